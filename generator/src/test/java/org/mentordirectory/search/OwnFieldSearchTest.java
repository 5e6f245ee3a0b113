package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class OwnFieldSearchTest {
  @Test
  void theSearchReadsAFieldThatSaysSoAndNoOther(@TempDir Path temp) throws Exception {
    var folder = new SchemeFolder(temp);
    folder.put(
        "mentors/ada.md", Draft.mentor("Ada").with("campus: [Quayside]").with("grade: Seventh"));
    Content content =
        ContentReader.read(
            folder.root(),
            ProfileFields.USUAL
                .with(Field.optional("campus", Field.Type.LIST).used(Use.SEARCH, 2))
                .with(Field.optional("grade", Field.Type.TEXT)));

    try (LuceneIndex index = MentorTexts.index(content.mentors(), content.scheme())) {
      assertThat(index.words()).contains("quayside").doesNotContain("seventh");
    }
  }
}
