package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class PageTextsTest {
  @Test
  void theTextsOfAPageAlwaysFollowEachOtherInTheSameOrder(@TempDir Path temp) throws IOException {
    var scheme =
        new SchemeFolder(temp)
            .put(
                "guidance/a.md",
                Draft.page("Lathes").with("summary: Vacuum.").saying("## Glass\n\nWelding\n"));
    var content = ContentReader.read(scheme.root());
    try (LuceneIndex index =
        LuceneIndex.of(PageTexts.corpus(content.articles().toList(), content.scheme()))) {
      var terms = LuceneContent.of(index, LuceneIndex.TEXT);
      assertThat(List.of("lath", "vacuum", "glass", "weld"))
          .isSortedAccordingTo(
              (one, other) -> first(terms.get(one)).compareTo(first(terms.get(other))));
    }
  }

  private static Integer first(Map<Integer, List<Integer>> positions) {
    return positions.get(0).get(0);
  }
}
