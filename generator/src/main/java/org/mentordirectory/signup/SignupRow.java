package org.mentordirectory.signup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.read.FieldLine;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * What one person sent.
 *
 * @param fields of what it is to become
 * @param from the file, and the row of a spreadsheet
 * @param file the text of a profile that was sent as it is to be; nothing where only answers came
 * @param questions by names of fields, or by {@link #key} of a field and a value, how a report
 *     calls the place of an answer
 * @param agreedToday whether they agree to publication without saying since when; of a new profile
 *     that is today
 * @param photo a picture that came with it
 * @param remarks what is wrong already; an error among them refuses it
 * @param otherwise what an answer that can't be used is taken for, by names of fields
 */
record SignupRow(
    List<Field> fields,
    Position from,
    ProfileAnswers answers,
    Optional<String> file,
    Map<String, String> questions,
    boolean agreedToday,
    Optional<SentPhoto> photo,
    List<Finding> remarks,
    Map<String, List<String>> otherwise) {

  /** The file that it makes where there is none yet. */
  String document() {
    return file.orElseGet(() -> answers.document(fields));
  }

  /** The place of a finding on the document, for the person who has what was sent. */
  Finding remark(Finding finding, String document) {
    boolean asSent = file.isPresent() && file.get().equals(document);
    if (asSent) {
      return finding.withPlace(from.at(finding.at().line(), finding.at().column()));
    }
    String field = AboutField.of(finding, document, fields).orElse("");
    String ofValue = key(field, value(field, finding).orElse(""));
    if (questions.containsKey(ofValue)) {
      return finding.withPlace(from.withPart(questions.get(ofValue)));
    }
    boolean isAsked = !isRow() || field.isEmpty() || questions.containsKey(field);
    String more =
        isAsked || !finding.isError()
            ? ""
            : "; no column answers it: name one in the file of --columns, or write there under"
                + " `always` what is the same for everybody";
    return new Finding(finding.severity(), place(field), finding.sentence() + more, finding.rule());
  }

  /** The value of a field that a finding on the document is about; nothing where it is all. */
  Optional<String> value(String field, Finding finding) {
    List<String> values = answers.of(field);
    return Field.named(field, fields)
        .filter(known -> !values.isEmpty() && finding.at().line() > 1)
        .flatMap(known -> FieldLine.valueAt(known, values, finding.at().column()));
  }

  /** Stands for a value of a field among the questions. */
  static String key(String field, String value) {
    return field + ": " + value;
  }

  /**
   * Whether it is the row of a spreadsheet, which a coordinator can't ask its sender to correct.
   */
  boolean isRow() {
    return from.line() > 0;
  }

  /** Where the answer for a field is. */
  Position place(String field) {
    return from.withPart(questions.getOrDefault(field, ""));
  }

  /** What is wrong where another has the same name or contact. */
  Finding same(String field, SignupRow other) {
    return Finding.error(
        place(field),
        "`%s` is also the %s in %s; if this is one person, take one of the two out, else %s"
            .formatted(
                answers.one(field),
                field,
                other.from(),
                field.equals("name")
                    ? "say in the names how the people differ"
                    : "give one of them another contact, such as `coordinator`"));
  }

  SignupRow with(ProfileAnswers other, Optional<String> otherFile) {
    return new SignupRow(
        fields, from, other, otherFile, questions, agreedToday, photo, remarks, otherwise);
  }

  SignupRow with(Finding remark) {
    return new SignupRow(
        fields,
        from,
        answers,
        file,
        questions,
        agreedToday,
        photo,
        Stream.concat(remarks.stream(), Stream.of(remark)).toList(),
        otherwise);
  }

  /** The same from another place than the row of a spreadsheet. */
  SignupRow from(Position place) {
    return new SignupRow(
        fields,
        place,
        answers,
        file,
        questions,
        agreedToday,
        photo,
        remarks.stream()
            .map(remark -> remark.withPlace(place.withPart(remark.at().part())))
            .toList(),
        otherwise);
  }

  /** The same with a picture. */
  SignupRow with(SentPhoto picture) {
    return new SignupRow(
        fields,
        from,
        answers,
        file,
        questions,
        agreedToday,
        Optional.of(picture),
        remarks,
        otherwise);
  }
}
