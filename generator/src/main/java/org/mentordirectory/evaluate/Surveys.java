package org.mentordirectory.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Several;
import org.mentordirectory.sheet.Label;

/** Puts the answers to one form in one year together, from whichever files they came. */
final class Surveys {
  private final Map<Key, List<Submission>> all = new LinkedHashMap<>();
  private final FindingList mistakes;

  Surveys(FindingList mistakes) {
    this.mistakes = mistakes;
  }

  private record Key(String year, SurveyForm form) {
    @Override
    public String toString() {
      return "%s of %s".formatted(form.slug(), year);
    }
  }

  void add(Submission answered) {
    all.computeIfAbsent(new Key(answered.year(), answered.form()), key -> new ArrayList<>())
        .add(answered);
  }

  boolean areNone() {
    return all.isEmpty();
  }

  /** The surveys by year, moment and who. */
  List<Survey> list(PairingLogs logs) {
    all.values().forEach(this::twice);
    all.forEach(this::same);
    Map<Position, String> askedFor = new HashMap<>();
    return all.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparing(Key::year)
                    .thenComparing(key -> key.form().moment())
                    .thenComparing(key -> key.form().who())
                    .thenComparing(key -> key.form().slug())))
        .map(survey -> survey(survey.getKey(), survey.getValue(), logs, askedFor))
        .toList();
  }

  private Survey survey(
      Key key, List<Submission> answers, PairingLogs logs, Map<Position, String> askedFor) {
    SurveyForm form = key.form();
    OptionalInt asked = logs.asked(key.year(), form.who(), form.moment());
    AnswerColumns.Asked said =
        answers.stream()
            .map(answered -> answered.columns().asked().get(form.slug()))
            .filter(one -> one != null)
            .findFirst()
            .orElse(null);
    if (said != null) {
      asked = OptionalInt.of(said.people());
      String other = askedFor.putIfAbsent(said.at(), key.year());
      if (other != null) {
        mistakes.error(
            said.at(),
            "how many were asked is said for one year, and there are answers to `%s` of %s and %s;"
                + " say it in an %s in the folder of each year",
            form.slug(),
            other,
            key.year(),
            AnswerColumns.FILE);
      }
    }
    if (asked.isPresent() && asked.getAsInt() < answers.size()) {
      mistakes.warning(
          Position.named(key.toString()),
          "%d people answered, and %d were asked by the %s; look which is wrong. Until then nobody"
              + " knows how many were asked",
          answers.size(),
          asked.getAsInt(),
          said == null ? "log of pairings" : AnswerColumns.FILE);
      asked = OptionalInt.empty();
    }
    return new Survey(
        key.year(),
        form.form(),
        form.who(),
        form.moment(),
        asked,
        answers.stream().map(Submission::response).toList());
  }

  /** One person answers a form once in a year. */
  private void twice(List<Submission> answers) {
    Map<String, Position> names = new HashMap<>();
    for (Submission answered : answers) {
      Response response = answered.response();
      if (response.name().isPresent()) {
        Position other = names.putIfAbsent(Label.key(response.name().get()), response.from());
        if (other != null) {
          mistakes.error(
              response.from(),
              "`%s` answered `%s` of %s already in %s; keep one of the two, or say in the names how"
                  + " the people differ",
              Label.shown(response.name().get()),
              answered.form().slug(),
              answered.year(),
              other);
        }
      }
    }
  }

  /** Where nobody gives a name, only the answers can tell that somebody sent them twice. */
  private void same(Key key, List<Submission> answers) {
    answers.stream()
        .map(Submission::response)
        .filter(response -> response.name().isEmpty())
        .collect(
            Collectors.groupingBy(
                response -> List.of(response.day(), response.answers()),
                LinkedHashMap::new,
                Collectors.mapping(response -> response.from().toString(), Collectors.toList())))
        .values()
        .stream()
        .filter(places -> places.size() > 1)
        .forEach(
            places ->
                mistakes.warning(
                    Position.named(key.toString()),
                    "without a name and with the same answers are %s; if somebody sent them twice,"
                        + " take one out",
                    Several.of(places)));
  }
}
