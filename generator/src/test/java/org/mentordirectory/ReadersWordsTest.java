package org.mentordirectory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What readers see in pages, letters and reports stands in the messages, where it can be
 * translated. In Java stand what only a terminal shows, and faults of the program.
 */
class ReadersWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/mentordirectory");

  /** Two words with a space between, or one that begins like a heading. */
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}{2,}[,.]? \\p{L}{2,}|^\\p{Lu}\\p{Ll}+[.:]?$");

  /** Refusals, what a goal says in the end, and the name of a thread. */
  private static final Pattern MADE = Pattern.compile("\\w*(Refusal|Exception|Receipt|Thread)");

  /** Lines for a terminal, and patterns of text. */
  private static final Pattern CALLED =
      Pattern.compile("lines\\.add|log\\.accept|Pattern\\.compile|.+\\.(matches|replaceAll)");

  /** What a goal says in the end, what programs read, names, and the ends of keys. */
  private static final Set<String> OTHERS =
      Set.of(
          "Read it in ",
          "does not fit",
          "Raw profile type exif",
          "Raw profile type APP1",
          "-//org.mentordirectory//Mentor Directory//EN",
          "Answer",
          "Event",
          "Location",
          "Organization",
          "Person",
          "Place",
          "Question",
          "Forgejo",
          "Gitea",
          "Before",
          "After");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review",
        "desk",
        "site/live",
        "site/page",
        "site/print",
        "site/form",
        "site/calendar",
        "words"
      })
  void noSentenceAndNoLabelStandsInJava(String folder) throws IOException {
    assertThat(wordsIn(SOURCES.resolve(folder))).isEmpty();
  }

  private static List<String> wordsIn(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var words = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(folder);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      var units = manager.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
      for (CompilationUnitTree unit : task.parse()) {
        new Literals(Path.of(unit.getSourceFile().getName()).getFileName() + ": ", words)
            .scan(unit, null);
      }
    }
    return words;
  }

  /** Goes through a file, past what no reader sees. */
  private static final class Literals extends TreeScanner<Void, Void> {
    private final String file;
    private final List<String> words;

    Literals(String file, List<String> words) {
      this.file = file;
      this.words = words;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String text
          && !OTHERS.contains(text)
          && WORDS.matcher(text.replaceAll("<[^>]*>", " ").strip()).find()) {
        words.add(file + text);
      }
      return null;
    }

    @Override
    public Void visitThrow(ThrowTree thrown, Void nothing) {
      return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
      return null;
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
      return MADE.matcher(made.getIdentifier().toString()).matches()
          ? null
          : super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      return CALLED.matcher(call.getMethodSelect().toString()).matches()
          ? null
          : super.visitMethodInvocation(call, nothing);
    }
  }
}
