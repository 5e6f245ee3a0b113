package org.mentordirectory.content.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Position;

/**
 * The plan of a scheme as its form saves it in the repository: which questions have an answer. It
 * is kept beside {@code scheme.yaml} and is no page.
 *
 * @param questions in the order of the file
 */
public record SchemePlan(List<Question> questions) {
  /** The file's path from the content folder. */
  public static final String FILE = "scheme-plan.md";

  /** The form that saves it. */
  public static final String FORM = "scheme-plan";

  private static final Pattern LABEL = Pattern.compile("\\*\\*(.+)\\*\\*\\s*");
  private static final Pattern NO_ANSWER = Pattern.compile("[>\\s]*|\\s*- \\[ \\].*");

  /**
   * A question of the plan: a line in bold, and below it what was written, or boxes of which one at
   * least is ticked.
   */
  public record Question(String label, boolean answered, Position at) {}

  /**
   * The plan in a content folder.
   *
   * @return nothing where there is no such file, or one that is no text
   */
  public static Optional<SchemePlan> read(Path content) throws IOException {
    Path path = content.resolve(FILE);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return TextFile.read(path, FILE, finding -> {}).map(SchemePlan::of);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static SchemePlan of(String text) {
    var questions = new ArrayList<Question>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher label = LABEL.matcher(lines.get(i));
      if (label.matches()) {
        boolean answered = false;
        for (int below = i + 1; below < lines.size() && isBelow(lines.get(below)); below++) {
          answered |= !NO_ANSWER.matcher(lines.get(below)).matches();
        }
        questions.add(new Question(plain(label.group(1)), answered, new Position(FILE, i + 1, 1)));
      }
    }
    return new SchemePlan(questions);
  }

  /** Without the backslashes before signs that mean something to Markdown. */
  private static String plain(String label) {
    return label.replaceAll("\\\\(\\p{Punct})", "$1");
  }

  private static boolean isBelow(String line) {
    return !line.startsWith("#") && !LABEL.matcher(line).matches();
  }
}
