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
import org.mentordirectory.sample.Draft;

/** What a scheme tells, hands out and holds, taken away piece by piece. */
class GapsTest extends CompleteScheme {
  GapsTest(@TempDir Path root) {
    super(root);
  }

  @Test
  void participantsAreToldWhatIsConfidential() throws IOException {
    folder.put("guidance/faq.md", Draft.page("Questions"));
    folder.put(
        "scheme.yaml", SCHEME.with("handbooks: [{name: a, title: A, contents: [guidance/faq]}]"));
    Files.delete(root.resolve("guidance/confidentiality.md"));

    lacks("guidance/confidentiality.md:1:1: warning: nobody is told what stays between");
  }

  @Test
  void everyQuestionPeopleAskHasAnAnswer() throws IOException {
    folder.put("guidance/faq.md", Draft.page("Questions").saying("### Why?\n\n### How?\n\nSo.\n"));

    assertThat(lacks())
        .anySatisfy(
            lack ->
                assertThat(lack)
                    .startsWith("guidance/faq.md:5:1: error: this question has no answer"));
  }

  @Test
  void permissionsThatEndSoonAreNamed() throws IOException {
    folder.put(
        "case-studies/a.md",
        Draft.caseStudy("A")
            .with(
                "permission: {who: both, when: "
                    + TODAY.minusYears(1)
                    + ", use: this site, until: "
                    + TODAY.plusDays(30)
                    + "}"));

    lacks("case-studies/a.md:4:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mid-term-evaluation-mentee",
        "mid-term-evaluation-mentor",
        "end-evaluation-mentee",
        "end-evaluation-mentor",
        "programme-evaluation"
      })
  void everyEvaluationHasItsForm(String form) throws IOException {
    Files.delete(root.resolve("forms/" + form + ".md"));

    assertThat(lacks())
        .singleElement()
        .asString()
        .startsWith("forms/" + form + ".md:1:1: warning: there is no form for the ")
        .contains("evaluation")
        .endsWith("write this file, or copy it from the example scheme [evaluation]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mentor-profile",
        "mentee-profile",
        "mentoring-agreement",
        "objective-setting",
        "meeting-agenda",
        "case-study-permission"
      })
  void whatPairsWorkWithIsThere(String form) throws IOException {
    Files.delete(root.resolve("forms/" + form + ".md"));

    assertThat(lacks())
        .singleElement()
        .asString()
        .startsWith("forms/" + form + ".md:1:1: warning: there is no form for the ")
        .endsWith("[form]");
  }

  @Test
  void thereIsAHandbook() throws IOException {
    folder.put("scheme.yaml", SCHEME.without("handbooks"));

    lacks("there is no handbook to hand out on paper");
  }

  @Test
  void thereAreMentorsAndNotOnlyInventedOnes() throws IOException {
    folder.put("scheme.yaml", SCHEME.with("published: false").with("launch: 2026-12-01"));
    folder.put("mentors/amina.md", MENTOR.with("example: true"));
    folder.put("mentors/ben.md", MENTOR.with("name: Ben Ode").with("example: true"));
    lacks("every mentor here is invented");

    Files.delete(root.resolve("mentors/amina.md"));
    Files.delete(root.resolve("mentors/ben.md"));
    lacks("there is no mentor yet");
  }

  @Test
  void oneMentorAtLeastIsOpen() throws IOException {
    folder.put("mentors/amina.md", MENTOR.with("availability: waiting list"));
    folder.put("mentors/ben.md", MENTOR.with("name: Ben Ode").with("availability: paused"));

    lacks("no mentor is open to mentees, so nobody can begin");
  }

  @Test
  void eachTopicHasTwoOpenMentors() throws IOException {
    folder.put("mentors/ben.md", MENTOR.with("name: Ben Ode").with("availability: waiting list"));
    lacks(
        "fewer than two open mentors help with `Professional registration`, `Leave`, so a mentee"
            + " has no choice");

    folder.put("mentors/ben.md", MENTOR.with("name: Ben Ode").with("topics: [leave]"));
    lacks("fewer than two open mentors help with `Professional registration`, so");
  }

  @Test
  void eachDisciplineHasAMentor() throws IOException {
    folder.put("mentors/amina.md", MENTOR.with("disciplines: [chemistry]"));
    assertThat(lacks()).isEmpty();

    folder.put("mentors/ben.md", MENTOR.with("name: Ben Ode").with("disciplines: [chemistry]"));
    lacks("no mentor works in `Physics`; ask there, or take out under `vocabularies`");
  }

  @Test
  void aLongListOfTopicsIsCut() throws IOException {
    folder.put("scheme.yaml", SCHEME.toString().replace("leave]", "leave, a, b, c, d, e, f, g]"));

    lacks("help with `A`, `B`, `C`, `D`, `E` and 2 more, so");

    String longer = "a, b, c, d, e, f, g".replaceAll("\\w", "$0" + "x".repeat(40));
    folder.put("scheme.yaml", SCHEME.toString().replace("leave]", "leave, " + longer + "]"));
    lacks("x` and 2 more, so a mentee has no choice");
  }

  @Test
  void inventedPeopleAreNamedOnceTheSchemeIsPublished() throws IOException {
    folder.put("mentors/cara.md", Draft.mentor("Cara Doe").with("example: true"));

    lacks(
        "mentors/cara.md:10:10: error: this is an example, and scheme.yaml says `published:"
            + " true`");
  }

  @Test
  void profilesThatAreDueAreNamed() throws IOException {
    folder.put("events/lunch.md", Draft.event("Lunch").with("date: 2027-12-01"));

    assertThat(lacks(LocalDate.of(2027, 5, 1)))
        .hasSize(2)
        .allMatch(lack -> lack.endsWith("[review]"));
  }

  @Test
  void anEventIsToComeAndNotOnlyAnInventedOne() throws IOException {
    folder.put("events/lunch.md", Draft.event("Lunch").with("date: 2026-10-14"));
    lacks("no event is to come at which people could meet");

    folder.put("events/next.md", Draft.event("Next").with("example: true"));
    folder.put("scheme.yaml", SCHEME.with("published: false").with("launch: 2026-12-01"));
    lacks("the events to come are invented");
  }

  @Test
  void aSchemeWithoutAPlanIsToldHowToMakeOne() throws IOException {
    Files.delete(root.resolve("scheme-plan.md"));
    lacks(
        "copy `forms/scheme-plan.md` from the example scheme, fill in the form on the site, and"
            + " save it as this file");

    folder.put("forms/scheme-plan.md", Draft.page("Scheme plan"));
    lacks("fill in the form at `forms/scheme-plan/` on the site, and save it as this file");
  }

  @Test
  void openQuestionsOfThePlanAreCounted() throws IOException {
    folder.put("scheme-plan.md", "**Why?**\n\nSo.\n\n**Who?**\n\n**When?**\n");

    lacks(
        "scheme-plan.md:5:1: warning: 2 of 3 questions of the plan have no answer, the first"
            + " being “Who?”; answer them, or write who will and by when [plan]");
  }
}
