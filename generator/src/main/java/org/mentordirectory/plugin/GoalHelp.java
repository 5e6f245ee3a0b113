package org.mentordirectory.plugin;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/** The goals in words, as somebody types them who has the launcher. */
record GoalHelp(GoalCatalogue catalogue) {
  private static final int WIDTH = 100;
  private static final Pattern SENTENCE = Pattern.compile("^.*?\\.(?= \\p{Lu}|$)");

  /** Each goal with a sentence. */
  String list() {
    int widest = catalogue.goals().stream().mapToInt(g -> g.name().length()).max().orElse(0);
    return "Mentor Directory "
        + catalogue.version()
        + "\n\n"
        + catalogue.goals().stream()
            .sorted(Comparator.comparing(GoalCatalogue.Goal::name))
            .map(g -> entry("./mentor " + g.name(), firstSentence(g.about()), widest + 9))
            .collect(joining())
        + "\n./mentor help match says what `match` can be told, and so on for the others.\n";
  }

  /** A goal and its options. */
  String of(GoalCatalogue.Goal goal) {
    List<GoalCatalogue.Option> options =
        goal.options().stream()
            .filter(option -> option.name().isPresent())
            .sorted(Comparator.comparing(option -> option.name().orElseThrow()))
            .toList();
    int widest = options.stream().mapToInt(o -> typed(o).length()).max().orElse(0);
    return "./mentor "
        + goal.name()
        + "\n\n"
        + wrapped(goal.about(), "")
        + "\n"
        + options.stream().map(o -> entry(typed(o), about(o), widest)).collect(joining());
  }

  private static String typed(GoalCatalogue.Option option) {
    String name = "--" + option.name().orElseThrow();
    return switch (option.type()) {
      case "boolean" -> name;
      case "java.io.File" -> name + " PATH";
      case "int" -> name + " N";
      default -> name + " WORD";
    };
  }

  private static String about(GoalCatalogue.Option option) {
    return option.about()
        + option
            .usual()
            .filter(usual -> !usual.contains("${") && !usual.equals("false"))
            .map(usual -> " Usually " + usual + ".")
            .orElse("");
  }

  private static String firstSentence(String about) {
    Matcher matcher = SENTENCE.matcher(about);
    return matcher.find() ? matcher.group() : about;
  }

  private static String entry(String name, String about, int width) {
    String margin = " ".repeat(width + 4);
    return "  " + name + " ".repeat(width - name.length() + 2) + wrapped(about, margin);
  }

  private static String wrapped(String text, String margin) {
    return WordUtils.wrap(text, WIDTH - margin.length(), "\n" + margin, false) + "\n";
  }
}
