package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository that another account owns, of which Git says nothing before it is told to. */
class AnotherOwnerTest {
  private static final Pattern ADVICE = Pattern.compile("run `(git config [^`]*)`");

  @TempDir private Path temp;
  private Workplace place;

  @BeforeEach
  void aScheme() throws Exception {
    place = new Workplace(temp).furnish();
  }

  private String output(ProcessBuilder program) throws Exception {
    program.environment().remove("SOURCE_DATE_EPOCH");
    program.environment().put("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    program.environment().put("HOME", temp.toString());
    Process process = program.redirectErrorStream(true).start();
    try (var lines = process.inputReader()) {
      return String.join("\n", lines.lines().toList());
    }
  }

  @Test
  void whoDoesWhatIsAdvisedHearsOfItNoMore() throws Exception {
    Matcher advice = ADVICE.matcher(output(place.program(List.of("check"))));
    assertThat(advice.find()).isTrue();

    assertThat(output(new ProcessBuilder("sh", "-c", advice.group(1)))).isEmpty();
    assertThat(output(place.program(List.of("check")))).doesNotContain("Git does not tell");
  }
}
