package org.mentordirectory.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentordirectory.content.Who;
import org.mentordirectory.disclosure.Disclosure;
import org.mentordirectory.disclosure.PublishedFigure;

/**
 * A figure on few people that readers can work out, in words. Names that people chose are values,
 * so that they are made safe.
 */
record DisclosureSentence(Disclosure disclosure, int fewest) {
  void to(Report report) {
    var values = new ArrayList<Object>();
    String sentence =
        switch (disclosure.what()) {
          case WRITTEN -> written(values);
          case CONTRADICTION -> contradiction(values);
          default ->
              subject(values)
                  + " can be worked out: "
                  + people()
                  + sources(values)
                  + "; "
                  + remedy(values);
        };
    report.error(disclosure.at(), sentence, values.toArray());
  }

  private String written(List<Object> values) {
    values.add(disclosure.name());
    return "`%s` is "
        + disclosure.most()
        + ", a figure on fewer than "
        + fewest
        + " people, which can tell of one of them; "
        + (disclosure.name().equals("people") ? "take the whole entry out" : "leave it out");
  }

  private String contradiction(List<Object> values) {
    return "the figures on this question cannot all be right"
        + list(", with ", disclosure.sources(), values)
        + ": each person is counted once, and mentees and mentors are everybody; correct them"
        + (disclosure.sources().size() == 1
            ? ", or write `several: true` if people could choose several"
            : "");
  }

  private String subject(List<Object> values) {
    String people = disclosure.who().map(Who::plural).orElse("people");
    if (disclosure.what() == Disclosure.What.GROUP && disclosure.who().isEmpty()) {
      return "how many of everybody are neither mentees nor mentors";
    }
    switch (disclosure.what()) {
      case NOT_CHOSEN -> {
        values.add(disclosure.name());
        return "how many " + people + " did not choose `%s`";
      }
      case OTHER -> {
        return "how many " + people + " gave none of these answers";
      }
      case LEFT_OUT -> {
        return "how many " + people + " left this question out";
      }
      default -> {
        values.add(disclosure.name());
        return "`%s` for " + disclosure.who().map(Who::plural).orElse("everybody");
      }
    }
  }

  private String people() {
    return disclosure.least() == disclosure.most()
        ? "it is " + disclosure.most()
        : "it is at most " + disclosure.most();
  }

  private String sources(List<Object> values) {
    return disclosure.sources().isEmpty()
        ? ", from the figures on this question"
        : list(", from ", disclosure.sources(), values);
  }

  private String remedy(List<Object> values) {
    return switch (disclosure.what()) {
      case LEFT_OUT ->
          "give how many answered the form, whether they answered this question or not";
      case GROUP ->
          disclosure.who().isPresent()
              ? "take one of the two out"
              : "correct them, or take one of them out";
      case OTHER ->
          disclosure.sources().stream().anyMatch(source -> source.name().equals("between"))
              ? "count those who gave no answer as `between`"
              : leaveOut(values) + ", or write `several: true` if people could choose several";
      default -> leaveOut(values);
    };
  }

  private String leaveOut(List<Object> values) {
    return disclosure.remedy().isEmpty()
        ? "take the whole entry out"
        : "leave out "
            + joined(
                disclosure.remedy().stream()
                    .map(
                        figure -> {
                          if (figure.name().equals("people")) {
                            return "the whole entry" + place(figure);
                          }
                          values.add(figure.name());
                          return "`%s`" + place(figure);
                        })
                    .toList());
  }

  /** Figures with the lines in which they stand, such as: `low` 5 and `high` 8 in line 6. */
  private static String list(String before, List<PublishedFigure> figures, List<Object> values) {
    Map<String, List<String>> byPlace = new LinkedHashMap<>();
    for (PublishedFigure figure : figures) {
      values.add(figure.name());
      byPlace
          .computeIfAbsent(place(figure), place -> new ArrayList<>())
          .add("`%s` " + figure.count().people());
    }
    return before
        + byPlace.entrySet().stream()
            .map(line -> joined(line.getValue()) + line.getKey())
            .collect(Collectors.joining(", and "));
  }

  private static String place(PublishedFigure figure) {
    return " in line " + figure.count().at().line();
  }

  private static String joined(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
