package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mentordirectory.check.Doctor;
import org.mentordirectory.content.Article;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.signup.IssueForm;
import org.mentordirectory.words.Messages;

/** What else is so of the example content, and of what was made of it. */
class ContentIT {
  private static final Path SITE = Path.of(System.getProperty("mentor.site"));

  @Test
  void theExampleSchemeIsToldWhatIsStillTheExamples() throws IOException {
    assertThat(Doctor.lacks(Example.CONTENT, Example.TODAY).stream().map(Finding::rule))
        .containsExactly(
            "contact",
            "institution",
            "address",
            "repository",
            "privacy",
            "sponsor",
            "mentors",
            "training",
            "event",
            "plan");
  }

  @Test
  void theIssueFormOfThisProjectIsTheOneThatWouldBeMadeNow() {
    assertThat(Example.ROOT.resolve(".github/ISSUE_TEMPLATE/become-a-mentor.yml"))
        .as("renew it: ./mentor issue-form")
        .hasContent(IssueForm.of(Example.content().scheme(), Messages.english()))
        .content()
        .endsWith("under my name.\"\n          required: true\n");
  }

  @Test
  void everyProfileFollowsTheSchemaThatTheSiteHasForEditors() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SITE.resolve("api/profile.schema.json")), InputFormat.JSON);
    try (Stream<Path> files = Files.list(Example.CONTENT.resolve("mentors"))) {
      List<Path> profiles = files.filter(file -> file.toString().endsWith(".md")).toList();
      assertThat(profiles).hasSizeGreaterThan(20);
      for (Path profile : profiles) {
        String text = Files.readString(profile);
        String front = text.substring(4, text.indexOf("\n---\n", 4));
        assertThat(schema.validate(front, InputFormat.YAML)).as("%s", profile).isEmpty();
      }
    }
  }

  @Test
  void everyQuestionThatPeopleAskIsInTheListAboveTheAnswers() throws IOException {
    Document page = Jsoup.parse(SITE.resolve("guidance/faq/index.html"));

    assertThat(page.select(".questions li")).hasSizeGreaterThan(20);
    assertThat(page.select(".prose .question")).hasSameSizeAs(page.select(".questions li"));
  }

  @Test
  void theLimitsOfConfidentialityAreTheSameWhereverTheyAreNamed() throws IOException {
    for (String page :
        List.of(
            "guidance/confidentiality",
            "guidance/faq",
            "guidance/first-meeting",
            "guidance/what-is-mentoring",
            "guidance/once-matched",
            "guidance/being-a-mentor",
            "guidance/for-line-managers",
            "forms/mentoring-agreement",
            "forms/mentor-profile",
            "forms/mentee-profile")) {
      assertLimits(page, Jsoup.parse(SITE.resolve(page + "/index.html")).select("main").text());
    }
    assertLimits("the letter", Messages.english().text("letter.private.text", "Kit"));
  }

  private static void assertLimits(String where, String text) {
    assertThat(text)
        .as(where)
        .containsIgnoringCase("serious harm")
        .containsIgnoringCase("safety")
        .containsPattern("(?i)\\blaw or (the |a )?policy");
  }

  @Test
  void noCommandStandsInWhatPeopleRead() throws IOException {
    for (Article page : Example.content().articles().toList()) {
      assertThat(page.document().body().html())
          .as(page.document().file())
          .doesNotContain("./mentor", "scheme.yaml", "YAML", "epository", "Git");
    }
  }

  @Test
  void coordinatorsPagesAreApartFromThoseOfMenteesAndMentors() throws IOException {
    Document mentees = Jsoup.parse(SITE.resolve("guidance/being-a-mentee/index.html"));
    Document coordinators = Jsoup.parse(SITE.resolve("guidance/matching/index.html"));

    assertThat(mentees.select(".side-nav-title").eachText())
        .containsExactly(
            "Start here", "For mentees", "For mentors", "When you meet", "Line managers");
    assertThat(coordinators.select(".side-nav-title").eachText())
        .containsExactly("Set up a scheme", "Run a scheme", "Improve a scheme");
  }
}
