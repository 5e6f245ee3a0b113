package org.mentordirectory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.check.FindingsFormat;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.signup.Import;
import org.mentordirectory.signup.ImportRequest;
import org.mentordirectory.signup.Imported;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.site.SiteFolder;
import org.mentordirectory.testing.SampleScheme;

/** Whatever digits, letters and calendar the machine is set to, the same comes out. */
class LocaleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @TempDir private static Path folder;
  private static Map<String, String> here;

  /** In one other program, which is set to Arabic when it starts and told the others later. */
  @BeforeAll
  static void theGoalsAreRun() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-cp",
                System.getProperty("java.class.path"),
                Goals.class.getName(),
                folder.toString(),
                "ar-EG",
                "tr-TR",
                "th-TH")
            .redirectErrorStream(true)
            .start();
    Goals.run(folder.resolve("here"));
    assertThat(program.getInputStream()).asString(StandardCharsets.UTF_8).isEmpty();
    assertThat(program.waitFor()).isZero();
    here = new SiteFolder(folder.resolve("here")).files();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH"})
  void theSameFilesAndLinesComeOut(String locale) throws Exception {
    Map<String, String> files = new SiteFolder(folder.resolve(locale)).files();
    assertThat(files.keySet()).isEqualTo(here.keySet());
    for (Map.Entry<String, String> file : files.entrySet()) {
      String other = here.get(file.getKey());
      int at = Arrays.mismatch(file.getValue().toCharArray(), other.toCharArray());
      assertThat(file.getKey() + ": " + part(file.getValue(), at))
          .isEqualTo(file.getKey() + ": " + part(other, at));
    }
  }

  private static String part(String text, int at) {
    return at < 0 ? "" : text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }

  /** A program that runs goals. */
  static final class Goals {
    private Goals() {}

    public static void main(String[] words) throws Exception {
      for (String locale : List.of(words).subList(1, words.length)) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        run(Path.of(words[0], locale));
      }
    }

    static void run(Path out) throws Exception {
      Path desk = Files.createDirectories(out.resolve("desk"));
      Path content = SampleScheme.write(out.resolve("content"));
      var lines = new ArrayList<String>();
      SiteBuilder.build(new Settings(content, out.resolve("site"), TODAY), lines::add);
      lines.replaceAll(line -> line.replaceAll(" *[0-9]+\\.[0-9]+ s", " 1.00 s"));
      lines.add(match(content, desk));
      lines.addAll(sent(content, desk));
      lines.replaceAll(line -> line.replace(out.toString(), ""));
      Files.write(out.resolve("log"), lines);
    }

    private static String match(Path content, Path desk) throws Exception {
      Path mentees = desk.resolve("mentees.csv");
      Files.writeString(mentees, "name,topics\nKit Iris,leave\nLee Moss,leave\n");
      Optional<Path> none = Optional.empty();
      return MatchReport.write(
              Matching.of(
                  MatchingInput.of(new MatchingInput.Request(content, mentees, none, none, TODAY))),
              new MatchReport.Term(TODAY, TODAY, TODAY.plusYears(1)),
              new PrivateReport.Place(desk.resolve("match"), content, false))
          .lines()
          .get(0);
    }

    private static List<String> sent(Path content, Path desk) throws Exception {
      Path csv = desk.resolve("answers.csv");
      Files.writeString(csv, "Name,Consent\nIris Imai,\nI,1/10/2026,a,b\n");
      Imported imported =
          Import.run(
              new ImportRequest(
                  content,
                  csv,
                  Optional.empty(),
                  false,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  TODAY));
      return List.of(
          imported.toString(), FindingsFormat.SARIF.write(imported.remarks(), "content", "1"));
    }
  }

  /** A number that is written by the machine's digits, unless it is written as text. */
  private static final Pattern NUMBER =
      Pattern.compile("%[\\d$]*[-#+ 0,(<]*\\d*(\\.\\d+)?[dfxXoeEgGtT]");

  @Test
  void nothingIsFormattedOrFoldedByTheMachinesLocale() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var found = new ArrayList<String>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problem -> {},
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree source : task.parse()) {
        new Calls(source.getSourceFile().getName(), found).scan(source, null);
      }
    }
    assertThat(found).isEmpty();
  }

  /** Finds calls that ask the machine how to write. */
  private static final class Calls extends TreeScanner<Void, Void> {
    private final String file;
    private final List<String> found;

    Calls(String file, List<String> found) {
      this.file = file;
      this.found = found;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      if (call.getMethodSelect() instanceof MemberSelectTree method) {
        boolean asks =
            switch (method.getIdentifier().toString()) {
              case "formatted" -> writesNumbers(method);
              case "format", "printf" -> call.getArguments().get(0).toString().startsWith("\"");
              case "toLowerCase", "toUpperCase" -> call.getArguments().isEmpty();
              default -> false;
            };
        if (asks) {
          found.add(file + ": " + call);
        }
      }
      return super.visitMethodInvocation(call, nothing);
    }

    /** A sentence that is not here may have numbers in it. */
    private static boolean writesNumbers(MemberSelectTree method) {
      var text = new StringBuilder();
      var elsewhere = new ArrayList<String>();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
          text.append(literal.getValue());
          return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void nothing) {
          elsewhere.add(name.toString());
          return null;
        }
      }.scan(method.getExpression(), null);
      return !elsewhere.isEmpty() || NUMBER.matcher(text).find();
    }
  }
}
