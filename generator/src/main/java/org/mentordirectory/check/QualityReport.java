package org.mentordirectory.check;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

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
 * what was done. A fingerprint stays the same when lines are added above.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/">GitLab, Code Quality</a>
 */
final class QualityReport {
  private QualityReport() {}

  static String of(List<LocatedFinding> findings) {
    var out = new StringWriter();
    var seen = new HashMap<String, Integer>();
    try (JsonGenerator json = new ObjectMapper().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (LocatedFinding finding : findings) {
        write(finding, fingerprint(finding, seen), json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter never fails
    }
    return out + "\n";
  }

  private static void write(LocatedFinding at, String fingerprint, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", at.sentence());
    json.writeStringField("check_name", at.finding().rule());
    json.writeStringField("severity", at.severity("blocker", "minor", "info"));
    json.writeStringField("fingerprint", fingerprint);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", at.path());
    json.writeObjectFieldStart("positions");
    json.writeObjectFieldStart("begin");
    json.writeNumberField("line", Math.max(1, at.line()));
    json.writeNumberField("column", Math.max(1, at.column()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Of all but the place, so the second of two equal findings in a file is numbered. */
  private static String fingerprint(LocatedFinding at, Map<String, Integer> seen) {
    String text = at.path() + "\n" + at.finding().rule() + "\n" + at.sentence();
    int number = seen.merge(text, 1, Integer::sum);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((text + "\n" + number).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
