package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

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
    Map<String, Object> form = form(awkward().scheme.root());
    assertThat(form.get("description")).asString().contains("The \"Best\": #1 \\ scheme");
    assertThat(options(form, "topics"))
        .containsExactly(
            "Yes",
            "A: b",
            "Same (a)",
            "same (b)",
            "C (d)",
            "c (c)",
            "007",
            "X",
            "X, y",
            "None of these");
  }

  @Test
  void everyChoiceOfTheFormIsReadBackAsItsWord() throws Exception {
    Desk desk = awkward();
    List<String> options = options(form(desk.scheme.root()), "topics");
    desk.issue(
        IssueAnswersTest.ISSUE.replace(
            "- [ ] Professional registration\n- [x] Leave", String.join(", ", options)));
    assertThat(desk.profile("amina-yusuf"))
        .contains("topics: [\"yes\", \"a: b\", a, b, d, c, \"007\", x, \"x, y\", None]");
  }

  @Test
  void aVocabularyWithoutWordsIsAskedForInALine() throws Exception {
    var scheme = new Desk(temp).scheme;
    scheme.put(
        "scheme.yaml", "name: A\ncontact: mailto:a@example.org\nvocabularies:\n  offers: []\n");
    assertThat(elements(form(scheme.root())))
        .filteredOn(element -> "offers".equals(element.get("id")))
        .extracting(element -> element.get("type"))
        .containsExactly("textarea");
  }

  @Test
  void howMenteesWriteIsChosen() throws Exception {
    assertThat(options(form(SampleScheme.write(temp)), "contact"))
        .containsExactly(
            "Through the coordinator: your address stays private",
            "At an address that everybody can see");
  }

  private Desk awkward() throws Exception {
    var desk = new Desk(temp);
    desk.scheme.put(
        "scheme.yaml",
        """
        name: 'The "Best": #1 \\ scheme'
        contact: mailto:a@example.org
        vocabularies:
          topics:
            - 'yes'
            - "a: b"
            - {value: a, label: Same}
            - {value: b, label: same}
            - {value: d, label: C}
            - {value: c, label: c}
            - "007"
            - x
            - x, y
            - None
        """);
    return desk;
  }

  private static List<String> options(Map<String, Object> form, String question) {
    return elements(form).stream()
        .filter(element -> question.equals(element.get("id")))
        .flatMap(element -> ((List<?>) map(element.get("attributes")).get("options")).stream())
        .map(String.class::cast)
        .toList();
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
