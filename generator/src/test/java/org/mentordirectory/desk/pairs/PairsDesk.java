package org.mentordirectory.desk.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mentordirectory.match.Desk;
import org.mentordirectory.sample.Draft;

/** The desk of a coordinator whose scheme has all forms of the evaluation. */
public final class PairsDesk {
  private PairsDesk() {}

  public static Desk in(Path folder) throws IOException {
    Desk desk =
        new Desk(folder)
            .scheme(Draft.scheme().with("address: https://m.example.org/x/").toString())
            .mentor("amina", Draft.mentor("Amina Yusuf"))
            .mentee("Kit Moss", "topics=professional registration");
    for (String moment : List.of("mid-term", "end")) {
      for (String who : List.of("mentee", "mentor")) {
        put(
            desk,
            "forms/%s-%s.md".formatted(moment, who),
            Draft.page("The %s form for %ss".formatted(moment, who))
                .with("for: [%s]".formatted(who))
                .with("moment: " + moment)
                .with("fields: {well: {label: It goes well, kind: scale}}")
                .saying("{well}\n"));
      }
    }
    put(desk, "guidance/when-a-pairing-struggles.md", Draft.page("When a pairing struggles"));
    return desk;
  }

  public static void put(Desk desk, String file, Draft draft) throws IOException {
    Path path = desk.content().resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, draft.toString());
  }
}
