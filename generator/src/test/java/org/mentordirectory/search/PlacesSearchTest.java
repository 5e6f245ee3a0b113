package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A place finds places that the scheme says are near, after those who are there. */
class PlacesSearchTest {
  private Content content;

  @BeforeEach
  void mentors(@TempDir Path temp) throws Exception {
    var folder = new SchemeFolder(temp);
    folder.put(
        "scheme.yaml",
        Draft.scheme()
            .with(
                """
                places:
                  Leeds: [53.80, -1.55]
                  Bradford: [53.79, -1.75]
                  Cardiff: South Wales
                  Swansea: South Wales"""));
    String longer = "I write more than others do of whatever comes to my mind. ".repeat(20);
    folder.put("mentors/ada.md", Draft.mentor("Ada Fisk").with("location: Leeds") + longer);
    folder.put("mentors/bob.md", Draft.mentor("Bob Hale").with("location: Bradford"));
    folder.put("mentors/cat.md", Draft.mentor("Cat Ives").with("location: cardiff"));
    folder.put("mentors/dan.md", Draft.mentor("Dan Judd").with("location: York"));
    content = ContentReader.read(folder.root());
  }

  private List<String> found(String text) throws IOException {
    try (LuceneIndex index =
        LuceneIndex.of(MentorTexts.corpus(content.mentors(), content.scheme()))) {
      return new ReferenceSearcher(index)
          .search(text + " ", Map.of(), true, 10).best().stream()
              .map(hit -> content.mentors().get(hit.place()).slug())
              .toList();
    }
  }

  @Test
  void whoIsThereComesBeforeWhoIsNear() throws IOException {
    assertThat(found("Leeds")).containsExactly("ada", "bob");
    assertThat(found("Bradford")).containsExactly("bob", "ada");
  }

  @Test
  void aRegionFindsWhoIsInItAndATownItsNeighbours() throws IOException {
    assertThat(found("South Wales")).containsExactly("cat");
    assertThat(found("Swansea")).containsExactly("cat");
  }

  @Test
  void aPlaceThatTheSchemeDoesNotKnowIsNearNone() throws IOException {
    assertThat(found("York")).containsExactly("dan");
  }

  @Test
  void aMatchKnowsOnlyThePlaceItself() throws IOException {
    try (LuceneIndex index =
        LuceneIndex.of(MentorTexts.corpus(content.mentors(), content.scheme()).matched())) {
      assertThat(index.words()).contains("leeds", "bradford").doesNotContain("swansea", "wales");
    }
  }
}
