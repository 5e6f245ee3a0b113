package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are understood as people write them and as form tools export them. */
class UnderstoodAnswersTest {
  @TempDir Path folder;
  private AnswersDesk desk;

  @BeforeEach
  void aDesk() {
    desk = new AnswersDesk(folder);
  }

  private Map<String, List<String>> only(String csv) throws Exception {
    desk.put("2027/mid-mentee.csv", csv);
    Evaluation evaluation = desk.read();
    assertThat(evaluation.surveys()).hasSize(1);
    assertThat(evaluation.surveys().get(0).responses()).hasSize(1);
    return evaluation.surveys().get(0).responses().get(0).answers();
  }

  /** What a cell below a column is understood as. */
  private List<String> understood(String column, String cell) throws Exception {
    String quoted = '"' + cell.replace("\"", "\"\"") + '"';
    return only("%s,Well\n%s,fine\n".formatted(column, quoted))
        .getOrDefault(column.toLowerCase(java.util.Locale.ROOT), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4|4",
        "4.0|4",
        "4,0|4",
        "4/5|4",
        "4 out of 5|4",
        "4 - agree|4",
        "5 = very much|5",
        "5 (very much)|5",
        "very much (5)|5",
        "Very Much|5",
        "not at all|1",
        "Strongly disagree|1",
        "DISAGREE|2",
        "neither agree nor disagree|3",
        "Neutral.|3",
        "agree|4",
        "Strongly agree|5",
        "2 – somewhat|2"
      })
  void aStepOfAScaleIsUnderstoodAsPeopleWriteIt(String cell, String step) throws Exception {
    assertThat(understood("Matched", cell)).containsExactly(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "n/a",
        "N.A.",
        "-",
        "—",
        "Prefer not to say",
        "don’t know",
        "Don't know.",
        "..."
      })
  void whatSaysNothingIsNoAnswer(String cell) throws Exception {
    assertThat(understood("Matched", cell)).isEmpty();
    assertThat(understood("Where", cell)).isEmpty();
    assertThat(understood("Away", cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Where|Online; IN PERSON|online,in person",
        "Where|online;in person;|online,in person",
        "Where|online, in person|online,in person",
        "Where|online|online",
        "Next|All is well, we carry on.|All is well%2C we carry on.",
        "Next|all is well, we carry on, Please call me|All is well%2C we carry on.,Please call me.",
        "Next|Please call me.;I should like a rest; please pause.;"
            + "|Please call me.,I should like a rest; please pause.",
        "Away|No|no",
        "Away|sometimes;|sometimes",
        "Next|Something else: I moved;Please call me.|Something else,Please call me.",
        "Where|Other: in a park;online|online",
        "Where|other|''",
      })
  void choicesAreFoundBySignsAndByTheirOwnWords(String column, String cell, String values)
      throws Exception {
    assertThat(understood(column, cell))
        .containsExactly(
            java.util.stream.Stream.of(values.split(","))
                .filter(value -> !value.isEmpty())
                .map(value -> value.replace("%2C", ","))
                .toArray(String[]::new));
  }

  @Test
  void linesOfACellAreChoicesToo() throws Exception {
    assertThat(understood("Where", "online\nin person")).containsExactly("online", "in person");
  }

  @Test
  void whatIsSaidAboutAnswersIsTaken() throws Exception {
    desk.put(
        "answers.yaml",
        """
        columns:
          "How well were you matched?": matched
          Place A: where
          Place B: where
          When: date
        values:
          Not bad: 4
          "Prefer to skip": ""
          matched: {Perfect: 5, Not bad: 3}
          where: {At lunch: in person, Both: [online, in person], "*": ""}
        separator: "|"
        date: M/d/yyyy
        ignore: [ID]
        """);
    desk.put(
        "2027/mid-mentee.csv",
        """
        ID,When,How well were you matched?,Open,Place A,Place B,Away
        1,3/4/2027,Perfect,Not bad,at lunch|on the moon,online,Prefer to skip
        2,2027-03-05,not bad,prefer to skip,both,,yes
        """);
    Evaluation evaluation = desk.read();
    assertThat(evaluation.remarks()).isEmpty();
    assertThat(AnswersDesk.answers(evaluation).values())
        .containsExactly(
            Map.of(
                "date", List.of("2027-03-04"),
                "matched", List.of("5"),
                "open", List.of("4"),
                "where", List.of("in person", "online")),
            Map.of(
                "date", List.of("2027-03-05"),
                "matched", List.of("3"),
                "where", List.of("online", "in person"),
                "away", List.of("yes")));
  }

  @Test
  void columnsAreFoundAsFormToolsWriteThem() throws Exception {
    assertThat(
            only(
                "1. I can speak openly *,\"How is it? [I was well matched with my mentor]\",What is"
                    + " going well ?\n"
                    + "4,3,All\n"))
        .isEqualTo(Map.of("open", List.of("4"), "matched", List.of("3"), "well", List.of("All")));
  }

  @Test
  void excelsHabitsAreKnown() throws Exception {
    desk.put(
        "2027/mid-mentee.csv",
        AnswersDesk.bytes("\uFEFFsep=;\r\nOpen;Well;Name\r\n4;'=1+1;Zoë\r\n;;\r\n", "UTF-16LE"));
    assertThat(AnswersDesk.answers(desk.read()))
        .containsExactly(
            Map.entry(
                "2027/mid-mentee.csv:2",
                Map.of("open", List.of("4"), "well", List.of("=1+1"), "name", List.of("Zoë"))));
  }

  @Test
  void theColumnsOfMicrosoftFormsAreNotTheQuestionsOfTheSameName() throws Exception {
    desk.put(
        "mid-mentee.csv",
        "ID,Start time,Completion time,Email,Name,\"Name, so that the coordinator can help\",How do"
            + " you mostly meet?,I was well matched with my mentor\n"
            + "1,5/13/27 10:00:01,5/13/27 10:09:00,anonymous,,Kit Example,In person;Online;,4\n"
            + "2,5/14/27 10:00:01,5/14/27 10:09:00,anonymous,,,online;,5\n");
    List<Response> responses = desk.read().surveys().get(0).responses();
    assertThat(responses)
        .extracting(Response::name)
        .containsExactly(Optional.of("Kit Example"), Optional.empty());
    assertThat(responses.get(0).answers()).containsEntry("where", List.of("in person", "online"));
  }

  @Test
  void aColumnForEachChoiceIsOneQuestion() throws Exception {
    desk.put(
        "2027/mid-mentee.csv",
        "Respondent ID,Collector ID,Start Date,End Date,How do you mostly meet?,,I can speak"
            + " openly\n"
            + ",,,,in person,online,Response\n"
            + "118,446,05/13/2027,05/13/2027,in person,online,5\n"
            + "119,446,05/14/2027,05/14/2027,,online,4\n");
    assertThat(desk.read().surveys().get(0).responses())
        .extracting(response -> response.answers().get("where"))
        .containsExactly(List.of("in person", "online"), List.of("online"));
  }
}
