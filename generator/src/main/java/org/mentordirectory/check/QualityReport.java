package org.mentordirectory.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.output.Sha256;

/**
 * Findings as a list of objects, for programs. The shape is that of Code Climate's issues, of which
 * GitLab shows the new ones in a merge request:
 *
 * <pre>
 * [{"description": "unknown topic …; did you mean …?", "check_name": "vocabulary",
 *   "severity": "blocker", "fingerprint": "9c1d…",
 *   "location": {"path": "content/mentors/ben.md",
 *                "positions": {"begin": {"line": 6, "column": 10}}}}]
 * </pre>
 *
 * <p>The severity is {@code blocker} for an error, {@code minor} for a warning and {@code info} for
 * what is good to know. A fingerprint stays the same when lines are added above.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/">GitLab, Code Quality</a>
 */
final class QualityReport {
  private QualityReport() {}

  static String of(List<LocatedFinding> findings) {
    ArrayNode issues = JsonNodeFactory.instance.arrayNode();
    var seen = new HashMap<String, Integer>();
    findings.forEach(finding -> write(finding, fingerprint(finding, seen), issues.addObject()));
    return issues.toPrettyString() + "\n";
  }

  private static void write(LocatedFinding at, String fingerprint, ObjectNode issue) {
    issue
        .put("description", at.sentence())
        .put("check_name", at.finding().rule())
        .put("severity", at.severity("blocker", "minor", "info"))
        .put("fingerprint", fingerprint)
        .putObject("location")
        .put("path", at.path())
        .putObject("positions")
        .putObject("begin")
        .put("line", Math.max(1, at.line()))
        .put("column", Math.max(1, at.column()));
  }

  /** Of all but the place, so the second of two equal findings in a file is numbered. */
  private static String fingerprint(LocatedFinding at, Map<String, Integer> seen) {
    String text = at.path() + "\n" + at.finding().rule() + "\n" + at.sentence();
    int number = seen.merge(text, 1, Integer::sum);
    return Sha256.hex((text + "\n" + number).getBytes(StandardCharsets.UTF_8), Sha256.BYTES);
  }
}
