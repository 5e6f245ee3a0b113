package org.mentordirectory.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Findings in the format for results of static analysis.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  private final List<LocatedFinding> findings;
  private final Map<String, String> summaries;
  private final List<String> rules;

  private SarifLog(List<LocatedFinding> findings) {
    this.findings = findings;
    this.summaries = Rules.summaries();
    var names = new LinkedHashSet<>(summaries.keySet());
    findings.forEach(each -> names.add(each.finding().rule()));
    names.remove("");
    this.rules = new ArrayList<>(names);
  }

  static String of(List<LocatedFinding> findings, String version) {
    return new SarifLog(findings).log(version).toPrettyString() + "\n";
  }

  private ObjectNode log(String version) {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    putTool(run, version);
    run.put("columnKind", "unicodeCodePoints");
    putText(
        run.putObject("originalUriBaseIds").putObject(ROOT),
        "description",
        "The root of the repository.");
    ArrayNode results = run.putArray("results");
    findings.forEach(finding -> putResult(results.addObject(), finding));
    return log;
  }

  private void putTool(ObjectNode run, String version) {
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Mentor Directory").put("version", version);
    ArrayNode list = driver.putArray("rules");
    for (String rule : rules) {
      putText(
          list.addObject().put("id", rule), "shortDescription", summaries.getOrDefault(rule, rule));
    }
  }

  private void putResult(ObjectNode result, LocatedFinding at) {
    if (!at.finding().rule().isEmpty()) {
      result.put("ruleId", at.finding().rule());
      result.put("ruleIndex", rules.indexOf(at.finding().rule()));
    }
    result.put("level", at.severity("error", "warning", "note"));
    putText(result, "message", at.sentence());
    ArrayNode locations = result.putArray("locations");
    if (!at.path().isEmpty()) {
      putPlace(locations.addObject().putObject("physicalLocation"), at);
    }
  }

  /** A file of the repository is named from its root; one outside of it as it was given. */
  private static void putPlace(ObjectNode place, LocatedFinding at) {
    ObjectNode file = place.putObject("artifactLocation").put("uri", uri(at.path()));
    if (at.finding().at().folder().isEmpty()) {
      file.put("uriBaseId", ROOT);
    }
    if (at.line() > 0) {
      ObjectNode region = place.putObject("region").put("startLine", at.line());
      if (at.column() > 0) {
        region.put("startColumn", at.column());
      }
    }
  }

  private static void putText(ObjectNode of, String name, String text) {
    of.putObject(name).put("text", text);
  }

  /**
   * A path as a relative reference; whatever is not unreserved there is escaped (RFC 3986, 2.3).
   */
  private static String uri(String path) {
    var uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return uri.toString();
  }
}
