package org.mentordirectory.desk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the workflows, run as people run it by hand. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskCommandsIT {
  /** By the question's name in the form. */
  private static final Map<String, String> BEN =
      Map.of(
          "name", "Ben O'Dé: #1",
          "role", "Technician",
          "institution", "University of Example",
          "disciplines", "chemistry",
          "topics", "leave",
          "meets", "online",
          "contact", "Through the coordinator: your address stays private",
          "text", "I repair $(id) and `id`.");

  private static final Set<String> RAN = new HashSet<>();

  @TempDir private static Path temp;
  private static Desk desk;
  private static Path base;

  @BeforeAll
  static void aRepositoryWithAMentor() throws IOException {
    desk = new Desk(temp);
    base = desk.aMentor();
  }

  @AfterAll
  static void theForgeCloses() {
    desk.close();
  }

  @AfterAll
  static void noWorkflowRunsAnythingElse() throws IOException {
    RAN.add("./check"); // which runs this test
    assertThat(
            Workflow.all().stream()
                .filter(workflow -> !workflow.file().equals("release.yml")) // it has secrets
                .flatMap(workflow -> workflow.steps().stream())
                .filter(step -> step.run() != null)
                .map(Workflow.Step::command)
                .collect(toSet()))
        .isSubsetOf(RAN);
  }

  private static String command(String workflow, String step) throws IOException {
    String command =
        Workflow.all().stream()
            .filter(each -> each.file().equals(workflow))
            .flatMap(each -> each.steps().stream())
            .filter(each -> each.name().equals(step))
            .findFirst()
            .orElseThrow()
            .command();
    RAN.add(command);
    return command;
  }

  private static Map<String, String> proposal(Path proposed) {
    return Map.of(
        "PROPOSED",
        proposed.toString(),
        "BASE",
        "origin/main",
        "PROPOSER",
        "amina-y",
        "GITHUB_ACTIONS",
        "true",
        "GITHUB_STEP_SUMMARY",
        temp.resolve("summary.md").toString());
  }

  @Test
  void aPullRequestGetsItsFindingsBesideItsLines() throws IOException {
    Path proposed = desk.clone("mistaken");
    Files.writeString(
        proposed.resolve("content/mentors/amina.md"), Desk.AMINA.replace("[leave]", "[leav]"));
    desk.push(proposed, "mistaken");

    Desk.Said said = desk.say(base, command("review.yml", "Check"), proposal(proposed));

    assertThat(said.status()).as(said.text()).isOne();
    assertThat(said.text())
        .contains(
            "\n ::error file=content/mentors/amina.md,line=6,col=10,title=vocabulary::unknown topic"
                + " `leav`; did you mean `leave`?\n");
  }

  @Test
  void anIssueBecomesAMentorOnTheSite() throws IOException {
    int issue = issue(IssueForm.answers(BEN));
    Path clone = desk.clone("sign-up");
    signUp(clone, issue);
    JsonNode pull = desk.forge().proposal(issue);
    assertThat(pull.get("body").asText())
        .startsWith("Closes #%d.".formatted(issue))
        .contains("Ben O'Dé: #1");
    assertThat(desk.forge().comments(issue))
        .singleElement()
        .asString()
        .startsWith("Thank you. Your profile is proposed: " + pull.get("html_url").asText() + ".");

    assertThat(temp.resolve("home/.gitconfig")).content().contains("gh auth git-credential");

    Path proposed = desk.clone("pull-request");
    desk.run(
        proposed,
        "git fetch --quiet origin pull/%s/head && git checkout --quiet FETCH_HEAD"
            .formatted(pull.get("number")));
    assertThat(desk.run(proposed, "git diff --name-only origin/main"))
        .isEqualTo("content/mentors/ben-ode-1.md\n");
    assertThat(proposed.resolve("content/mentors/ben-ode-1.md"))
        .content()
        .contains(
            "I repair $(id) and `id`.", "contact: coordinator", "account: ben-o", "consent: 20");

    desk.run(base, command("review.yml", "Report and preview"), proposal(proposed));
    assertThat(temp.resolve("summary.md")).content().contains("Ben O'Dé: #1");
    assertThat(base.resolve("target/review/index.html")).content().contains("Ben O");
    assertThat(base.resolve("target/site/mentors/ben-ode-1/index.html")).exists();

    String commit = desk.run(proposed, "git rev-parse HEAD").strip();
    desk.run(clone, command("label.yml", "Label"), Map.of("COMMIT", commit));
    assertThat(desk.forge().labels(pull)).containsExactly("profile");

    desk.run(proposed, "git push --quiet '%s' HEAD:main".formatted(desk.forge().git()));
    Path published = desk.clone("publish");
    desk.run(published, command("publish.yml", "Build the site as of today"));
    assertThat(published.resolve("target/site/mentors/index.html"))
        .content()
        .contains("Ben O")
        .as("confirmed so long ago that the profile is paused")
        .doesNotContain("Amina Yusuf");

    int again = issue(IssueForm.answers(BEN));
    signUp(desk.clone("sign-up-again"), again);
    assertThat(desk.forge().comments(again))
        .singleElement()
        .asString()
        .startsWith("Thank you. The directory has this profile already. To change it, open your")
        .contains("\"Is this your profile?\"");
  }

  /** Before another of these tests has made the same person a mentor, whose profile would stay. */
  @Test
  @Order(1)
  void answersWithAMistakeGetAnAnswerOnce() throws IOException {
    var mistaken = new HashMap<>(BEN);
    mistaken.put("topics", "leav");
    mistaken.put("text", "🎓".repeat(33_500)); // so much that no variable can hold it
    int issue = issue(IssueForm.answers(mistaken));
    Path clone = desk.clone("mistaken-sign-up");

    signUp(clone, issue);
    signUp(clone, issue);

    assertThat(desk.forge().comments(issue))
        .singleElement()
        .asString()
        .contains(
            "Something has to be fixed", "\n    ", "did you mean `leave`?", "make it shorter");
  }

  @Test
  void aSignUpThatRunsAgainChangesNothing() throws IOException {
    int issue = issue("");
    Map<String, String> stranger = Map.of("label", "mallory:sign-up-" + issue, "sha", "0");
    desk.forge().open("/pulls", "mallory", Map.of("head", stranger));
    desk.push(desk.clone("signed-up"), "sign-up-" + issue);
    desk.forge().open("/pulls", "bot", Map.of("head", "sign-up-" + issue, "state", "closed"));
    Path clone = desk.clone("again");

    signUp(clone, issue);
    signUp(clone, issue);

    assertThat(desk.forge().comments(issue))
        .singleElement()
        .asString()
        .contains(desk.forge().proposal(issue).get("html_url").asText());
  }

  @Test
  void whereTheForgeDoesNotAnswerASignUpFails() throws IOException {
    int issue = issue(IssueForm.answers(BEN));
    Path clone = desk.clone("broken");
    desk.forge().broken(true);

    Desk.Said said =
        desk.say(clone, command("sign-up.yml", "Propose the profile"), Map.of("ISSUE", "" + issue));

    desk.forge().broken(false);
    assertThat(said.status()).as(said.text()).isNotZero();
    assertThat(said.text()).contains("503").doesNotContain("proposed");
  }

  private static int issue(String body) {
    return desk.forge()
        .open("/issues", "ben-o", Map.of("title", "New mentor", "body", body))
        .get("number")
        .asInt();
  }

  private static void signUp(Path clone, int issue) throws IOException {
    desk.run(clone, command("sign-up.yml", "Propose the profile"), Map.of("ISSUE", "" + issue));
  }

  @Test
  void whoIsDueIsInOneIssue() throws IOException {
    Path clone = desk.clone("renew");
    String renew = command("renew.yml", "Write the issue");

    desk.run(clone, command("renew.yml", "List who is due"));
    desk.run(clone, renew);
    desk.run(clone, renew);
    assertThat(desk.forge().texts("renewal"))
        .singleElement()
        .asString()
        .contains("- [ ] [Amina Yusuf](https://mentors.example.org/mentors/amina/): confirmed on")
        .contains("[confirm](https://mentors.example.org/join/?confirm=amina)");

    Files.writeString(clone.resolve("target/due.md"), "");
    desk.run(clone, renew);
    assertThat(desk.forge().texts("renewal")).isEmpty();
  }

  @Test
  void aPullRequestIsLabelledByWhatItTouches() throws IOException {
    Path clone = desk.clone("labels");
    desk.run(clone, "mkdir docs && git mv .github/workflows/renew.yml 'docs/b $(x).md'");
    desk.push(clone, "moved");
    JsonNode pull = desk.forge().open("/pulls", "amina-y", Map.of("head", "moved"));
    for (int i = 0; i < 120; i++) {
      desk.forge().open("/pulls", "bot", Map.of("head", Map.of("label", "other:x", "sha", "0")));
    }
    String commit = desk.run(clone, "git rev-parse HEAD").strip();

    desk.run(base, command("label.yml", "Label"), Map.of("COMMIT", commit));

    assertThat(desk.forge().labels(pull)).containsExactly("code", "desk");
  }

  @Test
  void everyLabelCanBeMadeAtOnce() throws IOException {
    desk.run(base, "sh ./mentor scripts && target/scripts/labels.sh");

    assertThat(desk.forge().all("/labels"))
        .extracting(label -> label.get("name").asText())
        .contains(
            "new mentor", "renewal", "profile", "settings", "guidance", "look", "desk", "code");
  }
}
