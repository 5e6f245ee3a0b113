package org.mentordirectory.check.alike;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.check.rule.Sentence;
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
  private static final Set<Field.Type> WORDS =
      Set.of(Field.Type.TEXT, Field.Type.PARAGRAPH, Field.Type.LIST);

  @Override
  public void check(Content content, Report report) {
    List<Field> fields =
        content.scheme().profile().all().stream()
            .filter(field -> WORDS.contains(field.type()))
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
                script == UnicodeScript.GREEK ? Sentence.GREEK_LETTER : Sentence.CYRILLIC_LETTER,
                text,
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
          .ifPresent(word -> report.warning(value.at(), Sentence.LOOKS_LATIN, word, text));
    }
  }
}
