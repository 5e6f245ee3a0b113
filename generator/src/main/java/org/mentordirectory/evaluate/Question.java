package org.mentordirectory.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Who;

/** A question as one survey asks it. */
record Question(Survey survey, FormField field) {
  private static final Comparator<Survey> IN_ORDER_OF_FORMS =
      Comparator.comparing(Survey::moment)
          .thenComparing(Survey::who)
          .thenComparing(survey -> survey.form().document().slug())
          .thenComparing(Survey::year);

  /**
   * The questions of an evaluation. They have the order of the fields in the forms; the surveys
   * that ask one are by moment, who and year. Who somebody is, and when they wrote, is no question.
   */
  static Collection<List<Question>> questions(Evaluation evaluation) {
    var questions = new LinkedHashMap<String, List<Question>>();
    evaluation.surveys().stream()
        .sorted(IN_ORDER_OF_FORMS)
        .flatMap(
            survey -> survey.form().fields().stream().map(field -> new Question(survey, field)))
        .filter(asked -> asked.answers().findAny().isPresent())
        .filter(asked -> asked.isQuestion())
        .forEach(
            asked -> questions.computeIfAbsent(asked.key(), key -> new ArrayList<>()).add(asked));
    return questions.values();
  }

  private boolean isQuestion() {
    return field.kind() != FormField.Kind.DATE
        && field.kind() != FormField.Kind.SIGNATURE
        && field
            .fact()
            .filter(fact -> fact == FormField.Fact.MENTEE || fact == FormField.Fact.MENTOR)
            .isEmpty();
  }

  /** What the answers are counted under: those to fields of one measure together. */
  String key() {
    return field
        .report()
        .measure()
        .orElseGet(() -> survey.form().document().slug() + "/" + field.name());
  }

  Group group() {
    return group(Optional.of(survey.who()));
  }

  Group group(Optional<Who> who) {
    return new Group(survey.year(), survey.moment(), who);
  }

  /** How many people answered the form. */
  int people() {
    return survey.responses().size();
  }

  /** What a person answered; of several the first, and empty where the field was left blank. */
  String answer(Response response) {
    return response.of(field.name()).stream().findFirst().orElse("").strip();
  }

  /** The answers that were given. */
  Stream<String> answers() {
    return survey.responses().stream().map(this::answer).filter(answer -> !answer.isEmpty());
  }

  /** The step of a scale that a person chose; 0 for none. */
  int step(Response response) {
    String answer = answer(response);
    return answer.matches("[1-5]") ? Integer.parseInt(answer) : 0;
  }

  /** The place of the choice that a person made; that behind the last for none. */
  int choice(Response response) {
    List<String> values = field.choices().stream().map(FormField.Choice::value).toList();
    int place = values.indexOf(answer(response));
    return place < 0 ? values.size() : place;
  }

  /** Whether a person ticked a choice. */
  boolean ticks(Response response, String choice) {
    return response.of(field.name()).contains(choice);
  }
}
