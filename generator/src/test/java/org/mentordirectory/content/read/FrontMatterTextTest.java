package org.mentordirectory.content.read;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.generated.AwkwardPeople;

class FrontMatterTextTest {
  private static final String FILE =
      """
      ---
      # by hand
      name: Ada   # as on the door
      topics:
        - leave
        # more to come

        - confidence
      "role": Technician
      meets: [online]

      # and last
      consent: 2026-10-01
      ---

      ## About me

      name: is not a key here
      """;

  private static final List<Field> FIELDS = DocumentType.MENTOR.fields();

  @TempDir Path temp;

  @Test
  void aCommentIsKeptBehindAChangedValueWithTheSpacesBeforeIt() {
    for (String comment : List.of(" # b", "   # b # c", "\t # : b")) {
      for (String value : List.of("", " a", " a:b", " a  b")) {
        assertThat(
                FrontMatterText.with(
                    headWith(value + comment), FIELDS, Map.of("role", List.of("B"))))
            .as(value + comment)
            .contains(headWith(" B" + comment));
      }
    }
    for (String none : List.of(" a#b", " \"a # b\"", " a #b")) {
      assertThat(FrontMatterText.with(headWith(none), FIELDS, Map.of("role", List.of("B"))))
          .as(none)
          .contains(headWith(" B"));
    }
  }

  private static String headWith(String role) {
    return "---\nname: A\nrole:" + role + "\n---\n";
  }

  @Test
  void aLineOfSpacesIsChangedAtOnce() {
    String text = headWith(" ".repeat(50_000) + "\"");
    assertTimeout(
        ofSeconds(30), () -> FrontMatterText.with(text, FIELDS, Map.of("role", List.of("B"))));
  }

  @Test
  void aHundredThousandEmptyLinesAreLeftOutAboveABody() {
    assertThat(FrontMatterText.body(" \n\n".repeat(50_000) + "Words")).isEqualTo("Words\n");
  }

  @Test
  void whatIsWrittenIsReadBackAsTheSameValues() {
    var folder = new ContentFolder(temp);
    List<AwkwardPeople.Answers> people = AwkwardPeople.first(200);
    for (int i = 0; i < people.size(); i++) {
      folder.put(
          "mentors/p%03d.md".formatted(i),
          FrontMatterText.of(
              DocumentType.MENTOR.fields(), people.get(i).values(), people.get(i).body()));
    }
    assertThat(folder.findings()).isEmpty();
    List<Mentor> mentors = folder.read().mentors();
    for (int i = 0; i < people.size(); i++) {
      FrontMatter front = mentors.get(i).document().front();
      people
          .get(i)
          .values()
          .forEach(
              (field, values) ->
                  assertThat(front.list(field))
                      .as(field)
                      .isEqualTo(
                          values.stream()
                              .map(FrontMatterText::oneLine)
                              .collect(Collectors.toList())));
    }
  }

  @Test
  void aValueIsChangedAndEveryOtherLineStays() {
    assertThat(changed(Map.of("consent", List.of("2026-11-24"))))
        .isEqualTo(FILE.replace("2026-10-01", "2026-11-24"));
    assertThat(changed(Map.of("meets", List.of("online", "in person"))))
        .isEqualTo(FILE.replace("[online]", "[online, in person]"));
  }

  @Test
  void aCommentBehindAValueStays() {
    assertThat(changed(Map.of("name", List.of("Ada: Lovelace"))))
        .isEqualTo(FILE.replace("name: Ada ", "name: \"Ada: Lovelace\" "));
  }

  @Test
  void aListOfLinesBecomesOneLine() {
    assertThat(changed(Map.of("topics", List.of("leave"))))
        .contains("topics: [leave]\n\"role\": Technician\n")
        .doesNotContain("confidence");
  }

  @Test
  void aFieldThatIsNotThereYetComesWhereItBelongs() {
    assertThat(changed(Map.of("availability", List.of("paused"))))
        .isEqualTo(FILE.replace("meets: [online]\n", "meets: [online]\navailability: paused\n"));
    assertThat(changed(Map.of("reviewed", List.of("2026-11-24"))))
        .isEqualTo(FILE.replace("2026-10-01\n", "2026-10-01\nreviewed: 2026-11-24\n"));
  }

  @Test
  void aFieldWithoutValuesLosesItsLine() {
    assertThat(changed(Map.of("meets", List.of(" "))))
        .isEqualTo(FILE.replace("meets: [online]\n", ""));
  }

  @Test
  void aTextWithoutLinesOfKeysIsLeftAlone() {
    assertThat(FrontMatterText.with("name: Ada\n", DocumentType.MENTOR.fields(), Map.of()))
        .isEmpty();
    assertThat(
            FrontMatterText.with("---\n{name: Ada}\n---\n", DocumentType.MENTOR.fields(), Map.of()))
        .isEmpty();
    assertThat(FrontMatterText.with("---\nname: Ada\n", DocumentType.MENTOR.fields(), Map.of()))
        .isEmpty();
  }

  @Test
  void aBodyLosesWhatNobodySees() {
    assertThat(FrontMatterText.body("\r\n \n  indented\u0000\r\nline\uD800\n\n"))
        .isEqualTo("  indented \nline\n");
    assertThat(FrontMatterText.body(" \n")).isEmpty();
  }

  @Test
  void allBelowTheFrontMatterIsTheBody() {
    assertThat(FrontMatterText.bodyOf("---\nname: Ada\n---\nText\n---\n")).contains("Text\n---\n");
    assertThat(FrontMatterText.bodyOf("---\n---\n")).contains("");
    assertThat(FrontMatterText.bodyOf("Text\n---\n")).isEmpty();
    assertThat(FrontMatterText.bodyOf("---\nname: Ada\n")).isEmpty();
  }

  @Test
  void keysOfAMappingStandBelowIt() {
    List<Field> fields = DocumentType.CASE_STUDY.fields();
    assertThat(
            FrontMatterText.of(
                fields,
                Map.of(
                    "title", List.of("A"),
                    "permission.who", List.of("both"),
                    "permission.when", List.of("2026-09-30")),
                ""))
        .contains("\npermission:\n  who: both\n  when: 2026-09-30\n");
    assertThat(FrontMatterText.of(fields, Map.of("title", List.of("A")), ""))
        .doesNotContain("permission");
  }

  private static String changed(Map<String, List<String>> changes) {
    return FrontMatterText.with(FILE, DocumentType.MENTOR.fields(), changes).orElseThrow();
  }
}
