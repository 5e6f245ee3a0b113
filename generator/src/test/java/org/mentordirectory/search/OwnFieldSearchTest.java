package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class OwnFieldSearchTest {
  @Test
  void theSearchReadsAFieldThatSaysSoAndNoOther(@TempDir Path temp) throws Exception {
    var folder = new SchemeFolder(temp);
    folder.put("scheme.yaml", Draft.scheme().with("fields: {campus: {search: 2}, grade: Grade}"));
    folder.put(
        "mentors/ada.md", Draft.mentor("Ada").with("campus: Quayside").with("grade: Seventh"));
    Content content = ContentReader.read(folder.root());

    try (LuceneIndex index =
        LuceneIndex.of(MentorTexts.corpus(content.mentors(), content.scheme()))) {
      assertThat(index.words()).contains("quayside").doesNotContain("seventh");
    }
  }
}
