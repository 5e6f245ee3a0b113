package org.mentordirectory.check.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Use;

/** Languages have their names alone, which readers see and choose from, and not codes or levels. */
public final class LanguageRule implements Rule {
  private static final Pattern CODE =
      Pattern.compile("(?:[a-z]{2,3}|[A-Z]{2,3})(?:[-_][A-Za-z0-9]{2,8}){0,2}");

  /** How well somebody speaks a language, with the signs around it. */
  private static final Pattern LEVEL =
      Pattern.compile(
          "[\\s(,:\u2013-]{0,3}\\b(?:native|fluent(?:ly)?|mother tongue|first language|bilingual"
              + "|proficient|advanced|intermediate|conversational|basics?|beginner|learning|some"
              + "|a little|[abc][12])\\b(?: (?:speaker|level))?[\\s),:\u2013-]{0,3}",
          Pattern.CASE_INSENSITIVE);

  /** Languages by their codes of two letters and of three. */
  private static final Map<String, Locale> LANGUAGES = languages();

  private static Map<String, Locale> languages() {
    var languages = new HashMap<String, Locale>();
    for (String code : Locale.getISOLanguages()) {
      var language = new Locale(code);
      languages.put(code, language);
      languages.put(language.getISO3Language(), language);
    }
    return languages;
  }

  @Override
  public void check(Content content, Report report) {
    Locale words = Locale.forLanguageTag(content.scheme().languages().get(0));
    for (Field field : content.scheme().profile().of(Use.USUAL_LANGUAGE)) {
      if (content.scheme().vocabulary(field.name()).isEmpty()) {
        content.mentors().forEach(mentor -> check(mentor, field, words, report));
      }
    }
  }

  private static void check(Mentor mentor, Field field, Locale words, Report report) {
    mentor.document().front().fields().get(field.name()).stream()
        .flatMap(value -> value.scalars().stream())
        .forEach(
            typed -> {
              String text = typed.text();
              name(text, words)
                  .ifPresent(
                      name ->
                          report
                              .correcting(text, name)
                              .warning(typed.at(), Sentence.LANGUAGE_CODE, text, name));
              String bare = LEVEL.matcher(text).replaceAll("");
              if (!bare.equals(text) && isLanguage(bare, words)) {
                report.warning(typed.at(), Sentence.LANGUAGE_LEVEL, text, bare);
              }
            });
  }

  private static boolean isLanguage(String name, Locale words) {
    return LANGUAGES.values().stream()
        .anyMatch(language -> language.getDisplayLanguage(words).equalsIgnoreCase(name));
  }

  /** The name of the language of a code, where that is another word. */
  private static Optional<String> name(String typed, Locale words) {
    if (!CODE.matcher(typed).matches()) {
      return Optional.empty();
    }
    String code = typed.split("[-_]")[0].toLowerCase(Locale.ROOT);
    return Optional.ofNullable(LANGUAGES.get(code))
        .map(language -> language.getDisplayLanguage(words))
        .filter(name -> !name.equalsIgnoreCase(typed) && name.length() > 2);
  }
}
