package org.mentordirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A regular expression looks a few times at each character of a text, whatever stands in it, and
 * goes no deeper where it is longer: nearly every text is other people's. Each one of the product
 * is tried on texts of its own signs and words over and over, with something before and behind. So
 * it is with those of the scripts, as Java takes them. Looks are counted rather than seconds, so
 * that every machine finds the same.
 */
class PatternsTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path SCRIPTS = Path.of("../templates/assets");

  private static final int LENGTH = 400;
  private static final int LONGER = 4;
  private static final int TEXTS = Integer.getInteger("mentor.texts", 500);

  /** Beyond so many looks at each character nobody waits for the end. */
  private static final long MOST_LOOKS = 20_000;

  /** A thread of this stack is too small for a step into each of the characters. */
  private static final long SMALL_STACK = 192 * 1024;

  /** Browsers keep the way back of a pattern elsewhere. */
  private static final long LARGE_STACK = 64 << 20;

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** A pattern in the middle of code. */
  private static final Pattern INLINE =
      Pattern.compile(
          "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*+((?:"
              + LITERAL.pattern().replace("((?:", "(?:(?:")
              + "[\\s+]*+)++)[,)]");

  /**
   * A pattern of the product.
   *
   * @param whole whether it is asked only whether a whole text fits
   * @param stack of the thread that uses it, in bytes
   */
  private record Used(String name, Pattern pattern, boolean whole, long stack) {
    Used(String name, Pattern pattern, boolean whole) {
      this(name, pattern, whole, SMALL_STACK);
    }
  }

  @TestFactory
  List<DynamicTest> noPatternIsSlowOrDeep() throws Exception {
    List<Used> all = new ArrayList<>(constants());
    all.addAll(inline());
    assertThat(all).hasSizeGreaterThan(200);
    Map<String, Pattern> scripts = ScriptPatterns.of(SCRIPTS);
    assertThat(scripts).hasSizeGreaterThan(130);
    scripts.forEach(
        (name, pattern) -> all.add(new Used(name, pattern, isSticky(name), LARGE_STACK)));
    return all.stream()
        .map(used -> dynamicTest(used.name(), () -> assertThat(slowText(used)).isEmpty()))
        .toList();
  }

  /** A pattern that is asked only at one place, of a token's length at most. */
  private static boolean isSticky(String script) {
    return script.endsWith("y");
  }

  @Test
  void aSlowPatternIsFound() throws Exception {
    for (String slow : List.of("(a|b|ab)*c", "\\s+$", "/\\*.*?\\*/", "x[^:]*:.*;", "(?:a+)+;")) {
      assertThat(slowText(new Used("", Pattern.compile(slow), false))).as(slow).isPresent();
    }
    for (String slow : List.of("\\s*a?\\s*;", ".*[yu].*;", "[a-z]+(-[a-z]+)*", "(?:a|b)*")) {
      assertThat(slowText(new Used("", Pattern.compile(slow), true))).as(slow).isPresent();
    }
  }

  /** A text that takes more than its share; nothing where none was found. */
  private static Optional<String> slowText(Used used) throws InterruptedException {
    var found = new ArrayList<String>();
    var thread =
        new Thread(null, () -> search(used).ifPresent(found::add), "patterns", used.stack());
    thread.start();
    thread.join();
    return found.stream().findFirst();
  }

  private static Optional<String> search(Used used) {
    List<String> parts = parts(used.pattern().pattern());
    var random = new Random(18);
    boolean repeats = used.pattern().pattern().matches("(?s).*[*+{].*");
    for (int i = 0; i < (repeats ? TEXTS : 0); i++) {
      String before = some(random, parts, random.nextInt(4));
      String over = some(random, parts, 1 + random.nextInt(2));
      String behind = some(random, parts, random.nextInt(3));
      long looks = looks(used, before + over.repeat(LENGTH / over.length()) + behind);
      if (looks > 25L * LENGTH) {
        long more = looks(used, before + over.repeat(LONGER * LENGTH / over.length()) + behind);
        if (more > 2 * LONGER * looks || more > MOST_LOOKS * LENGTH) {
          return Optional.of(
              "%s on `%s` and many `%s` and `%s`".formatted(used.pattern(), before, over, behind));
        }
      }
    }
    String deep = "a-".repeat(2 * LENGTH) + "ab".repeat(2 * LENGTH);
    return looks(used, deep) > MOST_LOOKS * LENGTH
        ? Optional.of("deep: " + used.pattern())
        : Optional.empty();
  }

  private static String some(Random random, List<String> parts, int count) {
    return String.join(
        "",
        IntStream.range(0, count).mapToObj(i -> parts.get(random.nextInt(parts.size()))).toList());
  }

  private static long looks(Used used, String text) {
    var counted = new Counted(text);
    try {
      Matcher matcher = used.pattern().matcher(counted);
      if (used.whole()) {
        matcher.matches();
      } else {
        while (matcher.find()) {
          counted.looks++;
        }
      }
    } catch (IllegalStateException | StackOverflowError e) {
      return Long.MAX_VALUE;
    }
    return counted.looks;
  }

  /** A text that counts how often its characters are looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++looks > MOST_LOOKS * LENGTH) {
        throw new IllegalStateException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }
  }

  /** Characters and words that mean something to a pattern, and some that may not. */
  private static List<String> parts(String pattern) {
    Set<String> parts = new LinkedHashSet<>(List.of(" ", "\n", "a", "Z", "0", "-", ".", "\\"));
    String plain =
        pattern
            .replaceAll("\\\\[pP]\\{\\w++}|\\\\[a-zA-Z0-9][*+?]*+|\\(\\?[a-zA-Z]", "")
            .replace("\\", "");
    Pattern.compile("\\p{L}++[^\\p{L}]?|[^\\p{L}]{1,2}")
        .matcher(plain)
        .results()
        .forEach(part -> parts.add(part.group()));
    plain
        .chars()
        .filter(sign -> !Character.isLetterOrDigit(sign))
        .forEach(sign -> parts.add(Character.toString(sign)));
    return List.copyOf(parts);
  }

  /** The patterns that are constants of classes, alone or in collections. */
  private static List<Used> constants() throws Exception {
    var found = new ArrayList<Used>();
    for (Path file : files(CLASSES, ".class")) {
      String name = CLASSES.relativize(file).toString().replaceAll("[/\\\\]", ".");
      for (Field field : Class.forName(name.replaceFirst("\\.class$", "")).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          for (Pattern pattern : patterns(field.get(null))) {
            found.add(new Used(name + " " + field.getName(), pattern, isOfWhole(field)));
          }
        }
      }
    }
    return found;
  }

  private static List<Pattern> patterns(Object value) {
    Collection<?> all =
        value instanceof Map<?, ?> map
            ? map.values()
            : value instanceof Collection<?> several ? several : Stream.ofNullable(value).toList();
    return all.stream().filter(Pattern.class::isInstance).map(Pattern.class::cast).toList();
  }

  /** Whether the sources of a class ask its pattern for nothing but a fit of the whole text. */
  private static boolean isOfWhole(Field field) throws IOException {
    String type = field.getDeclaringClass().getName().replaceFirst("\\$.*", "").replace('.', '/');
    String source = Files.readString(SOURCES.resolve(type + ".java"));
    String name = "\\b" + field.getName() + "\\b";
    long asked =
        count(name + "\\s*\\.matcher\\([^;{]*?\\)\\s*\\.(?:matches|lookingAt)\\(\\)", source);
    Matcher kept = Pattern.compile("(\\w+) = " + name + "\\s*\\.matcher\\([^;]*;").matcher(source);
    while (kept.find()) {
      String matcher = "\\b" + kept.group(1);
      asked +=
          count(matcher + "\\.matches\\(\\)", source) > 0
                  && count(matcher + "\\.(?:find|results|replace\\w+)\\(", source) == 0
              ? 1
              : 0;
    }
    return Modifier.isPrivate(field.getModifiers()) && asked == count(name, source) - 1;
  }

  private static long count(String pattern, String source) {
    return Pattern.compile(pattern).matcher(source).results().count();
  }

  /** The patterns that stand as a text where they are used. */
  private static List<Used> inline() throws IOException {
    var found = new ArrayList<Used>();
    for (Path file : files(SOURCES, ".java")) {
      String source =
          Files.readString(file)
              .replaceAll("(?<!\\\\)\\\\u[0-9a-fA-F]{4}", "\u2014"); // any other sign
      Matcher use = INLINE.matcher(source);
      while (use.find()) {
        String pattern =
            String.join("", LITERAL.matcher(use.group(2)).results().map(r -> r.group(1)).toList())
                .translateEscapes();
        found.add(
            new Used(
                file.getFileName() + " " + use.group(1),
                Pattern.compile(pattern),
                use.group(1).equals("matches")));
      }
    }
    return found;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.endsWith("package-info" + ending))
          .sorted()
          .toList();
    }
  }
}
