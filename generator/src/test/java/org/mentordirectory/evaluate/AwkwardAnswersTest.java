package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentordirectory.evaluate.AnswersDesk.HEADER;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.Refusal;

/** Whatever is wrong with answers is said in a sentence, with its place and the remedy. */
class AwkwardAnswersTest {
  private static final String FILE = "2027/mid-mentee.csv";

  @TempDir Path folder;
  private AnswersDesk desk;

  @BeforeEach
  void aDesk() {
    desk = new AnswersDesk(folder);
  }

  private void refused(String... lines) {
    assertThatThrownBy(desk::read).isInstanceOf(Refusal.class).hasMessage(String.join("\n", lines));
  }

  private void remarks(String... lines) throws Exception {
    assertThat(FindingLines.of(desk.read().remarks())).containsExactly(lines);
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    desk.put(
        FILE,
        HEADER
            + "Kit Moss,2027-06-01,online,yes,7,great,,\n"
            + "Lee Fenn,soon,by pigeon,perhaps,3.5,1 - always,,Call me!\n"
            + "Jo Reed,2027-06-01,online,yes;no,1,2,three,\n"
            + "Sam Holt,2027-06-01,online,no,1,2,I said,nothing,more\n");
    refused(
        "2027/mid-mentee.csv:2: column \"Matched\": error: `7` is no step from 1 (not at all) to 5"
            + " (very much); correct it, or say in answers.yaml under `values` what it means",
        "2027/mid-mentee.csv:2: column \"Open\": error: `great` is no step from 1 (never) to 5"
            + " (always); correct it, or say in answers.yaml under `values` what it means",
        "2027/mid-mentee.csv:3: column \"Date\": error: `soon` is no day; write it as 2027-05-31,"
            + " or say in answers.yaml how days are written, as in `date: d/M/yyyy`",
        "2027/mid-mentee.csv:3: column \"Where\": error: `by pigeon` is none of the choices `In"
            + " person`, `Online`; say in answers.yaml under `values` what it means, as in `where:"
            + " {\"by pigeon\": …}`, or `\"\"` for no choice, or \"*\" for all that are unknown",
        "2027/mid-mentee.csv:3: column \"Away\": error: `perhaps` is none of the choices `yes`,"
            + " `sometimes`, `no`; say in answers.yaml under `values` what it means, as in `away:"
            + " {\"perhaps\": …}`, or `\"\"` for no choice, or \"*\" for all that are unknown",
        "2027/mid-mentee.csv:3: column \"Matched\": error: `3.5` is no step from 1 (not at all) to"
            + " 5 (very much); correct it, or say in answers.yaml under `values` what it means",
        "2027/mid-mentee.csv:3: column \"Open\": error: `1 - always` is no step from 1 (never) to 5"
            + " (always); correct it, or say in answers.yaml under `values` what it means",
        "2027/mid-mentee.csv:3: column \"Next\": error: `Call me!` is none of the choices `All is"
            + " well, we carry on.`, `Please call me.`, `I should like a rest; please pause.`,"
            + " `Something else`; say in answers.yaml under `values` what it means, as in `next:"
            + " {\"Call me!\": …}`, or `\"\"` for no choice, or \"*\" for all that are unknown",
        "2027/mid-mentee.csv:4: column \"Away\": error: `yes;no` is none of the choices `yes`,"
            + " `sometimes`, `no`; say in answers.yaml under `values` what it means, as in `away:"
            + " {\"yes;no\": …}`, or `\"\"` for no choice, or \"*\" for all that are unknown",
        "2027/mid-mentee.csv:5: error: this row has 9 cells, the first row has 8; an answer that"
            + " holds the separator must be in quotation marks");
  }

  @Test
  void daysOfOneColumnAreWrittenInOneWay() {
    desk.put(FILE, "Date,Open\n13/5/2027,1\n5/6/2027,2\n5/14/2027,3\n");
    refused(
        "2027/mid-mentee.csv:4: error: `5/14/2027` under `Date` has the month first, and"
            + " `13/5/2027` under `Date` in row 2 has the day first; write all days in one way,"
            + " best as 2027-02-28");
  }

  @Test
  void daysThatMayMeanTwoAreReadWithTheDayFirst() throws Exception {
    desk.put(FILE, "Date,Open\n3/4/2027,1\n4/4/2027,2\n");
    remarks(
        "2027/mid-mentee.csv: warning: the days of column \"Date\", such as `3/4/2027` in row 2,"
            + " are read with the day first; if the month is first, say `date: M/d/yyyy` in"
            + " answers.yaml");
    assertThat(AnswersDesk.answers(desk.read()).get(FILE + ":2").get("date"))
        .containsExactly("2027-04-03");
  }

  @Test
  void oneDayThatHasTheMonthFirstDecidesForAll() throws Exception {
    desk.put(FILE, "Date,Open\n3/4/27 10:15,1\n4/14/27 9:00 AM,2\n");
    remarks(
        "2027/mid-mentee.csv: warning: the days of column \"Date\" are read with the month first,"
            + " as `4/14/27 9:00 AM` in row 3 must be");
    assertThat(AnswersDesk.answers(desk.read()).get(FILE + ":2").get("date"))
        .containsExactly("2027-03-04");
  }

  @Test
  void aDayThatIsNotAsTheCoordinatorSaysIsRefused() {
    desk.put("answers.yaml", "date: d/M/yyyy\n")
        .put(FILE, "Date,Open\n13/5/2027,1\n5/14/2027,3\n2027-05-14,3\n");
    refused(
        "2027/mid-mentee.csv:3: column \"Date\": error: `5/14/2027` is no day as `date` has it;"
            + " write it as 2027-05-31, or say in answers.yaml how days are written, as in `date:"
            + " d/M/yyyy`");
  }

  @Test
  void onePersonWhoAnsweredTwiceIsNamedWithBothPlaces() throws Exception {
    desk.put(FILE, "Name,Open\nKit Moss,1\nLee Fenn,2\n KIT  moss,3\n")
        .put("2027/mid-mentee-later.csv", "Name,Open\nlee fenn,2\n")
        .put("2028/mid-mentee.csv", "Name,Open\nKit Moss,2\n")
        .pdf("2027/z.pdf", "name=Kit Moss", "open=4");
    refused(
        "2027/mid-mentee.csv:3: error: `Lee Fenn` answered `mid-mentee` of 2027 already in"
            + " 2027/mid-mentee-later.csv:2; keep one of the two, or say in the names how the"
            + " people differ",
        "2027/mid-mentee.csv:4: error: `KIT moss` answered `mid-mentee` of 2027 already in"
            + " 2027/mid-mentee.csv:2; keep one of the two, or say in the names how the people"
            + " differ",
        "2027/z.pdf: error: `Kit Moss` answered `mid-mentee` of 2027 already in"
            + " 2027/mid-mentee.csv:2; keep one of the two, or say in the names how the people"
            + " differ");
  }

  @Test
  void theSameAnswersWithoutANameAreRemarkedOn() throws Exception {
    desk.put(FILE, "Name,Open,Well\n,1,x\n,1,x\nanonymous,1,x\n,1,y\n");
    remarks(
        "mid-mentee of 2027: warning: without a name and with the same answers are"
            + " 2027/mid-mentee.csv:2, 2027/mid-mentee.csv:3, 2027/mid-mentee.csv:4; if somebody"
            + " sent them twice, take one out");
  }

  @Test
  void columnsThatNobodyExplainedAreRemarkedOn() throws Exception {
    desk.put(FILE, "ID,Open,Shoe size\n1,3,42\n");
    remarks(
        "2027/mid-mentee.csv: warning: these columns are not read: \"ID\", \"Shoe size\"; say in"
            + " answers.yaml what they are, or list them there under `ignore`");
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithTheNearest() {
    desk.put("answers.yaml", "columns:\n  \"Were you matchd?\": matched\n  Shoes: open\n")
        .put(FILE, "Were you matched?,Open\n3,3\n");
    refused(
        "answers.yaml:2:3: error: no file has a column \"Were you matchd?\"; did you mean \"Were"
            + " you matched?\"?",
        "answers.yaml:3:3: error: no file has a column \"Shoes\"; take the line out, or correct its"
            + " name");
  }

  @Test
  void whatAnAnswerMeansMustBeSomethingToo() {
    desk.put(
            "answers.yaml",
            "values:\n  Great: 6\n  where: {Home: house}\n  away: {Both: [\"yes\", \"no\"]}\n")
        .put(FILE, "Open,Where,Away\ngreat,home,both\n");
    refused(
        "2027/mid-mentee.csv:2: column \"Open\": error: `great`, which means `6`, is no step from 1"
            + " (never) to 5 (always); correct it, or say in answers.yaml under `values` what it"
            + " means",
        "2027/mid-mentee.csv:2: column \"Where\": error: `home` means `house` by answers.yaml, and"
            + " that is none of the choices `In person`, `Online`",
        "2027/mid-mentee.csv:2: column \"Away\": error: `both` is more than one choice, and the"
            + " form takes one; correct it, or leave it empty");
  }

  @Test
  void twoColumnsForOneQuestionAreRefused() {
    desk.put(FILE, "Open,Able,open\n1,2,3\n");
    refused(
        "2027/mid-mentee.csv:1: error: the columns 1 (\"Open\") and 3 (\"open\") both answer"
            + " `open`; rename one of them, or list it in answers.yaml under `ignore`");
  }

  @Test
  void aTableWithoutItsHeaderIsRefused() {
    desk.put(FILE, "Kit Moss,2027-06-01,online,yes,4\nLee Fenn,2027-06-01,online,yes,4\n");
    refused(
        "2027/mid-mentee.csv:1: error: no column is called like a question of `mid-mentee`; the"
            + " first row must have the questions, or answers.yaml say what they mean under"
            + " `columns`");
  }

  @Test
  void questionsWithoutAnswersAreNotCounted() throws Exception {
    desk.put(FILE, HEADER + ",,,,,,,\nKit Moss,2027-06-01,,,n/a,,,\n\n");
    refused(
        "2027/mid-mentee.csv: warning: these rows answer no question and are not counted: 3",
        "answers: error: there are no answers here; export them from the form tool as CSV, or"
            + " collect the filled PDF forms in this folder");
  }

  @Test
  void rowsWithFewerCellsAreRemarkedOnOnce() throws Exception {
    desk.put(FILE, "Open,Matched\n" + "1\n2\n3\n4\n5\n");
    remarks(
        "2027/mid-mentee.csv: warning: these rows have fewer cells than the first row, and the"
            + " missing ones are taken as empty: 2, 3, 4 and 2 more");
  }

  @Test
  void moreAnswersThanWereAskedForIsRemarkedOn() throws Exception {
    desk.put("2027/answers.yaml", "asked: {mid-mentee: 1}\n").put(FILE, "Open\n1\n2\n");
    remarks(
        "mid-mentee of 2027: warning: 2 people answered, and 1 were asked by the answers.yaml; look"
            + " which is wrong. Until then nobody knows how many were asked");
    assertThat(desk.read().surveys().get(0).asked()).isEmpty();
  }

  @Test
  void howManyWereAskedIsOfOneYear() {
    desk.put("answers.yaml", "asked: {mid-mentee: 9}\n")
        .put(FILE, "Open\n1\n")
        .put("2028/mid-mentee.csv", "Open\n1\n");
    refused(
        "answers.yaml:1:9: error: how many were asked is said for one year, and there are answers"
            + " to `mid-mentee` of 2027 and 2028; say it in an answers.yaml in the folder of each"
            + " year");
  }

  @Test
  void noNameIsInARemark() throws Exception {
    desk.put(
            FILE,
            "Name,Date,Open,Where\nKit Moss,2072-01-01,1,Other: Kit's place\nLee Fenn,,n/a,\n")
        .pdf("2027/a.pdf", "name=Jo Reed");
    assertThat(String.join("\n", FindingLines.of(desk.read().remarks())))
        .isNotEmpty()
        .doesNotContain("Kit", "Lee", "Fenn", "Jo Reed");
  }
}
