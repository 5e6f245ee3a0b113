package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentordirectory.sample.Draft;

/** Documents from what somebody types in a terminal. */
class InterviewTest extends NewDocuments {
  private final StringWriter screen = new StringWriter();

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
        "lots",
        "2",
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
        .contains("`hours` must be a whole number, not `lots`\n> ")
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
        "Text.",
        "",
        "coordinator");
    assertThat(screen.toString())
        .contains("--contact: error: `mailto:a@example.org` is also the contact in mentors/a.md");
    assertThat(profile()).contains("contact: coordinator\n").endsWith("\nText.\n");
  }

  @Test
  void aTerminalThatNobodyTypesAtNamesWhatIsMissing() {
    assertThatThrownBy(() -> ask(without("role")))
        .hasMessageContaining("a value is missing; give it so")
        .hasMessageContaining("--role");
    assertThat(scheme.root().resolve("mentors")).doesNotExist();
  }

  private void ask(Map<String, String> given, String... lines) throws Exception {
    String typed = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
    var dialogue =
        new Dialogue(new BufferedReader(new StringReader(typed)), new PrintWriter(screen));
    make("profile", given, Optional.of(dialogue));
  }
}
