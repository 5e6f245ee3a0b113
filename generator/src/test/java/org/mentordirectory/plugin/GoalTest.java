package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** What all goals have in common, on the goals themselves as Maven fills them. */
class GoalTest {
  private static final List<String> FORMATS = List.of("text", "github", "sarif", "json");

  @TempDir private Path temp;
  private final List<String> log = new ArrayList<>();
  private Path content;
  private Path report;

  @BeforeEach
  void aScheme() {
    var scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/ada.md", Draft.mentor("Ada Example"));
    content = scheme.root();
    report = temp.resolve("reports/findings");
  }

  /** A goal that does what it is told. */
  private static final class Told extends Goal {
    private final Job job;

    interface Job {
      Receipt run() throws IOException, Refusal;
    }

    Told(Job job) {
      this.job = job;
    }

    @Override
    Receipt run() throws IOException, Refusal {
      return job.run();
    }
  }

  static List<Class<? extends Goal>> goals() {
    return GoalClasses.all();
  }

  private <T extends Goal> T filled(T goal, Map<String, Object> parameters) throws Exception {
    var all = new TreeMap<String, Object>(parameters);
    all.putIfAbsent("content", content.toFile());
    all.putIfAbsent("version", "1");
    for (Map.Entry<String, Object> one : all.entrySet()) {
      GoalClasses.set(goal, one.getKey(), one.getValue());
    }
    goal.setLog(new KeptLog(log::add));
    return goal;
  }

  private Map<String, Object> with(Object... namesAndValues) {
    var parameters = new TreeMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return parameters;
  }

  private static AbstractMojoExecutionException failure(Goal goal) {
    return catchThrowableOfType(AbstractMojoExecutionException.class, goal::execute);
  }

  private String written() {
    try {
      return Files.readString(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scripts for the forge are made of nothing. */
  static Stream<Class<? extends Goal>> goalsThatNeedSomething() {
    return goals().stream().filter(type -> type != ScriptsMojo.class);
  }

  @ParameterizedTest
  @MethodSource("goalsThatNeedSomething")
  void everyGoalWritesWhyItRefusesInEveryFormat(Class<? extends Goal> type) throws Exception {
    for (String format : FORMATS) {
      Goal goal =
          filled(
              GoalClasses.make(type),
              with("content", new File("none"), "format", format, "report", report.toFile()));
      assertThat(failure(goal)).isInstanceOf(MojoFailureException.class);
      String reason =
          switch (format) {
            case "sarif" -> json().at("/runs/0/results/0/message/text").asText();
            case "json" -> json().at("/0/description").asText();
            case "github" -> written().replaceFirst("^ ::error::", "").strip();
            default -> written().strip();
          };
      assertThat(reason).matches("(?s)(none is no folder; give the one|give the .*) .*--.*");
      Files.delete(report);
    }
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(written());
  }

  @ParameterizedTest
  @MethodSource("goals")
  void everyGoalRefusesAFormatThatThereIsNot(Class<? extends Goal> type) throws Exception {
    Goal goal = filled(GoalClasses.make(type), with("content", new File("none"), "format", "xml"));
    assertThat(failure(goal))
        .hasMessageContaining(
            "`xml` is no format of findings; give one of text, github, sarif, json");
  }

  @Test
  void aFormatThatThereIsNotIsToldBeforeAnythingIsDone() throws Exception {
    Goal goal =
        filled(
            new Told(
                () -> {
                  throw new IllegalStateException("was run");
                }),
            with("format", "xml"));
    assertThat(failure(goal)).hasMessageStartingWith("`xml` is no format of findings");
  }

  @Test
  void aFileOfSomebodysOwnIsNamedAsItWasGiven() throws Exception {
    Path csv = Files.writeString(temp.resolve("bad.csv"), "mentee,mentor\nKit,Ada\n");
    Goal goal =
        filled(
            GoalClasses.make(PairsMojo.class),
            with("from", csv.toFile(), "format", "json", "report", report.toFile()));
    assertThat(failure(goal)).hasMessageContaining("nothing was written; fix what is said above");
    assertThat(json().at("/0/location/path").asText()).isEqualTo(csv.toString());
    assertThat(json().at("/0/location/positions/begin/line").asInt()).isEqualTo(1);
    assertThat(log).anyMatch(line -> line.startsWith("error " + csv + ":1: error: there is no "));
  }

  @Test
  void whatAFailureComesFromIsThereForWhoWantsToSeeIt() throws Exception {
    Path none = temp.resolve("none.csv");
    Throwable failure =
        failure(filled(GoalClasses.make(PairsMojo.class), with("from", none.toFile())));
    assertThat(failure)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(none + " is not there; check the path, or whether the file was moved")
        .hasNoCause();
    assertThat(failure.getSuppressed()[0]).hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void nobodysTextIsACommandToTheForgeThatReadsTheLog() throws Exception {
    String text = "a\n::error::b ##[error]c";
    List<Told.Job> jobs =
        List.of(
            () -> {
              throw new IllegalStateException(text);
            },
            () -> {
              throw new IOException(text);
            },
            () -> {
              throw new Refusal(new IOException(text), text);
            },
            () -> new Receipt(List.of(Finding.error(Position.NOWHERE, text)), List.of(text)));
    for (String format : List.of("text", "sarif", "json", "github")) {
      for (Told.Job job : jobs) {
        Throwable failure =
            failure(filled(new Told(job), with("format", format, "report", report.toFile())));
        assertThat(failure.getMessage()).contains("a ::error::b # #[error]c").doesNotContain("\n");
        assertThat(failure).hasNoCause();
        if (Files.exists(report)) { // a fault of the program is in none
          assertThat(report).content().doesNotContain("##[").doesNotContain("\n::error::b");
        }
      }
    }
    assertThat(log).allMatch(line -> !line.contains("\n") && !line.contains("##["));
  }

  @Test
  void aNameThatTheMachineCannotReadIsToldWithTheRemedy() throws Exception {
    Told.Job job =
        () -> {
          throw new InvalidPathException("Gr\uFFFD\uFFFDe.csv", "Malformed input");
        };
    assertThat(failure(filled(new Told(job), with())))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("can't be a file's name here")
        .hasMessageContaining("set the environment variable LC_ALL to C.UTF-8");
    assertThat(failure(filled(new Told(job), with("content", new File("a\0b")))))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("LC_ALL");
  }

  @Test
  void aFaultOfTheProgramIsNotTheReadersMistake() throws Exception {
    var bug = new IllegalStateException("no page 7");
    Goal goal =
        filled(
            new Told(
                () -> {
                  throw bug;
                }),
            with());
    assertThat(failure(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("a fault of the program, and not of your files")
        .hasMessageContaining("please report it")
        .hasSuppressedException(bug);
  }

  @Test
  void oneReasonIsTheEndOfTheLogAndSeveralStandAboveIt() throws Exception {
    Finding first = Finding.error(Position.startOf("mentors/ada.md"), "yaml", "mend `x`");
    Finding second = Finding.error(Position.NOWHERE, "mend `y`");
    assertThat(failure(filled(new Told(() -> refuse(first)), with())))
        .hasMessage(content + "/mentors/ada.md:1:1: error: mend `x` [yaml]");
    assertThat(log).isEmpty();
    assertThat(failure(filled(new Told(() -> refuse(first, second)), with())))
        .hasMessage("nothing was written; fix what is said above");
    assertThat(log)
        .containsExactly(
            "error " + content + "/mentors/ada.md:1:1: error: mend `x` [yaml]", "error mend `y`");
  }

  private static Receipt refuse(Finding... findings) throws Refusal {
    throw new Refusal(List.of(findings));
  }

  @Test
  void aGoalThatIsDoneSaysWhatToLookAtAndThenWhatItDid() throws Exception {
    var receipt =
        new Receipt(
            List.of(
                Finding.warning(Position.NOWHERE, "look"), Finding.note(Position.NOWHERE, "wrote")),
            List.of("2 written", "Read it in x"));
    filled(new Told(() -> receipt), with()).execute();
    assertThat(log)
        .containsExactly("warn look", "info wrote", "info 2 written", "info Read it in x");
  }

  @Test
  void aGoalThatIsDoneButForErrorsFailsWithItsSum() throws Exception {
    var receipt =
        new Receipt(List.of(Finding.error(Position.NOWHERE, "mend")), List.of("1 written", "next"));
    assertThat(failure(filled(new Told(() -> receipt), with())))
        .hasMessage("1 written; fix the errors above");
    assertThat(log).containsExactly("error mend");
  }

  @Test
  void aReportThatCannotBeWrittenDoesNotHideTheReason() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");
    Goal goal =
        filled(
            new Told(() -> refuse(Finding.error(Position.NOWHERE, "mend"))),
            with("report", file.resolve("findings").toFile()));
    assertThat(failure(goal)).hasMessageContaining("mend").hasMessageContaining(file.toString());
    assertThat(catchThrowable(this::written)).isInstanceOf(UncheckedIOException.class);
  }
}
