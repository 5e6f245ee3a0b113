package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

class FindingsFormatTest {
  private static final Finding ERROR =
      Finding.error(
          new Position("mentors/ben.md", 6, 10),
          "vocabulary",
          "unknown topic `leav`; write `leave`");
  private static final Finding WARNING =
      Finding.warning(
          new Position("mentors/100%, ü: a\nb.md", 1, 1), "new-rule", "100% sure?\r\n::error::no");

  private static String written(FindingsFormat format, Finding... findings) {
    return format.write(List.of(findings), "content", "1.2.3");
  }

  private static JsonNode json(FindingsFormat format, Finding... findings) throws Exception {
    return new ObjectMapper().readTree(written(format, findings));
  }

  @Test
  void aFormatIsChosenByItsName() {
    assertThat(FindingsFormat.named("sarif")).contains(FindingsFormat.SARIF);
    assertThat(FindingsFormat.named("SARIF")).isEmpty();
    assertThat(FindingsFormat.names(EnumSet.allOf(FindingsFormat.class)))
        .isEqualTo("text, github, sarif, json, html");
  }

  @Test
  void textIsALineForEachFinding() {
    assertThat(written(FindingsFormat.TEXT, ERROR))
        .isEqualTo(
            "content/mentors/ben.md:6:10: error: unknown topic `leav`; write `leave`"
                + " [vocabulary]\n");
  }

  @Test
  void aContentFolderThatIsTheRepositoryAddsNothingToPaths() {
    assertThat(FindingsFormat.TEXT.write(List.of(ERROR), "", "1")).startsWith("mentors/ben.md:6");
  }

  @Test
  void gitHubShowsEachFindingBesideItsLine() {
    assertThat(written(FindingsFormat.GITHUB, ERROR))
        .isEqualTo(
            " ::error file=content/mentors/ben.md,line=6,col=10,title=vocabulary::unknown topic"
                + " `leav`; write `leave`\n");
  }

  @Test
  void nothingThatSomebodyTypedBecomesACommandToGitHub() {
    assertThat(written(FindingsFormat.GITHUB, WARNING))
        .isEqualTo(
            " ::warning file=content/mentors/100%25%2C ü%3A a%0Ab.md,line=1,col=1,title=new-rule"
                + "::100%25 sure? ::error::no\n");
  }

  @Test
  void sarifKeepsToItsSchema() throws Exception {
    Schema schema = sarif();

    assertThat(schema.validate(written(FindingsFormat.SARIF), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(written(FindingsFormat.SARIF, ERROR, WARNING), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void theSchemaOfSarifRefusesWhatItDoesNotKnow() throws Exception {
    String wrong =
        written(FindingsFormat.SARIF, ERROR).replace("\"startLine\" : 6", "\"startLine\" : 0");

    assertThat(sarif().validate(wrong, InputFormat.JSON)).hasSize(1);
    assertThat(sarif().validate(wrong.replace("columnKind", "columns"), InputFormat.JSON))
        .hasSize(2);
  }

  @Test
  void sarifSaysWhatFoundItAndWhere() throws Exception {
    JsonNode run = json(FindingsFormat.SARIF, ERROR, WARNING).at("/runs/0");

    assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Mentor Directory");
    assertThat(run.at("/tool/driver/version").asText()).isEqualTo("1.2.3");
    assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
    assertThat(run.at("/results/1/level").asText()).isEqualTo("warning");
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("content/mentors/ben.md");
    assertThat(run.at("/results/1/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("content/mentors/100%25%2C%20%C3%BC%3A%20a%0Ab.md");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":6,\"startColumn\":10}");
  }

  @Test
  void everyResultOfSarifPointsToItsRule() throws Exception {
    JsonNode run = json(FindingsFormat.SARIF, ERROR, WARNING).at("/runs/0");

    assertThat(run.at("/results"))
        .allSatisfy(
            result ->
                assertThat(
                        run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId")));
  }

  @Test
  void sarifSaysWhatARuleIsForAndCallsOneThatItDoesNotKnowByItsName() throws Exception {
    JsonNode rules = json(FindingsFormat.SARIF, ERROR, WARNING).at("/runs/0/tool/driver/rules");

    assertThat(rules)
        .anySatisfy(rule -> assertThat(rule.toString()).contains("vocabulary", "Values come from"))
        .anySatisfy(
            rule ->
                assertThat(rule.toString())
                    .isEqualTo(
                        "{\"id\":\"new-rule\",\"shortDescription\":{\"text\":\"new-rule\"}}"));
  }

  @Test
  void jsonIsTheShapeOfAQualityReport() throws Exception {
    JsonNode found = json(FindingsFormat.JSON, ERROR).get(0);

    assertThat(found.at("/fingerprint").asText()).hasSize(64);
    assertThat(found.toString().replace(found.at("/fingerprint").asText(), "F"))
        .isEqualTo(
            "{\"description\":\"unknown topic `leav`; write `leave`\",\"check_name\":\"vocabulary\","
                + "\"severity\":\"blocker\",\"fingerprint\":\"F\",\"location\":{\"path\":"
                + "\"content/mentors/ben.md\",\"positions\":{\"begin\":{\"line\":6,\"column\":10}}}}");
  }

  @Test
  void aFindingKeepsItsFingerprintWhenLinesAreAddedAboveIt() throws Exception {
    Finding moved =
        Finding.error(new Position("mentors/ben.md", 7, 10), "vocabulary", ERROR.sentence());
    JsonNode before = json(FindingsFormat.JSON, ERROR);
    JsonNode both = json(FindingsFormat.JSON, ERROR, moved);

    assertThat(json(FindingsFormat.JSON, moved).at("/0/fingerprint"))
        .isEqualTo(before.at("/0/fingerprint"));
    assertThat(both.at("/1/fingerprint")).isNotEqualTo(both.at("/0/fingerprint"));
  }

  @Test
  void noFindingsAreAnEmptyList() {
    assertThat(written(FindingsFormat.TEXT)).isEmpty();
    assertThat(written(FindingsFormat.GITHUB)).isEmpty();
    assertThat(written(FindingsFormat.JSON)).isEqualTo("[ ]\n");
  }

  private static Schema sarif() throws Exception {
    try (InputStream schema =
        FindingsFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }
  }

  @Test
  void aFileOfSomebodysOwnIsNamedAsItWasGivenAndAPartStandsBeforeTheSentence() throws Exception {
    Finding finding =
        Finding.error(
            Position.of(Path.of("../mine/a.csv")).at(3).withPart("column \"Name\""), "mend it");
    assertThat(written(FindingsFormat.TEXT, finding))
        .isEqualTo("../mine/a.csv:3: column \"Name\": error: mend it\n");
    assertThat(written(FindingsFormat.GITHUB, finding))
        .isEqualTo(" ::error file=../mine/a.csv,line=3::column \"Name\": mend it\n");
    JsonNode result = json(FindingsFormat.SARIF, finding).at("/runs/0/results/0");
    assertThat(result.has("ruleId")).isFalse();
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("../mine/a.csv");
    assertThat(place.at("/artifactLocation").has("uriBaseId")).isFalse();
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
    assertThat(place.at("/region").has("startColumn")).isFalse();
    assertThat(json(FindingsFormat.JSON, finding).at("/0/location/path").asText())
        .isEqualTo("../mine/a.csv");
  }

  @Test
  void whatWasDoneIsANoteAndWhatHasNoPlaceNamesNone() throws Exception {
    Finding note = Finding.note(Position.NOWHERE, "wrote it");
    assertThat(written(FindingsFormat.TEXT, note)).isEqualTo("wrote it\n");
    assertThat(written(FindingsFormat.GITHUB, note)).isEqualTo(" ::notice::wrote it\n");
    JsonNode result = json(FindingsFormat.SARIF, note).at("/runs/0/results/0");
    assertThat(result.at("/level").asText()).isEqualTo("note");
    assertThat(result.at("/locations").size()).isZero();
    assertThat(json(FindingsFormat.JSON, note).at("/0/severity").asText()).isEqualTo("info");
  }
}
