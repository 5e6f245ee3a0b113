package org.mentordirectory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowRulesIT {
  /** What people read, and what is not in the repository. */
  private static final Pattern READ =
      Pattern.compile(
          "content/|docs/|.*\\.md|LICENSE|\\.git/?|\\.gitignore|target/|\\.[a-z]+/(?<!\\.(ci|github|mvn)/)");

  private static final Pattern SECRET = Pattern.compile("secrets(\\.\\w|\\[)");

  static List<Workflow> workflows() throws IOException {
    return Workflow.all();
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noPullRequestGetsRightsThatItsAuthorLacks(Workflow workflow) {
    assertThat(workflow.triggers().toString()).doesNotContain("pull_request_target");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void rightsAreGivenToEachJobByName(Workflow workflow) {
    assertThat(workflow.yaml().get("permissions")).isEqualTo(Map.of());
    assertThat(workflow.jobs().values())
        .allSatisfy(job -> assertThat(job.get("permissions")).isInstanceOf(Map.class));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void whatPullRequestsStartCanOnlyRead(Workflow workflow) {
    if (workflow.triggers() instanceof Map<?, ?> on && on.containsKey("pull_request")) {
      assertThat(workflow.jobs().values())
          .allSatisfy(
              job -> assertThat(job.get("permissions")).isEqualTo(Map.of("contents", "read")));
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aSecretIsUsedOnlyByAJobThatSomebodyAllowsForATag(Workflow workflow) {
    assertThat(SECRET.matcher(String.valueOf(workflow.yaml().get("env"))).find()).isFalse();
    assertThat(workflow.jobs().values())
        .filteredOn(job -> SECRET.matcher(job.toString()).find())
        .allSatisfy(
            job -> {
              assertThat(job).containsKey("environment");
              assertThat(workflow.triggers())
                  .isEqualTo(Map.of("push", Map.of("tags", List.of("v*"))));
            });
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void commandsAreTheSameWhateverSomebodyTyped(Workflow workflow) {
    assertThat(workflow.steps())
        .allSatisfy(step -> assertThat(step.run() == null ? "" : step.run()).doesNotContain("${{"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void aCommandIsALine(Workflow workflow) {
    assertThat(workflow.steps())
        .allSatisfy(step -> assertThat(step.run() == null ? "" : step.run()).doesNotContain("\n"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void onlyOfficialActionsAreUsedEachFixedToACommit(Workflow workflow) {
    assertThat(workflow.steps())
        .filteredOn(step -> step.uses() != null)
        .allSatisfy(step -> assertThat(step.uses()).matches("actions/[a-z-]+@[0-9a-f]{40}"));
    assertThat(workflow.text().lines().filter(line -> line.contains("uses:")))
        .as("the version beside the commit")
        .allSatisfy(line -> assertThat(line).containsPattern(" # v\\d+\\.\\d+\\.\\d+$"));
  }

  @Test
  void anActionHasOneVersion() throws IOException {
    assertThat(
            workflows().stream()
                .flatMap(workflow -> workflow.steps().stream())
                .flatMap(step -> Stream.ofNullable(step.uses()))
                .distinct()
                .map(action -> action.replaceFirst("@.*", "")))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatRunsIsMergedByThoseWhoKnowTheProgram() throws IOException {
    String owners = Files.readString(Workflow.ROOT.resolve(".github/CODEOWNERS"));
    try (Stream<java.nio.file.Path> entries = Files.list(Workflow.ROOT)) {
      assertThat(
              entries
                  .map(entry -> entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
                  .filter(name -> !READ.matcher(name).matches()))
          .isNotEmpty()
          .allSatisfy(
              name ->
                  assertThat(owners)
                      .containsPattern(
                          "(?m)^/?" + Pattern.quote(name) + " +@example/maintainers$"));
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noTokenIsLeftInACheckout(Workflow workflow) {
    long checkouts =
        workflow.steps().stream()
            .filter(step -> String.valueOf(step.uses()).startsWith("actions/checkout@"))
            .count();
    assertThat(workflow.text().split("persist-credentials: false", -1))
        .hasSize((int) checkouts + 1);
  }

  @Test
  void scriptsStopAtTheFirstMistake() throws IOException {
    try (Stream<java.nio.file.Path> scripts =
        Files.list(Workflow.ROOT.resolve(".github/scripts"))) {
      assertThat(scripts.toList())
          .isNotEmpty()
          .allSatisfy(
              script -> {
                assertThat(Files.isExecutable(script)).isTrue();
                assertThat(Files.readString(script))
                    .startsWith("#!/bin/sh\n# ")
                    .contains("\nset -eu\n");
                assertThat(Files.readString(script)).containsIgnoringCase("by hand");
              });
    }
  }
}
