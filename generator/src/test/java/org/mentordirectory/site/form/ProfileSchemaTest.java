package org.mentordirectory.site.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.generated.AwkwardPeople;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;
import org.mentordirectory.testing.SampleScheme;
import org.mentordirectory.words.Messages;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();

  private final SchemaRegistry standard =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final ObjectNode profile;
  private final ObjectNode json;
  private final Schema schema;

  ProfileSchemaTest(@TempDir Path temp) throws IOException {
    SampleScheme.write(temp);
    profile = front(Files.readString(temp.resolve("mentors/amina-yusuf.md")));
    json = ProfileSchema.of(ContentReader.read(temp).scheme(), Messages.english());
    schema = standard.getSchema(json.toString(), InputFormat.JSON);
  }

  @Test
  void itIsASchemaOfTheStandard() {
    Schema meta =
        standard.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(json.toString(), InputFormat.JSON)).isEmpty();
    assertThat(json.get("$id").asText())
        .isEqualTo("https://mentors.example.org/api/profile.schema.json");
  }

  @Test
  void everyFieldOfAProfileIsInItInOrder() {
    List<Field> fields = DocumentType.MENTOR.fields();

    assertThat(json.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(fields.stream().map(Field::name).toList());
    for (Field field : fields) {
      assertThat(json.at("/properties/" + field.name() + "/title").asText())
          .isEqualTo(field.label(Messages.english()));
      assertThat(json.at("/properties/" + field.name() + "/description").asText())
          .isEqualTo(field.help(Messages.english()));
    }
    assertThat(json.get("required"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            fields.stream().filter(Field::required).map(Field::name).toList());
  }

  @Test
  void aVocabularyIsInItWithItsLabelsAndSynonyms() {
    assertThat(json.at("/$defs/topics/oneOf/7").toString())
        .startsWith("{\"const\":\"leave\",\"title\":\"Returning from leave\",\"synonyms\":[")
        .contains("\"career break\"");
    assertThat(json.at("/$defs/availability/oneOf")).hasSize(3);
    assertThat(json.at("/$defs/skills").has("oneOf")).isFalse();
  }

  @Test
  void aProfileAndThoseOfAwkwardPeopleFollowIt() throws IOException {
    assertThat(faults(profile)).isEmpty();
    for (AwkwardPeople.Answers person : AwkwardPeople.first(200)) {
      String text =
          FrontMatterText.of(DocumentType.MENTOR.fields(), person.values(), person.body());
      assertThat(faults(front(text))).as(text).isEmpty();
    }
  }

  @Test
  void nothingNeedStandBehindAKeyThatIsNotRequired() throws IOException {
    ObjectNode profile = profile();
    DocumentType.MENTOR.fields().stream()
        .filter(field -> !field.required())
        .forEach(field -> profile.putNull(field.name()));

    assertThat(faults(profile)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name         | ''                        | /name
          name         | '   '                     | /name
          nickname     | Ada                       |
          topics       | [leave, flower arranging] | /topics/1
          topics       | flower arranging          | /topics
          topics       | []                        | /topics
          availability | sometimes                 | /availability
          skills       | ['']                      | /skills/0
          skills       | [{a: b}]                  | /skills/0
          hours        | -1                        | /hours
          hours        | 2.5                       | /hours
          hours        | 1000000                   | /hours
          example      | maybe                     | /example
          consent      | 1 October 2026            | /consent
          consent      | 2026-1-10                 | /consent
          contact      | Coordinator               | /contact
          contact      | http://example.org/       | /contact
          contact      | https://intranet/         | /contact
          links        | http://example.org/       | /links
          links        | ['https://example.org', 'ada@example.org'] | /links/1
          """)
  void whatTheChecksRefuseItRefusesAtTheSamePlace(String key, String value, String place)
      throws IOException {
    ObjectNode profile = profile();
    profile.set(key, YAML.readTree(value.isBlank() ? '"' + value + '"' : value));

    assertThat(faults(profile)).contains(place == null ? "" : place);
    profile.remove(key);
    assertThat(faults(profile)).isEqualTo(isRequired(key) ? List.of("") : List.of());
  }

  @Test
  void aListHasItsMostValuesAndAValueItsMostCharacters() throws IOException {
    ObjectNode profile = profile();
    profile.set("skills", JSON.valueToTree(Collections.nCopies(40, "🧪".repeat(200))));
    assertThat(faults(profile)).isEmpty();
    profile.set("skills", JSON.valueToTree(Collections.nCopies(41, "welding")));
    assertThat(faults(profile)).contains("/skills");
    profile.put("skills", "x".repeat(201)).put("role", "x".repeat(201));
    assertThat(faults(profile)).contains("/skills", "/role");
  }

  @Test
  void theSiteHasIt(@TempDir Path temp) throws Exception {
    SchemeFolder folder = new SchemeFolder(temp.resolve("content"));
    folder.put("mentors/amina.md", Draft.mentor("Amina"));
    String written = SiteFolder.of(folder, temp.resolve("site")).read(ProfileSchema.FILE);

    assertThat(written)
        .isEqualTo(
            ProfileSchema.of(ContentReader.read(folder.root()).scheme(), Messages.english())
                .toString())
        .contains("\"const\":\"leave\",\"title\":\"Leave\"");
  }

  private static boolean isRequired(String key) {
    return Field.named(key, DocumentType.MENTOR.fields()).filter(Field::required).isPresent();
  }

  /** The places that are wrong, {@code /topics/1}; the profile itself is the empty place. */
  private List<String> faults(JsonNode profile) {
    var places = new ArrayList<String>();
    schema
        .validate(profile.toString(), InputFormat.JSON)
        .forEach(fault -> places.add(fault.getInstanceLocation().toString()));
    return places.stream().distinct().toList();
  }

  private ObjectNode profile() {
    return profile.deepCopy();
  }

  private static ObjectNode front(String text) throws IOException {
    return (ObjectNode) YAML.readTree(text.substring(4, text.indexOf("\n---\n", 4)));
  }
}
