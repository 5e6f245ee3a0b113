package org.mentordirectory.evaluate;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.FormField;
import org.mentordirectory.document.FilledForm;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.Days;

/** A filled PDF form as the answers of one person. */
record AnswerPdf(AnswerFile source, SurveyForm form, FilledForm filled, FindingList mistakes) {
  /** The answers of a file; nothing, after a mistake or a remark, where there are none. */
  static Optional<Submission> read(
      AnswerFile source, FormFinder forms, LocalDate today, FindingList mistakes) {
    FilledForm filled;
    try {
      filled = FilledForm.read(source.path());
    } catch (IOException e) {
      mistakes.addAll(Refusal.of(e).findings());
      return Optional.empty();
    } catch (Refusal e) {
      e.findings().forEach(reason -> mistakes.add(reason.withPlace(source.at())));
      return Optional.empty();
    }
    return forms
        .ofPdf(source, filled)
        .flatMap(form -> new AnswerPdf(source, form, filled, mistakes).answered(today));
  }

  private Optional<Submission> answered(LocalDate today) {
    var answers = new AnswerParser(source.columns().common(), mistakes);
    Map<String, List<String>> said = new LinkedHashMap<>();
    Optional<LocalDate> day = Optional.empty();
    Optional<String> name = Optional.empty();
    boolean before = mistakes.errors() == 0;
    for (FormField field : form.form().fields()) {
      List<String> values = values(field, answers);
      if (SurveyForm.isDay(field)) {
        day = values.stream().findFirst().flatMap(this::day);
        values = day.map(LocalDate::toString).map(List::of).orElse(values);
      }
      if (form.isName(field)) {
        name = values.stream().findFirst();
      }
      if (!values.isEmpty()) {
        said.put(field.name(), values);
      }
    }
    if (form.form().fields().stream()
        .noneMatch(field -> SurveyForm.isQuestion(field) && said.containsKey(field.name()))) {
      if (before && mistakes.errors() == 0) {
        mistakes.warning(
            source.at(),
            "no question is answered in the fields of this PDF, and it is not counted; if something"
                + " is written on top of them, copy it into them");
      }
      return Optional.empty();
    }
    var years = new Year(source, today, mistakes);
    Optional<String> year = years.of(day, place(SurveyForm.DAY));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Response response = new Response(source.at(), name, years.possible(day, source.at()), said);
    return Optional.of(new Submission(year.get(), form, source.columns(), response));
  }

  /** The ticks of a field are known one by one; all else is understood as in a spreadsheet. */
  private List<String> values(FormField field, AnswerParser answers) {
    String name = field.kind() == FormField.Kind.SIGNATURE ? field.name() + ".name" : field.name();
    return filled.answers().getOrDefault(name, List.of()).stream()
        .flatMap(value -> answers.to(field, value, place(field.name())).stream())
        .distinct()
        .toList();
  }

  /** People who write in a PDF write days as they are used to; each file stands for itself. */
  private Optional<LocalDate> day(String typed) {
    List<Days.Cell> alone = List.of(new Days.Cell(1, SurveyForm.DAY, typed));
    var day = new Days(source.at(), alone, Optional.empty());
    Optional<DateTimeFormatter> format = source.columns().common().date();
    if (format.isEmpty() && day.isUnclear(typed)) {
      mistakes.warning(
          source.at(),
          "the day is read with the day before the month; if it is the other way, say `date:"
              + " M/d/yyyy` in %s",
          AnswerColumns.FILE);
    }
    return new Days(source.at(), alone, format).day(typed).or(() -> day.day(typed));
  }

  private Position place(String field) {
    return source.at().withPart("field `" + field + "`");
  }
}
