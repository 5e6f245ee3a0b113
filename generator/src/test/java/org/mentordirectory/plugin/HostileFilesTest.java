package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of every kind that are made to hurt, read by their goals one after the other in one small
 * machine: each ends in a sentence. {@code target/hostile-files.txt} has the seconds of processor
 * time for each; with {@code -Dmentor.seconds=2} none may take more.
 */
@Tag("slow")
class HostileFilesTest {
  private static final double MOST_SECONDS = Integer.getInteger("mentor.seconds", 1_000_000);

  @TempDir Path temp;

  /** Runs goals and prints what each says: the goal, its folder, the file, and so on. */
  static final class Reader {
    private static final OperatingSystemMXBean MACHINE =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static void main(String[] words) throws ReflectiveOperationException {
      for (int i = 0; i < words.length; i += 3) {
        long before = MACHINE.getProcessCpuTime();
        String said = said(words[i], Path.of(words[i + 1]), words[i + 2]);
        long milliseconds = (MACHINE.getProcessCpuTime() - before) / 1_000_000;
        System.out.println("read " + milliseconds / 1000.0 + " " + said.replace("\n", " / "));
      }
    }

    private static String said(String name, Path folder, String file)
        throws ReflectiveOperationException {
      Goal goal = Workplace.goal(name);
      GoalClasses.set(goal, "content", folder.resolve("content").toFile());
      GoalClasses.set(goal, "version", "1");
      if (file.startsWith("private")) {
        Path from = folder.resolve(name.equals("evaluate") ? "private" : file);
        GoalClasses.set(goal, "from", from.toFile());
      }
      if (!List.of("check", "import").contains(name)) {
        GoalClasses.set(goal, "output", folder.resolve("out").toFile());
      }
      var lines = new ArrayList<String>();
      goal.setLog(new KeptLog(lines::add));
      try {
        goal.execute();
      } catch (AbstractMojoExecutionException e) {
        lines.add(e.getMessage());
      } catch (Throwable e) {
        lines.add("threw " + e);
      }
      return String.join(" / ", lines);
    }
  }

  @Test
  void eachEndsInASentence() throws IOException {
    List<HostileFiles.Case> cases = HostileFiles.in(temp);
    List<String> said = read(cases);
    assertThat(said).hasSameSizeAs(cases);
    var report = new StringBuilder();
    var softly = new SoftAssertions();
    for (int i = 1; i < cases.size(); i++) { // the first warms the machine up
      HostileFiles.Case file = cases.get(i);
      String[] words = said.get(i).split(" ", 3);
      report.append("%s s %s: %s\n".formatted(words[1], file.goal(), file.name()));
      softly
          .assertThat(words[2])
          .as(file.name())
          .contains(file.sentence())
          .doesNotContain("threw ");
      softly.assertThat(Double.parseDouble(words[1])).as(file.name()).isLessThan(MOST_SECONDS);
    }
    Files.writeString(Path.of("target/hostile-files.txt"), report);
    softly.assertAll();
  }

  private static List<String> read(List<HostileFiles.Case> cases) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName()));
    cases.forEach(one -> command.addAll(List.of(one.goal(), one.folder().toString(), one.file())));
    var program = new ProcessBuilder(command).redirectErrorStream(true);
    program.environment().put("SOURCE_DATE_EPOCH", "1796000000");
    String said = new String(program.start().getInputStream().readAllBytes());
    return said.lines().filter(line -> line.startsWith("read ")).toList();
  }
}
