package org.mentordirectory.content.read;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Look;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Nearest;

/** Reads {@code theme} of {@code scheme.yaml}; nothing of it can be more than a value of CSS. */
record LookReader(Consumer<Finding> findings) {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,39}");
  private static final int MOST_FAMILIES = 5;
  private static final int LARGEST_RADIUS = 24;

  Look read(FrontMatter front) {
    if (front.text("logo").isEmpty() && front.text("logo-light").isPresent()) {
      report(front, "logo-light", "paper and light grounds need a `logo` too; add it");
    }
    return new Look(
        colour(front, "accent"),
        colour(front, "second"),
        font(front),
        radius(front),
        front.text("logo"),
        front.text("logo-light"));
  }

  private Optional<String> colour(FrontMatter theme, String key) {
    Optional<String> typed = theme.text(key);
    if (typed.isPresent() && !COLOUR.matcher(typed.get()).matches()) {
      return report(
          theme,
          key,
          "`%s` is no colour; write it as \"%s\", in quotes",
          typed.get(),
          Look.USUAL_ACCENT);
    }
    return typed;
  }

  /** A stack that we know, or families of the institution's own machines. */
  private Optional<String> font(FrontMatter theme) {
    Optional<String> typed = theme.text("font");
    if (typed.isEmpty() || Look.STACKS.containsKey(typed.get())) {
      return typed.map(Look.STACKS::get);
    }
    String names = Look.STACKS.keySet().stream().collect(joining("`, `", "`", "`"));
    boolean isName = !typed.get().equals(typed.get().toLowerCase(Locale.ROOT)); // Serifa is a font
    var nearest = new Nearest(Look.STACKS.keySet());
    Optional<String> meant = nearest.to(typed.get());
    if (meant.isPresent() && !isName) {
      findings.accept(
          error(
                  theme,
                  "font",
                  "there is no font `%s`; did you mean `%s`?",
                  typed.get(),
                  meant.get())
              .corrected(typed.get(), nearest.only(typed.get())));
      return Optional.empty();
    }
    String[] families = typed.get().split(",", -1);
    boolean valid = Stream.of(families).allMatch(name -> FAMILY.matcher(name.strip()).matches());
    if (!valid || families.length > MOST_FAMILIES) {
      return report(
          theme,
          "font",
          "`font` is one of %s, or the names of at most %s fonts that readers have, with commas"
              + " between them: letters, digits, spaces and hyphens",
          new Trusted(names),
          MOST_FAMILIES);
    }
    return Optional.of(
        Stream.of(families)
            .map(name -> "\"" + name.strip() + "\"")
            .collect(joining(", ", "", ", " + Look.STACKS.get("system"))));
  }

  private Optional<Integer> radius(FrontMatter theme) {
    OptionalInt typed = theme.number("radius");
    if (typed.isPresent() && typed.getAsInt() > LARGEST_RADIUS) {
      return report(
          theme, "radius", "`radius` is a whole number of pixels from 0 to %s", LARGEST_RADIUS);
    }
    return typed.stream().boxed().findFirst();
  }

  private <T> Optional<T> report(FrontMatter theme, String key, String sentence, Object... values) {
    findings.accept(error(theme, key, sentence, values));
    return Optional.empty();
  }

  private static Finding error(FrontMatter theme, String key, String sentence, Object... values) {
    return Finding.error(
        theme.placeOf(key), ReaderRule.SCHEME.key(), OneLine.filled(sentence, values));
  }
}
