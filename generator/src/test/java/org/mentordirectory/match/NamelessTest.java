package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;

/** Who people are called, and what they look like, does not reach the scorer. */
class NamelessTest {
  @TempDir Path folder;

  private record Outcome(List<Integer> scores, List<List<Reason>> reasons) {}

  private Desk desk(String place, Draft mentor) throws Exception {
    return new Desk(folder.resolve(place))
        .mentor("amina", mentor)
        .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"));
  }

  private static Outcome outcome(Desk desk, String mentee) throws Exception {
    MatchingInput pool =
        desk.mentee(mentee, "topics=leave", "text=I want help with glass, Amina, she and Rosalind")
            .pool();
    return new Outcome(
        List.of(pool.score(0, 0), pool.score(0, 1)),
        List.of(pool.scores(0).reasons(0), pool.scores(0).reasons(1)));
  }

  private static Draft mentor(String name) {
    return Draft.mentor(name).with("skills: [glass]");
  }

  @Test
  void anotherNameOfAMentorChangesNothing() throws Exception {
    assertThat(outcome(desk("a", mentor("Rosalind Vane")), "Kit Moss"))
        .isEqualTo(outcome(desk("b", mentor("Amina Yusuf")), "Kit Moss"));
  }

  @Test
  void pronounsOfAMentorChangeNothing() throws Exception {
    assertThat(outcome(desk("a", mentor("Amina Yusuf").with("pronouns: she/her")), "Kit Moss"))
        .isEqualTo(outcome(desk("b", mentor("Amina Yusuf")), "Kit Moss"));
  }

  @Test
  void aPhotoOfAMentorChangesNothing() throws Exception {
    Desk desk = desk("a", mentor("Amina Yusuf"));
    ImageIO.write(
        new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB),
        "png",
        desk.content().resolve("mentors/amina.png").toFile());
    assertThat(outcome(desk, "Kit Moss"))
        .isEqualTo(outcome(desk("b", mentor("Amina Yusuf")), "Kit Moss"));
  }

  @Test
  void theNameOfAMenteeChangesNothing() throws Exception {
    assertThat(outcome(desk("a", mentor("Amina Yusuf")), "Glass Leave"))
        .isEqualTo(outcome(desk("b", mentor("Amina Yusuf")), "Kit Moss"));
  }
}
