package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.content.read.SchemePlan;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.Draft;

/** What the doctor says, of the settings of a scheme first of all. */
class DoctorTest extends CompleteScheme {
  /** A day on which the example scheme has been written and has not begun. */
  private static final LocalDate LATER = LocalDate.of(2026, 11, 28);

  DoctorTest(@TempDir Path root) {
    super(root);
  }

  @Test
  void aCompleteSchemeLacksNothing() throws IOException {
    assertThat(lacks()).isEmpty();
  }

  @Test
  void aBareSchemeIsToldAllThatItLacksFromTheMostImportantToWhatCanWait(@TempDir Path bare)
      throws IOException {
    Files.writeString(bare.resolve("scheme.yaml"), "name: A Scheme\n");

    assertThat(
            Doctor.lacks(ContentReader.read(bare), SchemePlan.read(bare), TODAY).stream()
                .map(Finding::rule)
                .distinct())
        .containsExactly(
            "check",
            "contact",
            "institution",
            "address",
            "repository",
            "privacy",
            "sponsor",
            "launch",
            "confidentiality",
            "evaluation",
            "form",
            "handbook",
            "mentors",
            "training",
            "event",
            "plan");
  }

  @Test
  void mistakesThatTheChecksFindComeFirst() throws IOException {
    folder.put("guidance/a.md", Draft.page("A").without("summary"));

    lacks(
        "scheme.yaml:1:1: warning: the checks find a mistake, and nothing is published before it"
            + " is fixed; run `./mentor check`, which says where and how [check]");
  }

  @Test
  void spellingsThatSplitAFilterAreTold() throws IOException {
    folder.put("mentors/amina.md", MENTOR.with("location: London, UK"));
    folder.put("mentors/ben.md", MENTOR.with("name: Ben Ode").with("location: London,UK"));

    lacks("`London, UK` (1), `London,UK` (1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:mentoring@example.org",
        "mailto:mentoring@mentors.example.com",
        "https://www.example.ac.uk/mentoring"
      })
  void anAddressOfNobodyIsNoContact(String contact) throws IOException {
    folder.put("scheme.yaml", SCHEME.with("contact: " + contact));

    lacks(
        "scheme.yaml:2:10: warning: `"
            + contact
            + "` is nobody's address, so whoever asks for"
            + " help is not heard; write the coordinator's under `contact` [contact]");
  }

  @Test
  void anAddressInWhichExampleIsAWordAmongOthersIsAContact() throws IOException {
    folder.put("scheme.yaml", SCHEME.with("contact: https://www.good-example.co.uk/"));

    assertThat(lacks()).isEmpty();
  }

  @Test
  void theInstitutionIsNamedAndReal() throws IOException {
    folder.put("scheme.yaml", SCHEME.without("institution"));
    lacks("no page says who runs the scheme; add the line `institution:` with the name");

    folder.put("scheme.yaml", SCHEME.with("institution: University of Example"));
    lacks("`University of Example` is invented; write under `institution` who runs the scheme");
  }

  @Test
  void itIsSaidWhoAnswersForPersonalData() throws IOException {
    folder.put("scheme.yaml", SCHEME.without("privacy"));
    lacks("write `controller`, `basis`, `retention` under `privacy` [privacy]");

    folder.put("scheme.yaml", SCHEME.with("privacy: {controller: Us, basis: Consent.}"));
    lacks("write `retention` under `privacy` [privacy]");

    folder.put(
        "scheme.yaml",
        SCHEME.with("privacy: {controller: Us (invented), basis: Consent., retention: A year.}"));
    lacks("`Us (invented)` is invented, so nobody answers for personal data");
  }

  @Test
  void theSiteHasAnAddressOfItsOwn() throws IOException {
    folder.put("scheme.yaml", SCHEME.without("address"));
    lacks("the site has no address");

    folder.put("scheme.yaml", SCHEME.with("address: https://mentors.example.org/"));
    lacks("`https://mentors.example.org/` is the example's address");
  }

  @Test
  void theRepositoryIsNamedSoThatPeopleCanSignUp() throws IOException {
    folder.put("scheme.yaml", SCHEME.without("repository"));
    lacks("no repository is named, so nobody can sign up by a pull request");

    folder.put("scheme.yaml", SCHEME.with("repository: {url: https://github.com/example/mentors}"));
    lacks("`https://github.com/example/mentors` is the example's, so sign-ups lead to nothing");
  }

  @Test
  void somebodyRealBacksTheScheme() throws IOException {
    folder.put("scheme.yaml", SCHEME.without("sponsors"));
    lacks("nobody senior backs the scheme in public");

    folder.put(
        "scheme.yaml",
        SCHEME.with("sponsors: [{name: The Registrar of the University of Example, about: Yes.}]"));
    lacks("those who back the scheme are invented");
  }

  @Test
  void trainingIsListedAndReal() throws IOException {
    folder.put("scheme.yaml", SCHEME.without("training"));
    lacks("no training is offered");

    folder.put(
        "scheme.yaml",
        SCHEME.with("training: [{name: Day of the University of Example, about: Yes.}]"));
    lacks("the training is invented");
  }

  @Test
  void aSchemeThatHasNotBegunSaysWhenItWill() throws IOException {
    Draft unpublished = SCHEME.with("published: false");
    folder.put("scheme.yaml", unpublished);
    lacks("no day is set on which the scheme begins");

    folder.put("scheme.yaml", unpublished.with("launch: " + TODAY));
    assertThat(lacks()).isEmpty();

    folder.put("scheme.yaml", unpublished.with("launch: 2026-10-14"));
    lacks(
        "the scheme was to begin on 14 October 2026 and is not published; write `published: true`"
            + " if it has begun, or else move `launch` [launch]");

    folder.put("scheme.yaml", SCHEME.with("launch: 2026-10-14"));
    assertThat(lacks()).isEmpty();
  }
}
