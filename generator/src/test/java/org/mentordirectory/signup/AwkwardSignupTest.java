package org.mentordirectory.signup;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.generated.AwkwardPeople;
import org.mentordirectory.testing.SampleScheme;
import org.mentordirectory.words.Messages;

/** 200 people with awkward answers come through every door as they are. */
class AwkwardSignupTest {
  private static final List<AwkwardPeople.Answers> PEOPLE = AwkwardPeople.first(200);

  @TempDir private Path temp;
  private Desk desk;
  private Scheme scheme;

  @BeforeEach
  void desk() throws Exception {
    desk = new Desk(temp);
    desk.scheme.put("scheme.yaml", SampleScheme.settings());
    scheme = ContentReader.read(desk.scheme.root()).scheme();
  }

  @Test
  void throughASpreadsheet() throws Exception {
    List<String> names = DocumentType.MENTOR.fields().stream().map(Field::name).toList();
    var csv = new StringBuilder(String.join(";", names) + ";text\n");
    for (AwkwardPeople.Answers person : PEOPLE) {
      csv.append(
              Stream.concat(
                      names.stream().map(name -> several(name, person, ";")),
                      Stream.of(person.body()))
                  .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                  .collect(joining(";")))
          .append("\r\n");
    }

    Imported imported = desk.table(csv.toString());

    assertThat(Desk.lines(imported)).allMatch(line -> line.contains(": wrote mentors/"));
    assertThat(desk.scheme.findings()).isEmpty();
    allAreThere(List.of());
    assertThat(desk.table(csv.toString()).unchanged()).isEqualTo(200);
  }

  @Test
  void throughTheIssueForm() throws Exception {
    for (int i = 0; i < PEOPLE.size(); i++) {
      desk.send("issue-" + i + ".md", issue(PEOPLE.get(i)));
    }

    Imported imported = desk.take(desk.sent());

    assertThat(Desk.lines(imported)).allMatch(line -> line.contains(": wrote mentors/"));
    assertThat(desk.scheme.findings()).isEmpty();
    allAreThere(List.of("account", "consent"));
  }

  private String issue(AwkwardPeople.Answers person) {
    var issue = new StringBuilder();
    for (Field field : IssueForm.fields(scheme)) {
      List<String> values = person.values().getOrDefault(field.name(), List.of());
      String answer =
          scheme.vocabulary(field.name()).isPresent()
              ? values.stream().map(v -> scheme.label(field.name(), v)).collect(joining(", "))
              : several(field.name(), person, "\n");
      issue.append(
          "### %s\n\n%s\n\n"
              .formatted(
                  field.label(Messages.english()), answer.isEmpty() ? "_No response_" : answer));
    }
    return issue
        .append("### In your own words\n\n%s\n\n".formatted(person.body()))
        .append("### Consent\n\n- [X] I agree.\n")
        .toString();
  }

  /** A single value with a comma has the separator behind it, so that it is one. */
  private static String several(String name, AwkwardPeople.Answers person, String separator) {
    List<String> values = person.values().getOrDefault(name, List.of());
    boolean lone = name.equals("skills") && values.size() == 1 && values.get(0).contains(",");
    return lone ? values.get(0) + ";" : String.join(separator, values);
  }

  private void allAreThere(List<String> notAsked) throws Exception {
    Map<String, Mentor> mentors =
        ContentReader.read(desk.scheme.root()).mentors().stream()
            .collect(toMap(Mentor::name, m -> m));
    assertThat(mentors).hasSize(200);
    for (AwkwardPeople.Answers person : PEOPLE) {
      Mentor mentor = mentors.get(FrontMatterText.oneLine(person.values().get("name").get(0)));
      person
          .values()
          .forEach(
              (field, values) -> {
                if (!notAsked.contains(field)) {
                  assertThat(mentor.document().front().list(field))
                      .as(mentor.slug() + " " + field)
                      .isEqualTo(values.stream().map(FrontMatterText::oneLine).toList());
                }
              });
    }
  }
}
