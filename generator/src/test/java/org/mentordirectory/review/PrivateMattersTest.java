package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.words.Messages;

class PrivateMattersTest {
  private static final ReviewWords WORDS = new ReviewWords(Messages.english());

  @TempDir private Path temp;

  private Mentor mentor(Draft draft) throws IOException {
    return ContentReader.read(new SchemeFolder(temp).put("mentors/ada.md", draft).root())
        .mentors()
        .get(0);
  }

  private List<String> said(Draft draft) throws IOException {
    return PrivateMatters.of(Optional.empty(), mentor(draft), WORDS, ProfileFields.USUAL).stream()
        .map(Note::sentence)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "department: Ring 0113 496 0123|looks like a telephone number",
        "department: ada@example.org|is an e-mail address",
        "location: 12 Acacia Avenue|looks like a postal address",
        "location: 7, Leeds LS2 9JT|looks like a house number with a postcode",
        "role: Technician born 3 May 1980|looks like a date of birth",
        "registration: AB 12 34 56 C|looks like a National Insurance number",
        "links: \"mailto:ada@example.org\"|stands among the links and will be public",
        "contact: mailto:ada@example.org|ask whether that is meant"
      })
  void privateMattersAreFoundInEveryField(String line, String sentence) throws IOException {
    assertThat(said(Draft.mentor("Ada").with(line))).singleElement().asString().contains(sentence);
  }

  @Test
  void theyAreFoundInTheTextToo() throws IOException {
    assertThat(said(Draft.mentor("Ada").saying("## Me\n\nI live at 5 Elm Road, York.\n")))
        .singleElement()
        .asString()
        .startsWith("`5 Elm Road` in the text looks like a postal address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "location: Leeds",
        "institution: University of Example, LS2 9JT",
        "links: https://orcid.org/0000-0002-1825-0097",
        "department: 3 Dimensional Printing",
        "department: Building 12 Main Campus",
        "skills: [ISO 9001, 10 Gigabit Ethernet]"
      })
  void whatEverybodyMayKnowIsNotMentioned(String line) throws IOException {
    assertThat(said(Draft.mentor("Ada").with(line))).isEmpty();
  }

  @Test
  void whatIsPublicAlreadyIsNotSaidAgain() throws IOException {
    Mentor mentor =
        mentor(
            Draft.mentor("Ada")
                .with("contact: mailto:ada@example.org")
                .with("location: 12 Acacia Avenue")
                .saying("## Me\n\nI live at 5 Elm Road, York.\n"));

    assertThat(PrivateMatters.of(Optional.of(mentor), mentor, WORDS, ProfileFields.USUAL))
        .isEmpty();
  }
}
