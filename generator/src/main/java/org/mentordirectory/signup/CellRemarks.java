package org.mentordirectory.signup;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.content.Use;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.sheet.Label;

/** What a coordinator should look at in a value that was understood, and may be meant otherwise. */
record CellRemarks(Field field, Position at, Consumer<Finding> report) {
  private static final int MANY_COMMAS = 3;
  private static final String LOST = "\uFFFD";

  /** A comma with no letters of a degree or an honour behind it. */
  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          ",\\s{0,9}(?!(?i:jr|sr|i{2,3}|iv|esq|ph\\.?d|[bm]\\.?sc|md|[bcmo]be|[a-z]{0,3}eng|csci|fr[a-z]{1,3})\\b)\\p{L}");

  /** Before the last of several values. */
  private static final Pattern AND = Pattern.compile("(?i)\\s(?:and|&)\\s");

  private static final Pattern PRONOUNS = Pattern.compile("(?i)[(\\[](?:she|he|they)\\b");
  private static final Pattern FORMULA = Pattern.compile("[=+@-][A-Za-z.]{2,30}\\(.*\\)");

  /**
   * The value as it is kept.
   *
   * @param cell what was typed
   * @param isKnown whether it is one of the vocabulary
   */
  String kept(String cell, String value, boolean isKnown) {
    if (isKnown) {
      return value;
    }
    if (value.contains(LOST)) {
      return unusable(
          value,
          "a letter of `%s` was lost before this file was made; correct it in the form tool or here"
              .formatted(Label.shown(value)));
    }
    if (FORMULA.matcher(value).matches()) {
      return unusable(
          value,
          "`%s` is a formula, and no answer; write what it shows".formatted(Label.shown(value)));
    }
    switch (field.type()) {
      case NUMBER -> {
        String digits = cell.replaceAll("\\D", "");
        if (!digits.isEmpty() && !digits.equals(value) && value.matches("\\d+")) {
          warn("`%s` was read as %s".formatted(Label.shown(cell), value));
        }
      }
      case CONTACT, ADDRESS, ADDRESSES -> {
        PageLink link = PageLink.of(value);
        if (link.address().startsWith("http:")) {
          warn(
              "`%s` was written with `https:`; look whether it opens"
                  .formatted(Label.shown(value)));
          return link.to("https:" + link.address().substring("http:".length())).line();
        }
      }
      case LIST -> {
        if (value.chars().filter(c -> c == ',').count() >= MANY_COMMAS) {
          warn(
              "`%s` is one value with commas in it; if it is several, write semicolons between them, or name `separator` in the file of --columns"
                  .formatted(Label.shown(value)));
        } else if (AND.matcher(value).find()
            && cell.contains(",")
            && cell.strip().endsWith(value)) {
          warn(
              "`%s` is one value; if it is two, write a comma for the word between them"
                  .formatted(Label.shown(value)));
        }
      }
      case TEXT -> {
        if (field.name().equals("name")) {
          name(value);
        }
      }
      default -> {}
    }
    return value;
  }

  /** Says why a value can't be used; one that a profile needs not is left out. */
  private String unusable(String value, String sentence) {
    boolean isNeeded = field.required() || field.is(Use.BINDING);
    report.accept(
        new Finding(
            isNeeded ? Finding.Severity.ERROR : Finding.Severity.WARNING, at, sentence, ""));
    return isNeeded ? value : "";
  }

  private void name(String value) {
    String shown = Label.shown(value);
    if (isShouted(value)) {
      warn("`%s` is in capitals; write the name as its owner does".formatted(shown));
    }
    if (SURNAME_FIRST.matcher(value).find()) {
      warn(
          "`%s` has a comma in it; if the surname stands first, put it behind the others"
              .formatted(shown));
    }
    if (PRONOUNS.matcher(value).find()) {
      warn("`%s` has pronouns in it; write them as `pronouns`".formatted(shown));
    }
  }

  private static boolean isShouted(String name) {
    return name.contains(" ")
        && name.codePoints().filter(Character::isUpperCase).count() > 3
        && name.codePoints().noneMatch(Character::isLowerCase);
  }

  private void warn(String sentence) {
    report.accept(Finding.warning(at, sentence));
  }
}
