package org.mentordirectory.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.Columns;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.PrivatePath;
import org.mentordirectory.sheet.Table;
import org.mentordirectory.words.Nearest;

/** Reads all answers, and says all that is wrong with them at once. */
final class EvaluationReader {
  private static final int MOST_FINDINGS = 20;

  private final EvaluationRequest request;
  private final FindingList mistakes = new FindingList();

  /** The names of all columns that were seen, by how they are compared. */
  private final Map<String, String> seen = new HashMap<>();

  /** What the columns files name and some file has. */
  private final Set<Columns.Column> found = new HashSet<>();

  private boolean allTablesRead = true;

  EvaluationReader(EvaluationRequest request) {
    this.request = request;
  }

  Evaluation read() throws Refusal, IOException {
    refuseInside();
    Content content = ContentReader.read(request.content());
    refuseMistakes(content);
    List<AnswerFile> sources = new AnswerFiles(request, content, mistakes).list();
    var surveys = new Surveys(mistakes);
    var logs = new PairingLogs();
    var forms = new FormFinder(content, mistakes);
    for (AnswerFile source : sources) {
      switch (source.kind()) {
        case TABLE -> table(source, forms).forEach(surveys::add);
        case PDF ->
            AnswerPdf.read(source, forms, request.today(), mistakes).ifPresent(surveys::add);
        case PAIRINGS -> logs.add(source, mistakes);
      }
    }
    columnsThatAreNotThere(sources);
    List<Survey> all = surveys.list(logs);
    if (surveys.areNone() && mistakes.errors() == 0) {
      List<Finding> reasons = new ArrayList<>(mistakes.remarks());
      reasons.add(
          Finding.error(
              Position.of(request.from()),
              "there are no answers here; export them from the form tool as CSV, or collect the"
                  + " filled PDF forms in this folder"));
      throw new Refusal(reasons);
    }
    mistakes.refuseErrors();
    return new Evaluation(content, all, logs.pairs(), mistakes.remarks());
  }

  private void refuseInside() throws Refusal, IOException {
    if (!Files.exists(request.from())) {
      throw new Refusal(
          "there is nothing at %s; give the folder of the answers, or one file", request.from());
    }
    PrivatePath.refuse(request.from(), request.content());
  }

  /** A form with a mistake may lack what answers are read by. */
  private void refuseMistakes(Content content) throws Refusal {
    List<Finding> wrong =
        Checker.check(content, request.today(), request.today().plusDays(1)).stream()
            .filter(Finding::isError)
            .toList();
    if (!wrong.isEmpty()) {
      wrong.stream().limit(MOST_FINDINGS).forEach(mistakes::add);
      mistakes.error(
          Position.NOWHERE,
          "the directory has mistakes, %d in all; see them by mentor:check, and fix them before"
              + " anything is evaluated",
          wrong.size());
      mistakes.refuseErrors();
    }
  }

  private List<Submission> table(AnswerFile source, FormFinder forms) {
    Optional<Table> table = AnswerSheet.table(source, mistakes);
    if (table.isEmpty()) {
      allTablesRead = false;
      return List.of();
    }
    table.get().header().forEach(name -> seen.put(Label.key(name), name));
    var header = new Header(table.get(), source.columns().common());
    source.columns().common().columns().values().stream()
        .filter(column -> !header.numbers(column.name()).isEmpty())
        .forEach(found::add);
    return forms
        .ofTable(source, table.get())
        .map(form -> AnswerSheet.read(source, form, table.get(), request.today(), mistakes))
        .orElse(List.of());
  }

  /** A column that was renamed in the form tool would else be left out without a word. */
  private void columnsThatAreNotThere(List<AnswerFile> sources) {
    if (!allTablesRead || seen.isEmpty()) {
      return;
    }
    var nearest = new Nearest(new ArrayList<>(seen.values()));
    sources.stream()
        .flatMap(source -> source.columns().common().columns().values().stream())
        .distinct()
        .filter(column -> !found.contains(column))
        .sorted((a, b) -> a.at().compareTo(b.at()))
        .forEach(
            column ->
                mistakes.error(
                    column.at(),
                    "no file has a column \"%s\"%s",
                    Label.shown(column.name()),
                    nearest
                        .to(column.name())
                        .map("; did you mean \"%s\"?"::formatted)
                        .orElse("; take the line out, or correct its name")));
  }
}
