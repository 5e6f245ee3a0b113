package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IssueAnswersTest {
  static final String ISSUE =
      """
      ### Name

      Amina Yusuf

      ### Pronouns

      _No response_

      ### Job title

      Technician

      ### Institution

      University of Example

      ### Disciplines

      Chemistry, Physics

      ### Skills

      - soldering
      - X-ray diffraction

      ### What you can help with

      - [ ] Professional registration
      - [x] Leave

      ### Ways to meet

      In person, Online

      ### How mentees write to you

      coordinator

      ### In your own words

      ## About me

      I mend <!-- not --> things.

      ### A part of it

      Yes.

      ### Consent

      - [X] I agree that what I wrote here is published.
      """;

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
  }

  @Test
  void whoHasAProfileAndMakesAMistakeHearsOfTheMistake() throws Exception {
    desk.issue(ISSUE);
    String before = desk.profile("amina-yusuf");
    assertThat(Desk.lines(desk.issue(ISSUE.replace("Chemistry, Physics", "Alchemy"))))
        .singleElement()
        .asString()
        .contains("error", "question \"Disciplines\"", "Alchemy");
    assertThat(Desk.lines(desk.issue(ISSUE.replace("Technician", "Senior Technician"))))
        .singleElement()
        .asString()
        .contains("kept mentors/amina-yusuf.md as it is");
    assertThat(desk.profile("amina-yusuf")).isEqualTo(before);
  }

  @Test
  void anIssueBecomesAProfile() throws Exception {
    assertThat(Desk.lines(desk.of("amina-y").agreedOn("2026-10-02").issue(ISSUE)))
        .containsExactly("answers.md: wrote mentors/amina-yusuf.md");
    assertThat(desk.profile("amina-yusuf"))
        .isEqualTo(
            """
            ---
            name: Amina Yusuf
            role: Technician
            institution: University of Example
            disciplines: [chemistry, physics]
            skills: [soldering, X-ray diffraction]
            topics: [leave]
            meets: [in person, online]
            contact: coordinator
            account: amina-y
            consent: 2026-10-02
            ---

            ## About me

            I mend  things.

            ### A part of it

            Yes.
            """);
  }

  @Test
  void howMenteesWriteIsReadFromTheChoice() throws Exception {
    String anybody = "At an address that everybody can see\n\n### The public address\n\n";
    String coordinator = "Through the coordinator: your address stays private";

    desk.issue(ISSUE.replace("coordinator", coordinator + "\n\n### The public address\n\na@b.org"));
    assertThat(desk.profile("amina-yusuf")).contains("contact: coordinator\n");

    desk.issue(ISSUE.replace("Amina", "Zoe").replace("coordinator", anybody + "zoe@example.org"));
    assertThat(desk.profile("zoe-yusuf")).contains("contact: mailto:zoe@example.org\n");
  }

  @Test
  void whoChoseNothingFromAListSaidNothing() throws Exception {
    desk.scheme.put(
        "scheme.yaml", "name: A\ncontact: mailto:a@b.org\nvocabularies: {offers: [ongoing]}\n");
    desk.issue(ISSUE + "\n### Kinds of mentoring\n\nNone\n");
    assertThat(desk.profile("amina-yusuf")).doesNotContain("offers");
  }

  @Test
  void whoWantsNoGoBetweenMustGiveAnAddress() throws Exception {
    assertThat(
            Desk.lines(
                desk.issue(ISSUE.replace("coordinator", "At an address that everybody can see"))))
        .singleElement()
        .asString()
        .startsWith("answers.md: question \"How mentees write to you\": error: ");
  }

  @Test
  void theDayOfConsentIsTodayUnlessTold() throws Exception {
    desk.issue(ISSUE);
    assertThat(desk.profile("amina-yusuf")).contains("consent: 2026-10-15\n");
  }

  @Test
  void anIssueWithLineEndsOfTheWebIsTheSame() throws Exception {
    assertThat(desk.issue(ISSUE.replace("\n", "\r\n")).written()).isEqualTo(1);
  }

  @Test
  void withoutTheTickThereIsNoConsent() throws Exception {
    assertThat(Desk.lines(desk.issue(ISSUE.replace("[X]", "[ ]"))))
        .singleElement()
        .asString()
        .startsWith("answers.md:49: error: \"I agree that what I wrote here is published in")
        .endsWith("so this person does not agree, and nothing is written; only they can tick it");
  }

  @Test
  void aBoxThatSaysSomethingElseIsNoConsent() throws Exception {
    assertThat(Desk.lines(desk.issue(ISSUE.replace("I agree", "I do not agree"))))
        .singleElement()
        .asString()
        .contains("is not ticked, so this person does not agree");
  }

  @Test
  void whoTakesTheTickAwayChangesNothing() throws Exception {
    desk.issue(ISSUE);
    desk.overwriting();
    assertThat(desk.issue(ISSUE.replace("[X]", "[ ]").replace("Yes.", "No.")).written()).isZero();
  }

  @Test
  void mistakesAreToldByQuestion() throws Exception {
    assertThat(Desk.lines(desk.issue(ISSUE.replace("Chemistry, Physics", "Chemistry, Phisics"))))
        .containsExactly(
            "answers.md: question \"Disciplines\": error: unknown discipline `Phisics`; did you"
                + " mean `physics`? [vocabulary]");
  }

  @Test
  void aQuestionThatIsThereTwiceIsRefused() throws Exception {
    Imported imported =
        desk.issue(ISSUE.replace("Yes.", "Yes.\n\n### Name\n\nThe Vice-Chancellor"));
    assertThat(Desk.lines(imported))
        .containsExactly(
            "answers.md:49: error: the question \"Name\" is here twice, first on line 1; an answer"
                + " can't have this line in it, so edit the issue and take one of the two out");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void aHeadingInsideAnAnswerIsRefused() throws Exception {
    assertThat(Desk.lines(desk.issue(ISSUE.replace("Technician", "Technician\n### Boss\nx"))))
        .contains(
            "answers.md:12: error: `### Boss` is no question of the form; take the line out of the"
                + " answer");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void aCommentCannotSwallowTheNextQuestion() throws Exception {
    desk.issue(
        ISSUE.replace("Amina Yusuf", "Amina <!-- x").replace("Technician", "--> Technician"));
    assertThat(desk.profile("amina-x"))
        .contains("name: \"Amina <!-- x\"\nrole: \"--> Technician\"\n");
  }

  @Test
  @Timeout(20)
  void hugeAnswersAreSentences() throws Exception {
    assertThat(Desk.lines(desk.issue(ISSUE.replace("Yes.", "<!--".repeat(15_000)))))
        .singleElement()
        .asString()
        .contains("question \"In your own words\": error: the text has 60,0", "make it shorter");
    assertThat(Desk.lines(desk.issue(ISSUE.replace("Technician", "x ".repeat(5_000)))))
        .singleElement()
        .asString()
        .contains("question \"Job title\": error: ");
    assertThat(Desk.lines(desk.issue("### Name\n\n" + "x".repeat(80_000))))
        .containsExactly("answers.md: error: the text has more than 70000 characters; shorten it");
    assertThat(desk.issue("### Name\n".repeat(7_000)).written()).isZero();
    assertThat(desk.profiles()).isEmpty();
  }
}
