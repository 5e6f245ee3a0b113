package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.SchemeFolder;

/** Which answers give consent where no file says it: a plain yes and nothing else. */
class ConsentColumnTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aScheme() {
    desk = new Desk(temp);
    desk.columns("consent: \"Publish?\"\n");
  }

  private Imported answered(String typed) throws Exception {
    String header = Desk.HEADER.replace("Consent", "Publish?");
    return desk.table(header + Desk.AMINA.replace("2026-10-01", '"' + typed + '"'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yes", "y", "I agree", "Yes, I agree to be listed", "I do", "x", "✓"})
  void aYesIsConsent(String typed) throws Exception {
    assertThat(answered(typed).written()).isEqualTo(1);
  }

  @Test
  void withoutAColumnOfDaysTheDayOfTheImportIsTold() throws Exception {
    assertThat(Desk.lines(answered("Yes")))
        .first()
        .asString()
        .startsWith("answers.csv:2: column \"Publish?\": agreed on a day that isn't told, so");
    assertThat(desk.profile("amina-yusuf")).contains("consent: " + SchemeFolder.TODAY + "\n");
  }

  @Test
  void aDayThatMayBeTwoIsAskedAbout() throws Exception {
    desk.columns("");
    assertThat(Desk.lines(desk.table(Desk.HEADER + Desk.AMINA.replace("2026-10-01", "1/10/2026"))))
        .containsExactly(
            "answers.csv: column \"Consent\": error: `1/10/2026` may be two days; say in the file of"
                + " --columns how days are written, as in `date: d/M/yyyy` or `date: M/d/yyyy`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No",
        "I do not agree",
        "Yes if my manager agrees",
        "I am happy though not yet",
        "Yes, provided I may read it first",
        "I agree, but leave out my surname",
        "I wouldn't mind",
        "Maybe"
      })
  void aConditionOrADoubtIsNone(String typed) throws Exception {
    Imported imported = answered(typed);

    assertThat(desk.profiles()).isEmpty();
    assertThat(Desk.lines(imported))
        .singleElement()
        .asString()
        .contains("`" + typed + "` is not the answer that gives consent")
        .endsWith("say so by `yes` under `consent` in the file of --columns");
  }
}
