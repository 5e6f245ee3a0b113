package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every goal, in a process of its own, is killed at any moment, or can write no more: what was
 * there is there, and the next run succeeds and leaves nothing beside it. {@code -Dmentor.kills=50}
 * kills each as often.
 */
class NothingLostTest {
  private static final int KILLS = Integer.getInteger("mentor.kills", 1);
  private static final int LONGEST_MILLISECONDS = KILLS > 1 ? 5_000 : 1_000;

  /** Those add files to a folder, whose others they leave as they are. */
  private static final List<String> ADDING = List.of("import", "new");

  /** And this changes files one by one. */
  private static final String CHANGING = "fix";

  @TempDir private static Path temp;
  private static Workplace place;
  private static final List<String> GOALS = Workplace.names();
  private static final Map<String, Map<String, String>> WHOLE = new TreeMap<>();

  @BeforeAll
  static void everyGoalOnce() throws Exception {
    place = new Workplace(temp.toRealPath()).furnish();
    assertThat(place.run(place.program(GOALS)))
        .containsOnlyKeys(GOALS)
        .allSatisfy((goal, end) -> assertThat(end).as(goal).isEqualTo(Workplace.DONE));
    GOALS.forEach(goal -> WHOLE.put(goal, Workplace.files(place.result(goal))));
    assertThat(WHOLE).allSatisfy((goal, files) -> assertThat(files).as(goal).isNotEmpty());
  }

  @Test
  void everyGoalIsAmongThem() {
    assertThat(GOALS).containsExactlyInAnyOrderElementsOf(GoalClasses.names());
  }

  @Test
  void aKilledGoalLosesNothingAndTheNextRunPutsItRight() throws Exception {
    var random = new Random(1);
    for (String goal : GOALS) {
      for (int kill = 1; kill <= KILLS; kill++) {
        Map<String, String> before = beginAnew(goal);
        kill(place.endless(goal), random.nextInt(LONGEST_MILLISECONDS));
        assertWhole(goal, kill, before);
      }
      beginAnew(goal);
    }
    place.run(place.program(GOALS));

    for (String goal : GOALS) {
      assertThat(Workplace.files(place.result(goal))).as(goal).isEqualTo(WHOLE.get(goal));
      assertThat(beside(place.result(goal))).as(goal).isEmpty();
    }
  }

  private static void assertWhole(String goal, int kill, Map<String, String> before)
      throws IOException {
    Map<String, String> left = left(place.result(goal));
    if (goal.equals(CHANGING)) {
      assertThat(left).as(goal).containsOnlyKeys(before.keySet());
      left.entrySet().removeAll(before.entrySet());
      assertThat(WHOLE.get(goal).entrySet())
          .as("%s after kill %d", goal, kill)
          .containsAll(left.entrySet());
    } else if (ADDING.contains(goal)) {
      assertThat(WHOLE.get(goal).entrySet())
          .as("%s after kill %d", goal, kill)
          .containsAll(left.entrySet());
    } else {
      assertThat(left).as("%s after kill %d", goal, kill).isEqualTo(WHOLE.get(goal));
    }
  }

  /**
   * A machine that lets no file grow tells a program in the middle of a file that no more can be
   * written, as a full disk does.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 8})
  @EnabledOnOs(OS.LINUX)
  void whatCannotBeWrittenIsASentenceAndNothingIsLost(int kilobytes) throws Exception {
    Map<String, Map<String, String>> before = new TreeMap<>();
    for (String goal : GOALS) {
      before.put(goal, beginAnew(goal));
    }
    ProcessBuilder program = place.program(GOALS);
    var limited =
        new ArrayList<>(
            List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$@\"", "limited"));
    limited.addAll(program.command());
    Map<String, String> ends = place.run(program.command(limited));

    assertThat(ends).containsOnlyKeys(GOALS);
    assertThat(ends.values()).as("who was stopped").anyMatch(end -> !end.equals(Workplace.DONE));
    for (String goal : GOALS) {
      boolean isWritten = kilobytes > 0 && ends.get(goal).equals(Workplace.DONE);
      boolean goesOn = goal.equals("serve"); // and shows the sentence in the place of the pages
      assertThat(
              isWritten
                  || goesOn
                  || ends.get(goal).contains("would be larger than a file may be here"))
          .as("%s ended with: %s", goal, ends.get(goal))
          .isTrue();
      assertThat(Workplace.files(place.result(goal)))
          .as(goal)
          .isEqualTo(isWritten ? WHOLE.get(goal) : before.get(goal));
      assertThat(beside(place.result(goal))).as(goal).isEmpty();
    }
  }

  /** Takes away what a goal would not write again; gives what is left. */
  private static Map<String, String> beginAnew(String goal) throws IOException {
    if (ADDING.contains(goal)) {
      try (Stream<Path> files = Files.list(place.result(goal))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    } else if (goal.equals(CHANGING)) {
      place.spoil();
    }
    return Workplace.files(place.result(goal));
  }

  private static void kill(ProcessBuilder program, int milliseconds) throws Exception {
    Process process =
        program.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  /** What a reader finds or the next run puts back, without what it takes away. */
  private static Map<String, String> left(Path result) throws IOException {
    Map<String, String> files = Workplace.files(result);
    if (!Files.exists(result)) {
      for (Path aside : beside(result)) {
        if (aside.getFileName().toString().contains(".old-")) {
          files = Workplace.files(aside);
        }
      }
    }
    files.keySet().removeIf(file -> file.matches("\\.mentor-directory-.*|\\..*\\.(new-.*|lock)"));
    return files;
  }

  private static List<Path> beside(Path result) throws IOException {
    try (Stream<Path> all = Files.list(result.getParent())) {
      return all.filter(
              path -> path.getFileName().toString().startsWith("." + result.getFileName()))
          .toList();
    }
  }
}
