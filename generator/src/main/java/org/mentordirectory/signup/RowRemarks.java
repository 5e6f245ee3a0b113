package org.mentordirectory.signup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentordirectory.finding.Finding;

/** What is said of the rows of a spreadsheet, the same of several rows once. */
final class RowRemarks {
  private static final int MOST_ROWS = 30;

  private RowRemarks() {}

  /** All remarks in their order; one that is said of several rows stands at the first. */
  static List<Finding> together(List<Finding> remarks) {
    Map<Finding, List<Finding>> same = new LinkedHashMap<>();
    for (Finding remark : remarks) {
      boolean ofRow = remark.at().line() > 0 && remark.at().column() == 0;
      Finding key = ofRow ? remark.withPlace(remark.at().at(1)) : remark;
      same.computeIfAbsent(key, first -> new ArrayList<>()).add(remark);
    }
    return same.values().stream().map(RowRemarks::one).toList();
  }

  /**
   * Those of whom something else was sent as well, and what to do about it.
   *
   * @param marks by what two of them are one, by names of fields
   */
  static Map<SignupRow, Finding> twice(
      Iterable<SignupRow> all, Function<SignupRow, Map<String, String>> marks) {
    Map<Map.Entry<String, String>, SignupRow> first = new HashMap<>();
    Map<SignupRow, Finding> twice = new IdentityHashMap<>();
    for (SignupRow sent : all) {
      for (Map.Entry<String, String> mark : marks.apply(sent).entrySet()) {
        SignupRow other = first.putIfAbsent(mark, sent);
        if (other != null) {
          twice.putIfAbsent(sent, sent.same(mark.getKey(), other));
          twice.putIfAbsent(other, other.same(mark.getKey(), sent));
        }
      }
    }
    return twice;
  }

  private static Finding one(List<Finding> same) {
    Finding first = same.get(0);
    List<String> rows =
        same.stream().skip(1).map(each -> String.valueOf(each.at().line())).distinct().toList();
    if (rows.isEmpty() || first.at().line() == 0) {
      return first;
    }
    int more = rows.size() - MOST_ROWS;
    return new Finding(
        first.severity(),
        first.at(),
        "%s (also in %s %s%s)"
            .formatted(
                first.sentence(),
                rows.size() == 1 ? "row" : "rows",
                rows.stream().limit(MOST_ROWS).collect(Collectors.joining(", ")),
                more > 0 ? " and %s more".formatted(more) : ""),
        first.rule());
  }
}
