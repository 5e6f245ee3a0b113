package org.mentordirectory.signup;

import java.util.ArrayList;
import java.util.List;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Use;
import org.mentordirectory.finding.Finding;

/**
 * Leaves out of the rows of a spreadsheet what the checks refuse and a profile can do without, and
 * says so: a person is refused for what a profile can't lack, and for nothing else.
 */
final class Pruning {
  private static final String AVAILABILITY = "availability";

  private Pruning() {}

  /**
   * What was sent, without what can't be used.
   *
   * @param document that it makes
   * @param findings on the document
   */
  static SignupRow of(SignupRow sent, String document, List<Finding> findings) {
    if (!sent.isRow()) {
      return sent;
    }
    SignupRow pruned = sent;
    for (Finding finding : findings) {
      String name = AboutField.of(finding, document, sent.fields()).orElse("");
      Field field = Field.named(name, sent.fields()).orElse(null);
      if (finding.isError()
          && field != null
          && !field.is(Use.NOT_ASKED)
          && !field.is(Use.BINDING)) {
        pruned = without(field, finding, sent, document, pruned);
      }
    }
    return pruned;
  }

  private static SignupRow without(
      Field field, Finding finding, SignupRow sent, String document, SignupRow pruned) {
    var left = new ArrayList<>(pruned.answers().of(field.name()));
    if (left.isEmpty()) {
      return pruned;
    }
    sent.value(field.name(), finding).ifPresentOrElse(left::remove, left::clear);
    String instead = "It was left out";
    if (left.isEmpty() && sent.otherwise().containsKey(field.name())) {
      left.addAll(sent.otherwise().get(field.name()));
      instead = "`%s` was written instead".formatted(String.join("`, `", left));
    }
    boolean isOpenWithout = field.name().equals(AVAILABILITY); // which is what nobody said
    if (left.isEmpty() && (field.required() || isOpenWithout)) {
      return pruned;
    }
    Finding remark = sent.remark(finding, document);
    return pruned
        .with(pruned.answers().with(field.name(), left), pruned.file())
        .with(
            Finding.warning(
                remark.at(),
                remark.rule(),
                remark.sentence() + (remark.sentence().endsWith("?") ? " " : ". ") + instead));
  }
}
