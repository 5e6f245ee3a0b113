package org.mentordirectory.desk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the workflows, run as people run it by hand. */
class DeskCommandsIT {
  private static final String SCHEME =
      """
      name: Mentors
      contact: mailto:mentoring@example.org
      address: https://mentors.example.org/
      vocabularies:
        topics: [leave]
      """;

  private static final String AMINA =
      """
      ---
      name: Amina Yusuf
      role: Technician
      institution: University of Example
      disciplines: [chemistry]
      topics: [leave]
      meets: [online]
      contact: coordinator
      account: amina-y
      consent: 2025-01-01
      ---
      I repair what others have given up.
      """;

  /** By the question's name in the form. */
  private static final Map<String, String> BEN =
      Map.of(
          "name", "Ben O'Dé: #1",
          "role", "Technician",
          "institution", "University of Example",
          "disciplines", "chemistry",
          "topics", "leave",
          "meets", "online",
          "contact", "coordinator",
          "text", "I repair $(id) and `id`.");

  private static final Set<String> RAN = new HashSet<>();

  @TempDir private static Path temp;
  private static Desk desk;
  private static Path base;

  @BeforeAll
  static void aRepositoryWithAMentor() throws IOException {
    desk = new Desk(temp);
    base = desk.clone("base");
    desk.copy(".github", base);
    desk.copy("pom.xml", base);
    Files.writeString(base.resolve(".gitignore"), "target/\n");
    Files.createDirectories(base.resolve("content/mentors"));
    Files.writeString(base.resolve("content/scheme.yaml"), SCHEME);
    Files.writeString(base.resolve("content/mentors/amina.md"), AMINA);
    desk.push(base, "main");
  }

  @BeforeEach
  void nothingAsked() throws IOException {
    desk.asked();
  }

  @AfterAll
  static void noWorkflowRunsAnythingElse() throws IOException {
    RAN.add("./check"); // which runs this test
    assertThat(
            Workflow.all().stream()
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
        proposed.resolve("content/mentors/amina.md"), AMINA.replace("[leave]", "[leav]"));
    desk.push(proposed, "mistaken");

    desk.run(base, command("review.yml", "Make the program"));
    Desk.Said said = desk.say(base, command("review.yml", "Check"), proposal(proposed));

    assertThat(said.status()).as(said.text()).isOne();
    assertThat(said.text())
        .contains(
            "\n::error file=content/mentors/amina.md,line=6,col=10,title=vocabulary::unknown topic"
                + " `leav`; did you mean `leave`?\n");
  }

  @Test
  void aCoordinatorGetsAReportAndAPreview() throws IOException {
    Path proposed = desk.clone("proposed");
    Files.writeString(
        proposed.resolve("content/mentors/amina.md"), AMINA.replace("repair", "mend"));
    desk.push(proposed, "proposed");
    String command = command("review.yml", "Report and preview");

    desk.run(base, command, proposal(proposed));

    assertThat(temp.resolve("summary.md")).content().contains("Amina Yusuf");
    assertThat(base.resolve("target/review/index.html")).content().contains("Amina Yusuf");
    assertThat(base.resolve("target/site/mentors/amina/index.html")).exists();
  }

  @Test
  void theSiteIsBuiltAsOfToday() throws IOException {
    Path clone = desk.clone("publish");

    desk.run(clone, command("publish.yml", "Make the program"));
    desk.run(clone, command("publish.yml", "Build the site as of today"));

    // Confirmed so long ago that the profile is paused.
    assertThat(clone.resolve("target/site/mentors/index.html"))
        .content()
        .doesNotContain("Amina Yusuf");
  }

  @Test
  void whoIsDueIsInOneIssue() throws IOException {
    Path clone = desk.clone("renew");
    String renew = command("renew.yml", "Write the issue");

    desk.run(clone, command("renew.yml", "Make the program"));
    desk.run(clone, command("renew.yml", "List who is due"));
    desk.run(clone, renew);
    assertThat(desk.asked())
        .contains("gh issue create --title Profiles to be confirmed --label renewal")
        .contains("| - [ ] [Amina Yusuf](https://mentors.example.org/mentors/amina/): confirmed on")
        .contains("[confirm](https://mentors.example.org/join/?confirm=amina)");

    desk.answer("issue list", "7\n");
    desk.run(clone, renew);
    assertThat(desk.asked()).contains("gh issue edit 7 ").doesNotContain("create");

    Files.writeString(clone.resolve("target/due.md"), "");
    desk.run(clone, renew);
    assertThat(desk.asked()).contains("gh issue close 7 ");
  }

  @Test
  void answersBecomeAPullRequest() throws IOException {
    Path clone = desk.clone("sign-up");
    desk.answer("pr list", "0\n");
    desk.answer("pr create", "https://forge.example.org/pull/13\n");
    desk.run(clone, command("sign-up.yml", "Make the program"));
    String command = command("sign-up.yml", "Propose the profile");
    Map<String, String> issue =
        Map.of("ISSUE", "12", "ACCOUNT", "ben-o", "ASKED", "2026-10-01T10:00:00Z");

    desk.run(
        clone, command, with(issue, IssueForm.answers(Map.of("name", "Ben", "topics", "leav"))));
    assertThat(desk.asked())
        .contains("gh issue comment 12 --body-file")
        .contains("Something has to be mended")
        .doesNotContain("gh pr create");

    desk.run(clone, command, with(issue, IssueForm.answers(BEN)));
    assertThat(desk.asked())
        .contains("gh pr create --head sign-up-12 --title Sign-up from issue #12")
        .contains("| Closes #12.")
        .contains("Ben O'Dé: #1")
        .contains("| Thank you. Your profile is proposed: https://forge.example.org/pull/13.");
    assertThat(desk.run(clone, "git diff --name-only origin/main origin/sign-up-12"))
        .isEqualTo("content/mentors/ben-ode-1.md\n");
    assertThat(desk.run(clone, "git show origin/sign-up-12:content/mentors/ben-ode-1.md"))
        .contains("I repair $(id) and `id`.")
        .contains("account: ben-o")
        .contains("consent: 2026-10-01");
  }

  private static Map<String, String> with(Map<String, String> issue, String answers) {
    var variables = new HashMap<>(issue);
    variables.put("ANSWERS", answers);
    return variables;
  }

  @Test
  void gitLabRunsTheSameCommands() throws IOException {
    Path proposed = desk.clone("merge-request");
    Map<String, Map<String, Object>> pipeline = GitLabExample.pipeline();
    var commands = new ArrayList<String>(GitLabExample.commands(pipeline));
    Set<String> same =
        Workflow.all().stream()
            .flatMap(workflow -> workflow.steps().stream())
            .filter(step -> step.run() != null)
            .map(Workflow.Step::command)
            .collect(toSet());
    assertThat(commands).filteredOn(same::contains).hasSize(6);
    commands.removeAll(same);

    // What is left, but for the place of the other clone, and a result of what is left out.
    String script = String.join("\n", commands.subList(0, commands.size() - 1));
    desk.run(
        proposed,
        script.replace("../base", "../its-base").replace("cp -R", "mkdir target\ncp -R"),
        proposal(proposed));

    assertThat(proposed.resolve("target/quality.json")).content().contains("\"review\"");
    assertThat(proposed.resolve("target/review")).isDirectory();
    assertThat(commands).endsWith("mv target/site public");
  }

  @Test
  void aPullRequestIsLabelledByWhatItTouches() throws IOException {
    desk.answer("pr list", "13\n");
    desk.answer(
        "api --paginate", "content/mentors/a.md\ncontent/mentors/b $(x).jpg\ntemplates/x\n");

    desk.run(base, command("label.yml", "Label"), Map.of("COMMIT", "0123456789abcdef"));

    assertThat(desk.asked())
        .contains("select(.headRefOid == \"0123456789abcdef\")")
        .contains("gh api --silent repos/{owner}/{repo}/issues/13/labels -f labels[]=profile\n")
        .contains("labels -f labels[]=look\n")
        .doesNotContain("labels[]=code");
  }

  @Test
  void everyLabelCanBeMadeAtOnce() throws IOException {
    desk.run(base, ".github/scripts/labels.sh");

    String asked = desk.asked();
    assertThat(List.of("new mentor", "renewal", "profile", "settings", "look", "desk", "code"))
        .allSatisfy(label -> assertThat(asked).contains("gh label create " + label + " --force"));
  }
}
