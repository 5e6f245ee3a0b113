package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.testing.SampleScheme;
import org.mentordirectory.words.Messages;
import org.yaml.snakeyaml.Yaml;

class IssueFormTest {
  @TempDir private Path temp;

  @Test
  void itIsAsGitHubWantsIt() throws Exception {
    Map<String, Object> form = form(SampleScheme.write(temp));
    assertThat(form.keySet())
        .containsExactlyInAnyOrder("name", "description", "title", "labels", "body");
    var labels = new HashSet<Object>();
    for (Map<String, Object> element : elements(form)) {
      Map<String, Object> attributes = map(element.get("attributes"));
      if (element.get("type").equals("markdown")) {
        assertThat(attributes.get("value")).asString().contains("public");
        continue;
      }
      assertThat(element.get("type")).isIn("input", "textarea", "dropdown", "checkboxes");
      assertThat(labels.add(attributes.get("label"))).as("%s", attributes).isTrue();
      if (element.get("type").equals("dropdown")) {
        List<?> options = (List<?>) attributes.get("options");
        assertThat(options).isNotEmpty().doesNotHaveDuplicates().allMatch(String.class::isInstance);
      }
    }
  }

  @Test
  void whatAProfileNeedsTheFormNeeds() throws Exception {
    assertThat(
            elements(form(SampleScheme.write(temp))).stream()
                .filter(
                    element ->
                        map(element.getOrDefault("validations", Map.of())).containsKey("required"))
                .map(element -> element.get("id")))
        .containsExactly(
            "name", "role", "institution", "disciplines", "topics", "meets", "contact", "text");
    assertThat(IssueForm.of(ContentReader.read(temp).scheme(), Messages.english()))
        .endsWith("under my name.\"\n          required: true\n");
  }

  @Test
  void aSchemeWithAwkwardWordsMakesAFormThatParses() throws Exception {
    Files.writeString(
        temp.resolve("scheme.yaml"),
        "name: 'The \"Best\": #1 \\ scheme'\ncontact: mailto:a@example.org\nvocabularies:\n"
            + "  topics: ['yes', \"a: b\", {value: a, label: Same}, {value: b, label: Same}]\n");
    Map<String, Object> form = form(temp);
    assertThat(form.get("description")).asString().contains("The \"Best\": #1 \\ scheme");
    assertThat(
            elements(form).stream()
                .filter(element -> "topics".equals(element.get("id")))
                .map(element -> map(element.get("attributes")).get("options")))
        .containsExactly(List.of("Yes", "A: b", "Same", "b"));
  }

  private static Map<String, Object> form(Path content) throws Exception {
    return new Yaml().load(IssueForm.of(ContentReader.read(content).scheme(), Messages.english()));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> elements(Map<String, Object> form) {
    return (List<Map<String, Object>>) form.get("body");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
