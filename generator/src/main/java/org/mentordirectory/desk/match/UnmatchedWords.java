package org.mentordirectory.desk.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.Preferences;
import org.mentordirectory.match.Unmatched;
import org.mentordirectory.words.Messages;

/** Why a mentee has no mentor, and what would help, in words. */
record UnmatchedWords(MatchingInput pool, Messages messages, ReasonWords words) {
  /** Why, in a sentence. */
  String why(Unmatched one) {
    return switch (one.cause()) {
      case FULL -> messages.text("pairs.why.full");
      case LEAST -> messages.text("pairs.why.least", one.best(), pool.scheme().matching().least());
      case RULES ->
          one.forbidden().isEmpty()
              ? messages.text("pairs.why.nobody")
              : messages.text(
                  "pairs.why.rules",
                  words.listed(
                      one.forbidden().entrySet().stream()
                          .map(
                              rule ->
                                  messages.text(
                                      "pairs.why.rule",
                                      messages.text("pairs.rule." + rule.getKey().word()),
                                      rule.getValue()))
                          .toList()));
    };
  }

  /** What would help, a sentence each. */
  List<String> help(Unmatched one) {
    var help = new ArrayList<String>();
    one.drop()
        .ifPresent(
            criterion ->
                help.add(
                    messages.text(
                        "pairs.help.drop",
                        words.name("pairs.criterion.", criterion),
                        one.opened())));
    if (!one.full().isEmpty()) {
      help.add(messages.text("pairs.help.place", names(one.full())));
    }
    if (!one.again().isEmpty()) {
      help.add(messages.text("pairs.help.again", names(one.again())));
    }
    help.add(recruit(one));
    return help;
  }

  private String names(List<Integer> mentors) {
    return words.listed(mentors.stream().map(mentor -> pool.mentors().get(mentor).name()).toList());
  }

  /** "A mentor for welding in Cardiff." */
  private String recruit(Unmatched one) {
    Map<String, List<String>> values = one.recruit().wanted();
    Stream<String> wanted =
        pool.scheme().profile().criteriaOfValues().stream()
            .filter(criterion -> values.containsKey(criterion.key()))
            .map(criterion -> words.of("pairs.recruit.", criterion, values.get(criterion.key())));
    Stream<String> side =
        one.recruit().side() == Preferences.Side.EITHER
            ? Stream.of()
            : Stream.of(
                messages.text(
                    "pairs.recruit." + one.recruit().side().name().toLowerCase(Locale.ROOT),
                    pool.mentees().get(one.mentee()).wishes().institution()));
    String all = Stream.concat(wanted, side).collect(Collectors.joining(" "));
    return all.isEmpty()
        ? messages.text("pairs.help.recruit.any")
        : messages.text("pairs.help.recruit", all);
  }
}
