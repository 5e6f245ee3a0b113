package org.mentordirectory.check;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.mentordirectory.check.rule.Rules;

/**
 * Findings in the format for results of static analysis.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  private final JsonGenerator json;
  private final List<LocatedFinding> findings;
  private final Map<String, String> summaries;
  private final List<String> rules;

  private SarifLog(JsonGenerator json, List<LocatedFinding> findings) {
    this.json = json;
    this.findings = findings;
    this.summaries = Rules.summaries();
    var names = new LinkedHashSet<>(summaries.keySet());
    findings.forEach(each -> names.add(each.finding().rule()));
    names.remove("");
    this.rules = new ArrayList<>(names);
  }

  static String of(List<LocatedFinding> findings, String version) {
    var out = new StringWriter();
    try (JsonGenerator json = new ObjectMapper().createGenerator(out).useDefaultPrettyPrinter()) {
      new SarifLog(json, findings).write(version);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter never fails
    }
    return out + "\n";
  }

  private void write(String version) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(version);
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    writeText("description", "The root of the repository.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("results");
    for (LocatedFinding finding : findings) {
      writeResult(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool(String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Mentor Directory");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      writeText("shortDescription", summaries.getOrDefault(rule, rule));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeResult(LocatedFinding at) throws IOException {
    json.writeStartObject();
    if (!at.finding().rule().isEmpty()) {
      json.writeStringField("ruleId", at.finding().rule());
      json.writeNumberField("ruleIndex", rules.indexOf(at.finding().rule()));
    }
    json.writeStringField("level", at.severity("error", "warning", "note"));
    writeText("message", at.sentence());
    json.writeArrayFieldStart("locations");
    if (!at.path().isEmpty()) {
      writeLocation(at);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A file of the repository is named from its root; one outside of it as it was given. */
  private void writeLocation(LocatedFinding at) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(at.path()));
    if (at.finding().at().folder().isEmpty()) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
    if (at.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", at.line());
      if (at.column() > 0) {
        json.writeNumberField("startColumn", at.column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeText(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /**
   * A path as a relative reference; whatever is not unreserved there is escaped (RFC 3986, 2.3).
   */
  private static String uri(String path) {
    var uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted(b & 0xFF));
    }
    return uri.toString();
  }
}
