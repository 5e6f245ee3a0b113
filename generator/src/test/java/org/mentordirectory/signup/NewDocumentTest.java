package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class NewDocumentTest {
  private static final Map<String, String> PERMISSION =
      Map.of(
          "permission.who", "both",
          "permission.when", "2026-10-01",
          "permission.use", "the site",
          "permission.until", "2028-10-01");

  private static final Map<String, String> AMINA =
      Map.of(
          "name", "Amina Yusuf",
          "role", "Technician",
          "institution", "University of Example",
          "disciplines", "Chemistry, physics",
          "topics", "leave",
          "meets", "online",
          "contact", "coordinator",
          "consent", "yes",
          "skills", "lab safety, COSHH; soldering");

  @TempDir private Path temp;
  private SchemeFolder scheme;
  private final StringWriter screen = new StringWriter();

  @BeforeEach
  void scheme() {
    scheme = new SchemeFolder(temp.resolve("content"));
  }

  @Test
  void aProfileFromPropertiesPassesTheChecks() throws Exception {
    assertThat(make("profile", AMINA))
        .containsExactly(
            "Wrote " + scheme.root().resolve("mentors/amina-yusuf.md"),
            "Next: open it and write what is missing in the text, put a photo beside it as"
                + " `amina-yusuf.jpg` if you like, then run the goal `check`");
    assertThat(profile())
        .contains("disciplines: [chemistry, physics]\nskills: [\"lab safety, COSHH\", soldering]\n")
        .contains("consent: 2026-10-15\n")
        .endsWith("\n## About me\n\n\n## How I can help\n");
    assertThat(scheme.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "guidance, guidance/day-one.md",
    "form, forms/day-one.md",
    "event, events/day-one.md",
    "case-study, case-studies/day-one.md"
  })
  void everyKindOfDocumentPassesTheChecks(String kind, String file) throws Exception {
    var given = new TreeMap<>(Map.of("title", "Day one", "summary", "What it is."));
    if (kind.equals("event")) {
      given.put("date", "2027-01-20");
    } else if (kind.equals("case-study")) {
      given.putAll(PERMISSION);
    }
    make(kind, given);
    assertThat(scheme.root().resolve(file)).exists();
    assertThat(scheme.findings()).isEmpty();
  }

  @Test
  void thePermissionOfACaseStudyIsAskedForKeyByKey() throws Exception {
    var given = new TreeMap<>(Map.of("title", "Day one", "summary", "What it is."));
    assertThatThrownBy(() -> make("case-study", given))
        .hasMessageStartingWith(
            "4 values are missing; give them so, or run this in a terminal, where it asks:"
                + " -Dmentor.permission.who=\"…\" (who agreed, by initials or as `both`),");
    given.putAll(PERMISSION);
    given.put("permission.until", "tomorrow");
    assertThatThrownBy(() -> make("case-study", given))
        .hasMessage(
            "-Dmentor.permission.until: error: `tomorrow` is not a date; write `2026-10-01` for 1"
                + " October 2026 [date]");
    given.putAll(PERMISSION);
    make("case-study", given);
    assertThat(Files.readString(scheme.root().resolve("case-studies/day-one.md")))
        .contains(
            "permission:\n  who: both\n  when: 2026-10-01\n  use: the site\n  until: 2028-10-01\n");
  }

  @Test
  void whoIsThereIsAskedForThePermissionUntilAllOfItIsSaid() throws Exception {
    String typed =
        String.join("\n", "Day one", "What it is.", "", "", "", "both", "2026-10-01", "the site")
            + "\n2028-10-01\n\nText.\n\n";
    var dialogue =
        new Dialogue(new BufferedReader(new StringReader(typed)), new PrintWriter(screen));
    make("case-study", Map.of(), Optional.of(dialogue));
    assertThat(screen.toString())
        .contains("Permission, who (required): who agreed, by initials or as `both`\n> ")
        .contains("give who agreed, by initials or as `both`\n> ");
    assertThat(scheme.findings()).isEmpty();
  }

  @Test
  void whatIsMissingIsOneSentence() {
    assertThatThrownBy(() -> make("profile", without("role", "topics")))
        .isInstanceOf(SignupException.class)
        .hasMessage(
            "2 values are missing; give them so, or run this in a terminal, where it asks:"
                + " -Dmentor.role=\"…\" (the job title), -Dmentor.topics=\"…\" (at least one thing the"
                + " mentor can help with)");
  }

  @Test
  void mistakesInPropertiesAreToldAllAtOnce() {
    assertThatThrownBy(() -> make("profile", with("topics", "leav", "contact", "x@example.org")))
        .hasMessage(
            "-Dmentor.topics: error: unknown topic `leav`; did you mean `leave`? [vocabulary]\n"
                + "-Dmentor.contact: error: `x@example.org` lacks its beginning; write"
                + " `mailto:x@example.org` [address]");
  }

  @Test
  void aPropertyThatIsNoFieldIsNotPassedOver() throws Exception {
    assertThat(make("profile", with("skill", "x", "hours", "2")).get(0))
        .startsWith("-Dmentor.skill: warning: there is no such field, so this was left out; the");
  }

  @Test
  void aFileThatIsThereStays() throws Exception {
    scheme.put("mentors/amina-yusuf.md", Draft.mentor("Amina Yusuf"));
    String before = profile();
    assertThatThrownBy(() -> make("profile", AMINA))
        .hasMessageStartingWith("mentors/amina-yusuf.md is there already;");
    assertThat(profile()).isEqualTo(before);
  }

  @Test
  void anUnknownKindNamesTheKinds() {
    assertThatThrownBy(() -> make("mentor", AMINA))
        .hasMessage(
            "-Dmentor.kind: there is no kind `mentor`; the kinds are `profile`, `guidance`, `form`,"
                + " `event`, `case-study`");
  }

  @Test
  void whoIsThereIsAskedForEachField() throws Exception {
    ask(
        Map.of(),
        "Amina Yusuf",
        "",
        "Technician",
        "University of Example",
        "",
        "",
        "2, 1",
        "",
        "leave",
        "",
        "1",
        "",
        "",
        "",
        "",
        "",
        "",
        "coordinator",
        "",
        "",
        "",
        "yes",
        "I mend things.",
        "Really.",
        "");
    assertThat(profile())
        .isEqualTo(
            """
            ---
            name: Amina Yusuf
            role: Technician
            institution: University of Example
            disciplines: [physics, chemistry]
            topics: [leave]
            meets: [in person]
            contact: coordinator
            consent: 2026-10-15
            ---

            I mend things.
            Really.
            """);
    assertThat(screen.toString())
        .contains("Name (required): the name that mentees will see\n> ")
        .contains("   1  Chemistry\n   2  Physics\n")
        .contains("Does the mentor agree that this profile is published? (required): yes or no");
    assertThat(scheme.findings()).isEmpty();
  }

  @Test
  void aWrongAnswerIsAskedAgainWithTheSentenceOfTheChecks() throws Exception {
    ask(
        without("topics", "consent"),
        "",
        "",
        "",
        "leav",
        "",
        "leave",
        "",
        "",
        "",
        "two",
        "2",
        "",
        "",
        "",
        "",
        "",
        "",
        "no",
        "yes",
        "");
    assertThat(screen.toString())
        .contains("unknown topic `leav`; did you mean `leave`?\n> ")
        .contains("`topics` is missing; give at least one thing the mentor can help with\n> ")
        .contains("`hours` must be a whole number, not `two`\n> ")
        .contains("Without consent there is no profile; answer `yes` when the mentor agrees.\n> ");
    assertThat(profile()).contains("topics: [leave]\n", "hours: 2\n");
  }

  @Test
  void whatOnlyTheOtherProfilesForbidIsAskedAgainAndNoAnswerIsLost() throws Exception {
    scheme.put("mentors/a.md", Draft.mentor("A").with("contact: mailto:a@example.org"));
    ask(
        without("contact"),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "mailto:a@example.org",
        "",
        "",
        "",
        "Text.",
        "",
        "coordinator");
    assertThat(screen.toString())
        .contains(
            "-Dmentor.contact: error: `mailto:a@example.org` is also the contact in mentors/a.md");
    assertThat(profile()).contains("contact: coordinator\n").endsWith("\nText.\n");
  }

  @Test
  void aTerminalThatNobodyTypesAtNamesWhatIsMissing() {
    assertThatThrownBy(() -> ask(without("role")))
        .hasMessageContaining("a value is missing; give it so")
        .hasMessageContaining("-Dmentor.role");
    assertThat(scheme.root().resolve("mentors")).doesNotExist();
  }

  private void ask(Map<String, String> given, String... lines) throws Exception {
    String typed = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    var dialogue =
        new Dialogue(new BufferedReader(new StringReader(typed)), new PrintWriter(screen));
    make("profile", given, Optional.of(dialogue));
  }

  private List<String> make(String kind, Map<String, String> given) throws Exception {
    return make(kind, given, Optional.empty());
  }

  private List<String> make(String kind, Map<String, String> given, Optional<Dialogue> dialogue)
      throws Exception {
    return NewDocument.write(
            new NewDocument.Request(scheme.root(), kind, given, dialogue, SchemeFolder.TODAY))
        .stream()
        .map(Remark::text)
        .toList();
  }

  private String profile() throws Exception {
    return Files.readString(scheme.root().resolve("mentors/amina-yusuf.md"));
  }

  private static Map<String, String> without(String... keys) {
    var given = new TreeMap<>(AMINA);
    List.of(keys).forEach(given::remove);
    return given;
  }

  private static Map<String, String> with(String... keysAndValues) {
    var given = new TreeMap<>(AMINA);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      given.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return given;
  }
}
