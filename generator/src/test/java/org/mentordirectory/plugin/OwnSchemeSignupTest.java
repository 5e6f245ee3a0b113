package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mentordirectory.sample.Draft;

/** Every way to become a mentor asks for the fields of a scheme's own, and takes the answers. */
class OwnSchemeSignupTest extends OwnScheme {
  @Test
  void theChecksTakeWhatTheyAskFor() throws Exception {
    run(CheckMojo.class, Map.of());

    assertThat(scheme.findings()).isEmpty();
  }

  @Test
  void theChecksSayWhatIsWrongInEachKind() {
    scheme.put(
        "mentors/ada.md",
        Draft.mentor("Ada")
            .with("campus: [Cty]")
            .with("first-aider: perhaps")
            .with("work: " + "So much. ".repeat(120))
            .with("in-post: 1 March 2020")
            .with("papers: example.org/papers")
            .with("shift: middle")
            .with("benches: many")
            .with("car: yes")
            .with("registration: RSci"));

    assertThat(scheme.findings())
        .satisfiesExactly(
            says("10:10: error: unknown campus `Cty`; did you mean `City`? [vocabulary]"),
            says("11:14: error: `first-aider` must be `true` or `false`, not `perhaps`"),
            says("12:7: error: `work` is longer than 1000 characters"),
            says("13:10: error: write `1 March 2020` as `2020-03-01`"),
            says("14:9: error: `example.org/papers` lacks its beginning"),
            says(
                "15:8: error: unknown shift `middle`; allowed are `early` and `late` [vocabulary]"),
            says("16:10: error: `benches` must be a whole number, not `many`"),
            says("17:1: error: unknown key `car`"),
            says("18:1: error: the scheme leaves `registration` out"));
  }

  private static Consumer<String> says(String finding) {
    return found -> assertThat(found).startsWith("mentors/ada.md:" + finding);
  }

  @Test
  void aNewProfileIsMadeOfProperties() throws Exception {
    var answers = new Properties();
    Map.of(
            "name", "Ben Moss",
            "role", "Technician",
            "institution", "University",
            "disciplines", "chemistry",
            "topics", "leave",
            "meets", "online",
            "contact", "coordinator",
            "consent", "yes")
        .forEach((key, value) -> answers.setProperty("mentor." + key, value));
    assertThatThrownBy(() -> run(NewMojo.class, Map.of("typed", answers, "kind", "profile")))
        .hasMessageContaining("--campus \"…\" (an answer)");

    for (String line : SAID) {
      String[] parts = line.split(": ", 2);
      answers.setProperty("mentor." + parts[0], parts[1].replaceAll("[\\[\\]]", ""));
    }
    answers.setProperty("mentor.shift", "Late");
    run(NewMojo.class, Map.of("typed", answers, "kind", "profile"));

    assertThat(profile("ben-moss")).contains("\n" + String.join("\n", SAID) + "\ndisciplines:");
  }

  @Test
  void answersOfASpreadsheetAreTaken() throws Exception {
    File table =
        written(
            "answers.csv",
            "Name,Job"
                + " title,Institution,Disciplines,Topics,Meets,Contact,Consent,Text,Campus,Grade,First"
                + " aider,What I work on,In post since,Papers,Shift,Benches,Hours a"
                + " term,Registration\n"
                + "Ben Moss,Technician,University,chemistry,leave,online,coordinator,2026-10-01,I"
                + " mend.,\"Park;City\",Seventh,Yes,\"Lasers\n"
                + "and ice\",1/3/2020,https://example.org/p,Late,3,12,RSci\n");
    run(
        ImportMojo.class,
        Map.of("from", table, "columns", written("columns.yaml", "date: d/M/yyyy\n")));

    assertThat(profile("ben-moss"))
        .contains(
            "campus: [Park, City]\n"
                + "grade: Seventh\n"
                + "first-aider: yes\n"
                + "work: Lasers and ice\n"
                + "in-post: 2020-03-01\n"
                + "papers: https://example.org/p\n"
                + "shift: late\n"
                + "benches: 3\n",
            "hours: 12\n")
        .doesNotContain("registration");
    assertThat(said).anySatisfy(line -> assertThat(line).contains("Registration"));
  }

  @Test
  void theIssueFormAsksAndItsAnswersAreTaken() throws Exception {
    run(IssueFormMojo.class, Map.of("form", file("form.yml")));
    assertThat(temp.resolve("form.yml"))
        .content()
        .containsSubsequence(
            "  - type: dropdown\n    id: campus\n    attributes:\n      label: \"Campus\"\n",
            "multiple: true\n      options:\n        - \"City\"\n        - \"Park\"\n",
            "  - type: input\n    id: grade\n",
            "  - type: dropdown\n    id: first-aider\n",
            "        - \"Yes\"\n        - \"No\"\n",
            "  - type: textarea\n    id: work\n",
            "label: \"Hours a term\"")
        .doesNotContain("id: registration", "id: car");

    File issue =
        written(
            "issue.md",
            "### Name\n\n"
                + "Ben Moss\n\n"
                + "### Job title\n\n"
                + "Technician\n\n"
                + "### Institution\n\n"
                + "University\n\n"
                + "### Campus\n\n"
                + "Park, City\n\n"
                + "### Grade\n\n"
                + "_No response_\n\n"
                + "### First aider\n\n"
                + "No\n\n"
                + "### What I work on\n\n"
                + "Lasers\n\n"
                + "and ice\n\n"
                + "### In post since\n\n"
                + "2020-03-01\n\n"
                + "### <b>Shift</b>\n\n"
                + "None\n\n"
                + "### Benches\n\n"
                + "3\n\n"
                + "### Disciplines\n\n"
                + "Chemistry\n\n"
                + "### What you can help with\n\n"
                + "Leave\n\n"
                + "### Ways to meet\n\n"
                + "Online\n\n"
                + "### How mentees write to you\n\n"
                + "coordinator\n\n"
                + "### In your own words\n\n"
                + "I mend.\n\n"
                + "### Consent\n\n"
                + "- [x] I agree that what I wrote here is published.\n");
    run(ImportMojo.class, Map.of("from", issue, "date", "2026-10-01"));

    assertThat(profile("ben-moss"))
        .contains(
            "campus: [Park, City]\nfirst-aider: no\nwork: Lasers and ice\nin-post: 2020-03-01\n"
                + "benches: 3\ndisciplines:");
  }
}
