package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.IOUtils;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A small and a large index, written once for all tests that read them. */
final class WrittenIndexes {
  /** For {@code @MethodSource}. */
  static final String BOTH = "org.mentordirectory.search.WrittenIndexes#both";

  static final WrittenIndex FEW;
  static final WrittenIndex MANY;

  static {
    try {
      Path temp = Files.createTempDirectory("indexes");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temp)));
      FEW = WrittenIndex.of(scheme(temp.resolve("few")).root(), temp.resolve("few files"));
      GeneratedProfiles.write(temp.resolve("many"), 2_000, 1);
      MANY = WrittenIndex.of(temp.resolve("many"), temp.resolve("many files"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WrittenIndexes() {}

  private static void delete(Path folder) {
    try {
      IOUtils.rm(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SchemeFolder scheme(Path folder) {
    return new SchemeFolder(folder)
        .put(
            "scheme.yaml",
            Draft.scheme()
                .with(
                    """
                    synonyms: [[NMR, nuclear magnetic resonance], [laser, beam]]
                    places: {Leeds: Yorkshire, York: Yorkshire}"""))
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("skills: [NMR, C++]"))
        .put("mentors/ben-o-neill.md", Draft.mentor("Ben O’Neill").with("location: Leeds"))
        .put("mentors/ben.md", Draft.mentor("Ben").with("availability: waiting list"))
        .put("mentors/cem-2.md", Draft.mentor("Çem").with("skills: [laser optics, nmr]"))
        .put("mentors/de-la-rue.md", Draft.mentor("De la Rue").with("location: leeds"))
        .put(
            "mentors/dean.md",
            Draft.mentor("Dean").saying("## I\n\n\ud801\udc00\ud801\udc01 \ud801\udc00\n"));
  }

  static List<WrittenIndex> both() {
    return List.of(FEW, MANY);
  }
}
