package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class EvaluationRuleTest {
  private final SchemeFolder folder;

  EvaluationRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
    folder.put("scheme.yaml", "name: Example Scheme\ncontact: mailto:mentoring@example.org\n");
    folder.put("guidance/first-meeting.md", Draft.page("The first meeting"));
  }

  private void form(String name, String head, String field) {
    folder.put(
        "forms/" + name + ".md",
        "---\ntitle: Form %s\nsummary: A form.\n%sfields:\n  able: %s\n---\n## One\n\n{able}\n"
            .formatted(name, head, field));
  }

  @Test
  void fieldsOfOneMeasureThatCanBeComparedPass() {
    form(
        "mid",
        "for: [mentee]\nmoment: mid-term\n",
        "{label: I can, kind: scale, measure: able, guidance: [first-meeting]}");
    form("end", "for: [mentor]\nmoment: end\n", "{label: I could, kind: scale, measure: able}");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void fieldsOfOneMeasureHaveTheSameKindAndEnds() {
    form("end", "for: [mentee]\nmoment: end\n", "{label: I could, kind: scale, measure: able}");
    form(
        "mid",
        "for: [mentee]\nmoment: mid-term\n",
        "{label: I can, kind: scale, ends: [poor, excellent], measure: able}");

    assertThat(folder.findings())
        .containsExactly(
            "forms/mid.md:7:3: error: `able` has the measure `able`, as the field at"
                + " forms/end.md:7:3, but not the same kind, ends and choices; answers to the two"
                + " cannot be compared [evaluation]");
  }

  @Test
  void aFormWithAMomentIsForMenteesOrForMentors() {
    form("mid", "for: [mentee, mentor]\nmoment: mid-term\n", "{label: I can, kind: scale}");
    form("end", "moment: end\n", "{label: I can, kind: scale}");

    assertThat(folder.findings())
        .containsExactly(
            "forms/end.md:4:9: error: a form with a `moment` is for mentees or for mentors; write"
                + " `for: [mentee]` or `for: [mentor]`, and make two forms where both are asked"
                + " [evaluation]",
            "forms/mid.md:4:6: error: a form with a `moment` is for mentees or for mentors; write"
                + " `for: [mentee]` or `for: [mentor]`, and make two forms where both are asked"
                + " [evaluation]");
  }

  @Test
  void thePagesThatHelpAreThere() {
    form(
        "mid",
        "for: [mentee]\nmoment: mid-term\n",
        "{label: I can, kind: scale, guidance: [first-meetings, horses]}");

    assertThat(folder.findings())
        .containsExactly(
            "forms/mid.md:7:3: error: the field `able` names the page `first-meetings`, which is"
                + " not in guidance/; did you mean `first-meeting`? [evaluation]",
            "forms/mid.md:7:3: error: the field `able` names the page `horses`, which is not in"
                + " guidance/; take it out, or correct its name [evaluation]");
  }

  @Test
  void aMomentIsOneOfThree() {
    form("mid", "for: [mentee]\nmoment: middle\n", "{label: I can, kind: scale}");

    assertThat(folder.findings())
        .containsExactly(
            "forms/mid.md:5:9: error: unknown moment `middle`; allowed are `start`, `mid-term` and"
                + " `end` [vocabulary]");
  }
}
