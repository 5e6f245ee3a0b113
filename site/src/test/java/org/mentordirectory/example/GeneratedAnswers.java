package org.mentordirectory.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Who;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.evaluate.PairingCount;
import org.mentordirectory.evaluate.Response;
import org.mentordirectory.evaluate.Survey;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.generated.Dice;
import org.mentordirectory.generated.Names;
import org.mentordirectory.sheet.Table;

/**
 * What fictional mentees and mentors answer to the evaluation forms of a scheme in two years: the
 * same for the same seed. Most are content; the induction and the documents are liked less.
 */
public final class GeneratedAnswers {
  /** Whom the year before last had, and the last. */
  public static final List<String> YEARS = List.of("2026", "2027");

  /** A word that stands in answers in people's own words and nowhere else. */
  public static final String OWN_WORD = "zibeline";

  private static final int MENTEES = 24;
  private static final int MENTORS = 18;

  private static final List<String> SAYINGS =
      List.of(
          "We talk openly about confidence and the next step, and I leave with a plan",
          "Finding time in term is hard, and rooms are booked for teaching",
          "My confidence has grown; I spoke at the technicians' meeting",
          "The induction was too long and said little of the first meeting",
          "I would like training in asking better questions",
          "Time away from the workshop is not given gladly",
          "Registration: I have begun the report for RSciTech",
          "The induction came after our first meeting");

  private final Content content;
  private final Names names;
  private final long seed;

  private GeneratedAnswers(Content content, long seed) {
    this.content = content;
    this.names = new Names(seed);
    this.seed = seed;
  }

  /** The answers to all evaluation forms of a scheme. */
  public static Evaluation evaluation(Content content, long seed) {
    var generator = new GeneratedAnswers(content, seed);
    var surveys = new ArrayList<Survey>();
    for (String year : YEARS) {
      for (Article.Form form : content.forms()) {
        for (Who who : Who.values()) {
          if (form.moment().isPresent()
              && form.document().front().list("for").equals(List.of(who.word()))) {
            surveys.add(generator.survey(year, form, who));
          }
        }
      }
    }
    return new Evaluation(
        content,
        surveys,
        YEARS.stream().map(year -> new PairingCount(year, MENTEES)).toList(),
        List.of(
            Finding.warning(
                Position.named("2027/mentees.csv:7"),
                "no form has a column “Shoe size”; it was not read")));
  }

  /**
   * Writes answers as form tools export them: a folder for each year, in it a spreadsheet for each
   * form, whose columns are called by the questions.
   */
  public static void write(Evaluation evaluation, Path folder) throws IOException {
    for (Survey survey : evaluation.surveys()) {
      List<FormField> fields = survey.form().fields();
      Path file = folder.resolve(survey.year()).resolve(survey.form().document().slug() + ".csv");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          Table.text(
              fields.stream().map(FormField::label).toList(),
              survey.responses().stream()
                  .map(
                      response ->
                          fields.stream()
                              .map(field -> String.join("; ", response.of(field.name())))
                              .toList())
                  .toList()));
    }
  }

  private Survey survey(String year, Article.Form form, Who who) {
    int people = who == Who.MENTEE ? MENTEES : MENTORS;
    var responses = new ArrayList<Response>();
    for (int i = 0; i < people; i++) {
      Dice dice = Dice.of(seed + form.title().hashCode() + year.hashCode(), i);
      if (dice.percent(80)) {
        responses.add(response(year, form, who, i, dice));
      }
    }
    return new Survey(
        year, form, who, form.moment().orElseThrow(), OptionalInt.of(people), responses);
  }

  private Response response(String year, Article.Form form, Who who, int number, Dice dice) {
    String name = names.name(who == Who.MENTEE ? number : MENTEES + number);
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      List<String> answer = field.name().equals("name") ? List.of(name) : answer(year, field, dice);
      if (!answer.isEmpty()) {
        answers.put(field.name(), answer);
      }
    }
    return new Response(
        Position.named("%s/%s.csv:%d".formatted(year, form.document().slug(), number + 2)),
        dice.percent(70) ? Optional.of(name) : Optional.empty(),
        Optional.of(LocalDate.of(Integer.parseInt(year), 6, 1 + dice.below(28))),
        answers);
  }

  private static List<String> answer(String year, FormField field, Dice dice) {
    if (dice.percent(6)) {
      return List.of();
    }
    return switch (field.kind()) {
      case SCALE -> {
        boolean liked = !List.of("induction", "documents").contains(field.name());
        yield List.of(String.valueOf(Math.min(5, dice.between(liked ? 2 : 1, liked ? 7 : 4))));
      }
      case ONE_OF -> List.of(field.choices().get(weighted(field, dice)).value());
      case SOME_OF ->
          field.choices().stream()
              .filter(choice -> dice.percent(40))
              .map(FormField.Choice::value)
              .toList();
      case PARAGRAPH -> dice.percent(50) ? List.of(dice.any(SAYINGS) + ", " + OWN_WORD) : List.of();
      case LINE -> List.of(String.valueOf(dice.between(2, 12)));
      case DATE -> List.of(year + "-06-0" + dice.between(1, 9));
      case SIGNATURE -> List.of();
    };
  }

  /** The first of several is chosen most often. */
  private static int weighted(FormField field, Dice dice) {
    return Math.min(dice.below(field.choices().size()), dice.below(field.choices().size()));
  }
}
