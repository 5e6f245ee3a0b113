package org.mentordirectory.check.alike;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;

/**
 * A word is written in one alphabet. In names of units Greek letters stand beside Latin ones, so
 * these are looked for in the names of people alone.
 */
public final class LookAlikeRule implements Rule {
  private static final String NAME = "name";

  @Override
  public void check(Content content, Report report) {
    List<Field> fields =
        content.scheme().profile().all().stream()
            .filter(field -> field.type() == Field.Type.TEXT || field.type() == Field.Type.LIST)
            .toList();
    content.mentors().forEach(mentor -> fields.forEach(field -> check(mentor, field, report)));
  }

  private static void check(Mentor mentor, Field field, Report report) {
    mentor.document().front().fields().get(field.name()).stream()
        .flatMap(value -> value.scalars().stream())
        .forEach(value -> check(value, field.name().equals(NAME), report));
  }

  private static void check(Node.Scalar value, boolean isName, Report report) {
    String text = value.text();
    List<String> words = LookAlikes.WORD.matcher(text).results().map(MatchResult::group).toList();
    Optional<String> foreign =
        words.stream().flatMap(word -> LookAlikes.foreign(word).stream()).findFirst();
    if (foreign.isPresent()) {
      UnicodeScript script = UnicodeScript.of(foreign.get().codePointAt(0));
      if (isName || script == UnicodeScript.CYRILLIC) {
        String latin = LookAlikes.inLatin(text);
        boolean isLatin =
            latin
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> LookAlikes.isOf(letter, UnicodeScript.LATIN));
        report
            .correcting(text, Optional.of(latin).filter(only -> isLatin))
            .warning(
                value.at(),
                "`%s` has the %s letter `%s` among Latin ones, so no one who types it finds it; type it"
                    + " again",
                text,
                script == UnicodeScript.GREEK ? "Greek" : "Cyrillic",
                foreign.get());
      }
    } else if (isName) {
      words.stream()
          .filter(word -> LookAlikes.looksLatin(word) && words.size() > 1)
          .filter(
              word ->
                  words.stream()
                      .anyMatch(
                          other -> LookAlikes.isOf(other.codePointAt(0), UnicodeScript.LATIN)))
          .findFirst()
          .ifPresent(
              word ->
                  report.warning(
                      value.at(),
                      "`%s` in `%s` looks like a Latin word and has letters of another alphabet; if"
                          + " that is not meant, type it again",
                      word,
                      text));
    }
  }
}
