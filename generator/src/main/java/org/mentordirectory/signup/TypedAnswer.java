package org.mentordirectory.signup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.sheet.ChoiceWords;
import org.mentordirectory.sheet.Numbers;
import org.mentordirectory.sheet.PlainAnswer;

/**
 * Turns answers to a field, as people type them or as a form tool exports them, into its values.
 * Several values are parted as {@link ChoiceWords} has it; where no line ends and no semicolon
 * stands between them, by commas. A value that itself holds a comma so needs a semicolon, one
 * behind it if it is alone. Words of a vocabulary become the values that profiles have, {@code n/a}
 * is no value, {@code 2 hrs} is 2, and addresses get the beginning that they lack.
 */
final class TypedAnswer {
  /**
   * An address may hold commas and semicolons; one that ends it has a space, an address or, where
   * it is a semicolon, a name and an address after.
   */
  private static final Pattern BETWEEN_ADDRESSES =
      Pattern.compile(
          "\\s+|[;,](?=https?:|mailto:|www\\.|$)|;(?=[^;]{1,200}\\s(?:https?:|mailto:|www\\.))");

  private static final Pattern ENDS = Pattern.compile("[;,]{1,9}$");

  private static final Pattern BEFORE_NAME =
      Pattern.compile("^(?:[;,&•*–-] ?|(?:and|or) )*+", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_NOW =
      Pattern.compile("(?i)not (?:now|available|yet|currently|at (?:the moment|present))[.!]?");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final Field field;
  private final ChoiceWords choices;
  private final Optional<String> separator;

  /**
   * Answers to a field.
   *
   * @param separator what stands between several values, where that is known
   */
  TypedAnswer(Field field, Optional<Vocabulary> vocabulary, Optional<String> separator) {
    this.field = field;
    this.separator = separator;
    Map<String, String> labels = new LinkedHashMap<>();
    vocabulary.stream()
        .flatMap(known -> known.terms().stream())
        .forEach(term -> labels.put(term.value(), term.label()));
    this.choices = new ChoiceWords(labels, List.of());
  }

  TypedAnswer(Field field, Optional<Vocabulary> vocabulary) {
    this(field, vocabulary, Optional.empty());
  }

  /** The values; none where nothing was typed. */
  List<String> values(String typed) {
    return pieces(typed).stream().map(this::value).filter(value -> !value.isEmpty()).toList();
  }

  /** The single answers in what was typed. */
  List<String> pieces(String typed) {
    if (typed.isBlank() || isNone(typed)) {
      return List.of();
    }
    if (!field.takesSeveral()) {
      return List.of(typed.strip());
    }
    if (field.type() == Field.Type.ADDRESSES && separator.isEmpty()) {
      return links(choices.pieces(typed, BETWEEN_ADDRESSES));
    }
    return choices.pieces(typed, separator, true);
  }

  /** Words that are no address are the name of the page whose address comes next. */
  private static List<String> links(List<String> words) {
    var links = new ArrayList<String>();
    var name = new StringBuilder();
    for (String word : words) {
      String bare = ENDS.matcher(word).replaceFirst("");
      if (PageLink.isAddress(bare)) {
        links.add(name(name) + bare);
        name.setLength(0);
      } else {
        name.append(word).append(' ');
      }
    }
    links.add(name(name).strip());
    return links.stream().filter(link -> !link.isEmpty()).toList();
  }

  /** What has no letter in it names nothing: a bullet, a number, a comma. */
  private static String name(CharSequence words) {
    String name = BEFORE_NAME.matcher(words).replaceFirst("");
    return LETTER.matcher(name).find() ? name : "";
  }

  /** Whether nothing is said; but there are people called Null. */
  private boolean isNone(String typed) {
    return !isKnown(typed) && !field.name().equals("name") && PlainAnswer.isNone(typed);
  }

  private static boolean isNo(String answer) {
    return PlainAnswer.isNo(answer) || NOT_NOW.matcher(answer.strip()).matches();
  }

  /** Whether an answer is one of the vocabulary. */
  boolean isKnown(String answer) {
    return choices.value(answer).isPresent();
  }

  /** The value of one answer: itself where nothing is known of it, empty where it says nothing. */
  String value(String answer) {
    Optional<String> known = choices.value(answer);
    if (known.isPresent()) {
      return known.get();
    }
    if (PlainAnswer.isNothing(answer)) {
      return "";
    }
    if (field.name().equals("availability") && (PlainAnswer.isYes(answer) || isNo(answer))) {
      return (isNo(answer) ? Availability.PAUSED : Availability.OPEN).value();
    }
    return switch (field.type()) {
      case NUMBER -> {
        OptionalInt number = Numbers.in(answer);
        yield number.isEmpty() || FrontMatter.parseNumber(answer).isPresent()
            ? answer
            : String.valueOf(number.getAsInt());
      }
      case FLAG ->
          FrontMatter.parseFlag(answer).isPresent()
              ? answer
              : PlainAnswer.isYes(answer)
                  ? Field.YES
                  : PlainAnswer.isNo(answer) ? Field.NO : answer;
      case ADDRESSES -> {
        PageLink link = PageLink.of(FrontMatter.oneLine(answer.strip()));
        yield link.to(TypedAddress.of(link.address(), field.type())).line();
      }
      case CONTACT, ADDRESS -> TypedAddress.of(answer, field.type());
      default -> answer;
    };
  }
}
