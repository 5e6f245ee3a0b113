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

/** Languages have names, which readers see and choose from, and not codes. */
public final class LanguageRule implements Rule {
  private static final Pattern CODE =
      Pattern.compile("(?:[a-z]{2,3}|[A-Z]{2,3})(?:[-_][A-Za-z0-9]{2,8}){0,2}");

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
            typed ->
                name(typed.text(), words)
                    .ifPresent(
                        name ->
                            report
                                .correcting(typed.text(), name)
                                .warning(typed.at(), Sentence.LANGUAGE_CODE, typed.text(), name)));
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
