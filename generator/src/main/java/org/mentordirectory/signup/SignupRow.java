package org.mentordirectory.signup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Field;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * What one person sent.
 *
 * @param fields of what it is to become
 * @param from the file, and the row of a spreadsheet
 * @param file the text of a profile that was sent as it is to be; nothing where only answers came
 * @param questions by names of fields, how a report calls the place of an answer
 * @param agreedToday whether they agree to publication without saying since when; of a new profile
 *     that is today
 * @param photo a picture that came with it
 * @param remarks what is wrong already; an error among them refuses it
 */
record SignupRow(
    List<Field> fields,
    Position from,
    ProfileAnswers answers,
    Optional<String> file,
    Map<String, String> questions,
    boolean agreedToday,
    Optional<Path> photo,
    List<Finding> remarks) {

  /** The file that it makes where there is none yet. */
  String document() {
    return file.orElseGet(() -> answers.document(fields));
  }

  /** The place of a finding on the document, for the person who has what was sent. */
  Finding remark(Finding finding, String document) {
    boolean asSent = file.isPresent() && file.get().equals(document);
    return finding.withPlace(
        asSent
            ? from.at(finding.at().line(), finding.at().column())
            : place(AboutField.of(finding, document, fields).orElse("")));
  }

  /** Where the answer for a field is. */
  Position place(String field) {
    return from.withPart(questions.getOrDefault(field, ""));
  }

  SignupRow with(ProfileAnswers other, Optional<String> otherFile) {
    return new SignupRow(fields, from, other, otherFile, questions, agreedToday, photo, remarks);
  }
}
