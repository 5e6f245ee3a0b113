package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;
import org.mentordirectory.words.Messages;

class SitePagesTest {
  @TempDir Path temp;

  @Test
  void thePagesOfTheSiteHaveTheTitlesThatNoDocumentMayHave() throws Exception {
    Messages messages = Theme.of(Path.of("../templates")).messages("en");

    assertThat(SitePage.all())
        .filteredOn(page -> !page.equals(SitePage.HOME)) // whose title is that of the scheme
        .allSatisfy(
            page -> assertThat(messages.text(page.key() + ".title")).isEqualTo(page.title()));
  }

  @Test
  void aSiteHasEachPageThatItsSchemeMeansAndNoOther() throws Exception {
    var folder = new SchemeFolder(temp.resolve("content"));
    SiteFolder site = SiteFolder.of(folder, temp.resolve("site"));
    Content content = ContentReader.read(folder.root());

    assertThat(SitePage.all())
        .allSatisfy(
            page ->
                assertThat(site.files().containsKey(page.address() + "index.html"))
                    .as(page.address())
                    .isEqualTo(content.has(page)));
    assertThat(SitePage.all()).filteredOn(page -> !content.has(page)).hasSize(13);
  }

  @Test
  void thePageOfAKindThatNeedsADocumentComesWithTheFirst() throws Exception {
    var folder = new SchemeFolder(temp.resolve("content"));
    folder.put("impact/2027.md", Draft.impact("What came of 2027"));

    assertThat(SiteFolder.of(folder, temp.resolve("site")).read("index.html"))
        .contains("<li><a href=\"./impact/\">Impact</a></li>");
  }
}
