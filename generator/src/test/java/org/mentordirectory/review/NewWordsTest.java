package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.words.Messages;

class NewWordsTest {
  @TempDir private Path temp;
  private SchemeFolder folder;

  @BeforeEach
  void twoMentorsWeld() {
    folder =
        new SchemeFolder(temp)
            .put("mentors/b.md", Draft.mentor("B").with("skills: [mass spectrometry]"))
            .put("mentors/c.md", Draft.mentor("C").with("skills: [mass spectrometry]"));
  }

  private List<String> said(String line) throws IOException {
    Content content =
        ContentReader.read(folder.put("mentors/a.md", Draft.mentor("A").with(line)).root());
    return new NewWords(content, new ReviewWords(Messages.english()))
        .of(Optional.empty(), content.mentors().get(0)).stream().map(Note::sentence).toList();
  }

  @Test
  void aWordCloseToOneThatOthersUseIsPointedOut() throws IOException {
    assertThat(said("skills: [Mass Spectrometery]"))
        .containsExactly(
            "Skills: `Mass Spectrometery` is new; 2 others write `mass spectrometry`. Is the same"
                + " meant?");
    assertThat(said("institution: University of Exmaple"))
        .containsExactly(
            "Institution: `University of Exmaple` is new; 2 others write `University of Example`."
                + " Is the same meant?");
  }

  @Test
  void aWordInAnotherSpellingIsPointedOutHoweverFarItIs() throws IOException {
    assertThat(said("institution: The Univ. of Example"))
        .singleElement()
        .asString()
        .contains("`University of Example`");
  }

  @Test
  void aSkillCloseToAWordOfTheSchemeIsPointedOut() throws IOException {
    assertThat(said("skills: [professional registrations]"))
        .singleElement()
        .asString()
        .contains("the scheme knows `");
  }

  @Test
  void aWordThatOthersUseOrThatIsLikeNoOtherIsNot() throws IOException {
    assertThat(said("skills: [Mass Spectrometry, welding]")).isEmpty();
  }
}
