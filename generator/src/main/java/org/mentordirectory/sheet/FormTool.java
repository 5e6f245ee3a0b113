package org.mentordirectory.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Several;

/**
 * What a form tool puts into its tables beside the answers: columns of its own, more than one row
 * of column names, and rows of people who only tried the form out.
 *
 * @param name as people know it
 * @param marks the columns that all its tables have
 * @param own the columns that are no question, as {@link Label#key} compares them
 * @param times those of them that may have the time of the answer, the best first
 */
record FormTool(String name, List<String> marks, Set<String> own, List<String> times) {
  private static final List<FormTool> ALL =
      List.of(
          new FormTool(
              "Microsoft Forms",
              List.of("id", "start time", "completion time"),
              Set.of(
                  "id",
                  "start time",
                  "completion time",
                  "email",
                  "name",
                  "last modified time",
                  "language",
                  "total points",
                  "quiz feedback",
                  "grade posted time"),
              List.of("completion time", "start time")),
          new FormTool(
              "Qualtrics",
              List.of("responseid", "progress"),
              Set.of(
                  "startdate",
                  "enddate",
                  "status",
                  "ipaddress",
                  "progress",
                  "duration (in seconds)",
                  "finished",
                  "recordeddate",
                  "responseid",
                  "recipientlastname",
                  "recipientfirstname",
                  "recipientemail",
                  "externalreference",
                  "externaldatareference",
                  "locationlatitude",
                  "locationlongitude",
                  "distributionchannel",
                  "userlanguage"),
              List.of("recordeddate", "enddate", "startdate")),
          new FormTool(
              "SurveyMonkey",
              List.of("respondent id", "collector id"),
              Set.of(
                  "respondent id",
                  "collector id",
                  "start date",
                  "end date",
                  "ip address",
                  "email address",
                  "first name",
                  "last name",
                  "custom data",
                  "custom data 1"),
              List.of("end date", "start date")),
          jisc("unique response number"),
          jisc("response id"),
          new FormTool(
              "JotForm",
              List.of("submission date"),
              Set.of("submission date", "submission ip", "submission id", "last update date"),
              List.of("submission date")),
          new FormTool(
              "Typeform",
              List.of("submit date (utc)"),
              Set.of(
                  "#",
                  "response type",
                  "start date (utc)",
                  "stage date (utc)",
                  "submit date (utc)",
                  "network id",
                  "tags",
                  "ending"),
              List.of("submit date (utc)")),
          limeSurvey(
              List.of("submitdate", "lastpage"), "id", "startlanguage", "startdate", "datestamp"),
          limeSurvey(
              List.of("date submitted", "last page"),
              "response id",
              "start language",
              "date started",
              "date last action",
              "ip address",
              "referrer url"),
          new FormTool(
              "REDCap",
              List.of("record id", "survey timestamp"),
              Set.of("record id", "survey identifier", "survey timestamp", "complete"),
              List.of("survey timestamp")),
          new FormTool(
              "Microsoft Lists",
              List.of("created", "created by"),
              Set.of(
                  "id",
                  "created",
                  "created by",
                  "modified",
                  "modified by",
                  "attachments",
                  "item type",
                  "path"),
              List.of("created")),
          new FormTool(
              "Google Forms",
              List.of("timestamp"),
              Set.of("timestamp", "email address", "username", "score"),
              List.of("timestamp")));

  private static final String IMPORT_ID = "{\"ImportId\":";

  /** A code before a question, as LimeSurvey writes both. */
  private static final Pattern CODED =
      Pattern.compile("([A-Za-z][A-Za-z0-9_]{0,30}(?:\\[[^\\]]{1,40}\\])?)\\. (\\S.*)");

  /** What stands below a question that has one column. */
  private static final Set<String> RESPONSE = Set.of("response", "open-ended response");

  /** Rows of whoever tried the form out, in words and in the tool's numbers for them. */
  private static final Set<String> TRIALS =
      Set.of("survey preview", "survey test", "spam", "1", "2", "8");

  /**
   * LimeSurvey's columns may have codes, questions, or both.
   *
   * @param marks the time of the answer first
   */
  private static FormTool limeSurvey(List<String> marks, String... more) {
    Set<String> own =
        Stream.of(marks.stream(), Stream.of(more), Stream.of("seed", "ipaddr", "refurl", "token"))
            .flatMap(all -> all)
            .collect(Collectors.toUnmodifiableSet());
    return new FormTool("LimeSurvey", marks, own, List.of(marks.get(0)));
  }

  private static FormTool jisc(String mark) {
    return new FormTool(
        "Jisc Online Surveys",
        List.of(mark),
        Set.of(
            "unique response number",
            "response id",
            "start date",
            "started date",
            "started",
            "completion date",
            "completed date",
            "completed",
            "finish date",
            "submitted date",
            "submitted",
            "date submitted",
            "response status"),
        List.of(
            "submitted date",
            "date submitted",
            "submitted",
            "completion date",
            "completed date",
            "completed",
            "finish date",
            "start date"));
  }

  /**
   * A table whose column names and rows are told apart.
   *
   * @param rows all, the first of which has column names
   */
  static Table table(Position file, List<Table.Row> rows, List<Finding> remarks) {
    List<String> first = names(rows.get(0));
    if (first.size() > 2 && first.stream().allMatch(name -> CODED.matcher(name).matches())) {
      List<String> codes =
          first.stream().map(name -> CODED.matcher(name).replaceFirst("$1")).toList();
      List<String> texts =
          first.stream().map(name -> CODED.matcher(name).replaceFirst("$2")).toList();
      return new Table(file, texts, codes, tool(codes), filled(rows, 1), remarks);
    }
    Optional<FormTool> tool = tool(first);
    boolean ids = IntStream.range(1, Math.min(3, rows.size())).anyMatch(i -> isImportIds(rows, i));
    if (ids) {
      int behind = isImportIds(rows, 1) ? 2 : 3;
      List<String> texts = behind == 3 ? names(rows.get(1)) : first;
      List<String> header =
          IntStream.range(0, first.size())
              .mapToObj(
                  i -> i < texts.size() && !texts.get(i).isEmpty() ? texts.get(i) : first.get(i))
              .toList();
      return withoutTrials(
          new Table(file, header, first, tool, filled(rows, behind), remarks),
          first.stream().map(Label::key).toList().indexOf("status"));
    }
    if (rows.size() > 1 && tool.isPresent() && isBelowQuestions(rows.get(1), first)) {
      List<String> header = withChoices(first, names(rows.get(1)));
      return new Table(file, header, List.of(), tool, filled(rows, 2), remarks);
    }
    return new Table(file, first, List.of(), tool, filled(rows, 1), remarks);
  }

  private static Optional<FormTool> tool(List<String> names) {
    List<String> keys = names.stream().map(Label::key).toList();
    return ALL.stream().filter(known -> keys.containsAll(known.marks)).findFirst();
  }

  private static List<String> names(Table.Row row) {
    return row.cells().stream().map(Table::name).toList();
  }

  private static List<Table.Row> filled(List<Table.Row> rows, int behind) {
    return rows.stream().skip(behind).filter(row -> !row.isBlank()).toList();
  }

  private static boolean isImportIds(List<Table.Row> rows, int row) {
    return rows.get(row).cells().stream().anyMatch(cell -> cell.startsWith(IMPORT_ID));
  }

  /** Whether a row has nothing below the tool's own columns, and choices below the questions. */
  private static boolean isBelowQuestions(Table.Row row, List<String> first) {
    boolean unnamed =
        IntStream.range(0, first.size())
            .anyMatch(i -> first.get(i).isEmpty() && !row.cell(i).isBlank());
    return row.cell(0).isBlank()
        && (unnamed || row.cells().stream().anyMatch(c -> RESPONSE.contains(Label.key(c))));
  }

  /** A question stands above the first of its columns, its choices below it. */
  private static List<String> withChoices(List<String> questions, List<String> choices) {
    var names = new ArrayList<String>();
    String question = "";
    for (int i = 0; i < Math.max(questions.size(), choices.size()); i++) {
      String above = i < questions.size() ? questions.get(i) : "";
      question = above.isEmpty() ? question : above;
      String choice = i < choices.size() ? choices.get(i) : "";
      names.add(
          choice.isEmpty() || RESPONSE.contains(Label.key(choice))
              ? question
              : question + " [" + choice + "]");
    }
    return names;
  }

  /** Without the rows of people who tried the form out. */
  private static Table withoutTrials(Table table, int status) {
    List<Table.Row> trials =
        status < 0
            ? List.of()
            : table.rows().stream()
                .filter(row -> TRIALS.contains(Label.key(row.cell(status))))
                .toList();
    if (trials.isEmpty()) {
      return table;
    }
    var remarks = new ArrayList<>(table.remarks());
    remarks.add(
        Finding.warning(
            table.file(),
            "these rows are previews, tests or spam by their status, and were left out: "
                + Several.of(trials.stream().map(row -> String.valueOf(row.number())).toList())));
    return new Table(
        table.file(),
        table.header(),
        table.codes(),
        table.tool(),
        table.rows().stream().filter(row -> !trials.contains(row)).toList(),
        remarks);
  }
}
