package org.mentordirectory.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.mentordirectory.content.read.Markup;
import org.mentordirectory.document.PdfWriter;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;

/** A coordinator's desk: a repository with three forms to evaluate, and answers outside of it. */
public final class AnswersDesk {
  public static final LocalDate TODAY = LocalDate.of(2027, 11, 28);
  public static final String MENTEES = "mid-mentee";

  /** The columns of the form for mentees at mid-term. */
  public static final String HEADER = "Name,Date,Where,Away,Matched,Open,Well,Next\n";

  private static final String MID_MENTEE =
      """
      ---
      title: Mid-term evaluation for mentees
      summary: How it goes.
      for: [mentee]
      moment: mid-term
      fields:
        name: {label: "Name, so that the coordinator can help", fill: mentee}
        date: {label: Date, kind: date}
        began: {label: The pairing began, kind: date, fill: start}
        where: {label: "How do you mostly meet?", kind: some of, vocabulary: meets, measure: where}
        away: {label: "Is it easy to get away from work?", kind: one of, choices: ["yes", sometimes, "no"]}
        matched: {label: I was well matched with my mentor, kind: scale, measure: matched}
        open: {label: I can speak openly, kind: scale, ends: [never, always]}
        well: {label: "What is going well?", kind: paragraph}
        next:
          label: Tick all that apply
          kind: some of
          request: true
          choices: ["All is well, we carry on.", Please call me., I should like a rest; please pause., Something else]
      ---
      {name}
      {date}
      {began}
      {where}
      {away}
      {matched}
      {open}
      {well}
      {next}
      """;

  private static final String MID_MENTOR =
      """
      ---
      title: Mid-term evaluation for mentors
      summary: How it goes.
      for: [mentor]
      moment: mid-term
      fields:
        name: {label: "Name, so that the coordinator can help", fill: mentor}
        date: {label: Date, kind: date}
        where: {label: "How do you mostly meet?", kind: some of, vocabulary: meets, measure: where}
        matched: {label: I was well matched with my mentee, kind: scale, measure: matched}
        able: {label: I feel able to help, kind: scale}
        gained: {label: "What have you gained so far?", kind: paragraph}
      ---
      {name}
      {date}
      {where}
      {matched}
      {able}
      {gained}
      """;

  private static final String END_MENTEE =
      """
      ---
      title: End evaluation for mentees
      summary: How it went.
      for: [mentee]
      moment: end
      fields:
        name: {label: Name, fill: mentee}
        date: {label: Date, kind: date}
        objectives: {label: I reached my objectives, kind: scale}
        confident: {label: I feel confident in my job, kind: scale}
        useful: {label: "What was the most useful thing?", kind: paragraph}
      ---
      {name}
      {date}
      {objectives}
      {confident}
      {useful}
      """;

  private static final String AGREEMENT =
      """
      ---
      title: Mentoring agreement
      summary: What we agree.
      for: [mentee, mentor]
      fields:
        aims: {label: What we want, kind: paragraph}
      ---
      {aims}
      """;

  private final Path content;
  private final Path answers;
  private Optional<Path> columns = Optional.empty();

  public AnswersDesk(Path folder) {
    content = folder.resolve("repository/content");
    answers = folder.resolve("answers");
    write(content.resolve("scheme.yaml"), Draft.scheme().toString());
    write(content.resolve("forms/mid-mentee.md"), MID_MENTEE);
    write(content.resolve("forms/mid-mentor.md"), MID_MENTOR);
    write(content.resolve("forms/end-mentee.md"), END_MENTEE);
    write(content.resolve("forms/agreement.md"), AGREEMENT);
  }

  private static void write(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path content() {
    return content;
  }

  public Path answers() {
    return answers;
  }

  /** Puts a file with answers, or with what they mean, into the folder. */
  public AnswersDesk put(String file, String text) {
    write(answers.resolve(file), text);
    return this;
  }

  public AnswersDesk put(String file, byte[] bytes) throws IOException {
    put(file, "");
    Files.write(answers.resolve(file), bytes);
    return this;
  }

  /** Names a file of columns that lies elsewhere. */
  public AnswersDesk columns(String yaml) {
    Path file = answers.resolveSibling("columns.yaml");
    write(file, yaml);
    columns = Optional.of(file);
    return this;
  }

  /** Puts a filled form of mentees at mid-term there. */
  public AnswersDesk pdf(String file, String... answers) throws Exception {
    return put(file, filled("Mid-term evaluation for mentees", answers));
  }

  /**
   * A filled form of mentees at mid-term.
   *
   * @param answers as {@code matched=4}
   */
  public static byte[] filled(String title, String... answers) throws Exception {
    var inputs = new StringBuilder();
    for (String name : List.of("name", "date", "began", "well")) {
      inputs.append("<p><input type=\"text\" name=\"%1$s\" title=\"%1$s\"/></p>".formatted(name));
    }
    choices(inputs, "checkbox", "where", List.of("in person", "online"));
    choices(inputs, "radio", "away", List.of("yes", "sometimes", "no"));
    choices(inputs, "radio", "matched", List.of("1", "2", "3", "4", "5"));
    choices(inputs, "radio", "open", List.of("1", "2", "3", "4", "5"));
    choices(
        inputs,
        "checkbox",
        "next",
        List.of(
            "All is well, we carry on.", "Please call me.", "I should like a rest; please pause."));
    String page =
        "<html lang=\"en\"><head><title>%s</title><style>%s</style></head><body>%s</body></html>"
            .formatted(
                title,
                "body { font-family: 'Source Sans 3' }"
                    + " .field { display: inline-block; width: 40mm; height: 6mm }",
                inputs);
    byte[] blank = new PdfWriter().form(Markup.document(page), Map.of()).bytes();
    try (PDDocument pdf = Loader.loadPDF(blank)) {
      PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
      for (String answer : answers) {
        int sign = answer.indexOf('=');
        form.getField(answer.substring(0, sign)).setValue(answer.substring(sign + 1));
      }
      var out = new java.io.ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void choices(StringBuilder inputs, String type, String name, List<String> values) {
    inputs.append("<p role=\"radiogroup\" aria-label=\"%s\">".formatted(name));
    for (int i = 0; i < values.size(); i++) {
      inputs.append(
          "<input type=\"%s\" name=\"%s\" value=\"%s\" title=\"%s\"/>"
              .formatted(
                  type,
                  type.equals("radio") ? name : name + "." + (i + 1),
                  values.get(i),
                  values.get(i)));
    }
    inputs.append("</p>");
  }

  public Evaluation read() throws Refusal, IOException {
    return read("");
  }

  /** Reads one file, or the whole folder where no name is given. */
  public Evaluation read(String file) throws Refusal, IOException {
    return Evaluation.read(new EvaluationRequest(content, answers.resolve(file), columns, TODAY));
  }

  /** The answers of the only survey, by where they come from. */
  public static Map<String, Map<String, List<String>>> answers(Evaluation evaluation) {
    var answers = new LinkedHashMap<String, Map<String, List<String>>>();
    evaluation
        .surveys()
        .forEach(
            survey ->
                survey
                    .responses()
                    .forEach(
                        response -> answers.put(response.from().toString(), response.answers())));
    return answers;
  }

  public static byte[] bytes(String text, String charset) {
    return text.getBytes(
        charset.isEmpty() ? StandardCharsets.UTF_8 : java.nio.charset.Charset.forName(charset));
  }
}
