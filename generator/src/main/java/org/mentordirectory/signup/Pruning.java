package org.mentordirectory.signup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.finding.Finding;

/**
 * Leaves out of the rows of a spreadsheet what the checks refuse and a profile can do without, and
 * says so: a person is refused for what a profile can't lack, and for nothing else.
 */
final class Pruning {
  private final ImportRequest request;
  private final Scheme scheme;

  Pruning(ImportRequest request, Scheme scheme) {
    this.request = request;
    this.scheme = scheme;
  }

  /** What was sent, without what can't be used. */
  List<SignupRow> of(List<SignupRow> all) throws IOException {
    Map<String, SignupRow> rows = new LinkedHashMap<>();
    for (SignupRow sent : all) {
      rows.put("%s/row-%s.md".formatted(DocumentType.MENTOR.folder(), rows.size()), sent);
    }
    if (all.stream().noneMatch(SignupRow::isRow)) {
      return all;
    }
    Map<String, List<Finding>> findings;
    try (DryRun trial = DryRun.alone(request.content(), scheme)) {
      for (Map.Entry<String, SignupRow> row : rows.entrySet()) {
        trial.put(row.getKey(), row.getValue().document());
      }
      findings = trial.findings(request.today());
    }
    rows.replaceAll((file, sent) -> of(sent, findings.getOrDefault(file, List.of())));
    return List.copyOf(rows.values());
  }

  private static SignupRow of(SignupRow sent, List<Finding> findings) {
    String document = sent.document();
    SignupRow pruned = sent;
    for (Finding finding : findings) {
      String name = AboutField.of(finding, document, sent.fields()).orElse("");
      Field field = Field.named(name, sent.fields()).orElse(null);
      if (finding.isError() && field != null && !field.is(Use.NOT_ASKED)) {
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
    String instead = "it was left out";
    if (left.isEmpty() && sent.otherwise().containsKey(field.name())) {
      left.addAll(sent.otherwise().get(field.name()));
      instead = "`%s` was written instead".formatted(String.join("`, `", left));
    }
    if (left.isEmpty() && field.required()) {
      return pruned;
    }
    Finding remark = sent.remark(finding, document);
    return pruned
        .with(pruned.answers().with(field.name(), left), pruned.file())
        .with(Finding.warning(remark.at(), remark.rule(), remark.sentence() + "; " + instead));
  }
}
