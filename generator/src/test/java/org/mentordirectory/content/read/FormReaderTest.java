package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.Moment;
import org.mentordirectory.finding.Finding;

class FormReaderTest {
  @TempDir Path folder;

  @Test
  void aWordIsTheLabelOfALine() throws IOException {
    FormField field = field("  name: Your name\n");

    assertThat(field.kind()).isEqualTo(FormField.Kind.LINE);
    assertThat(field.label()).isEqualTo("Your name");
  }

  @Test
  void aFieldSaysWhatItIs() throws IOException {
    FormField field =
        field(
            "  name: {label: In a year, kind: paragraph, lines: 5, help: Be bold., fill: basis}\n");

    assertThat(field.kind()).isEqualTo(FormField.Kind.PARAGRAPH);
    assertThat(field.lines()).isEqualTo(5);
    assertThat(field.help()).isEqualTo("Be bold.");
    assertThat(field.fact()).contains(FormField.Fact.BASIS);
  }

  @Test
  void choicesComeFromTheVocabularyOfTheScheme() throws IOException {
    FormField field = field("  name: {label: Topics, kind: some of, vocabulary: topics}\n");

    assertThat(field.choices())
        .containsExactly(
            new FormField.Choice("leave", "Returning from leave"),
            new FormField.Choice("confidence", "Confidence"));
  }

  @Test
  void theTextIsCutWhereFieldsStand() throws IOException {
    Article.Form form =
        form(
            "  a: A\n  b: {label: B, kind: scale}\n  c: {label: C, kind: scale}\n"
                + "  d: {label: D, kind: scale, ends: [poor, excellent]}\n",
            "# One\n\n{a}\n{b}\n{c}\n{d}\n\nThe end.\n");

    assertThat(form.parts()).hasSize(5);
    assertThat(form.parts().get(0))
        .isInstanceOfSatisfying(
            FormPart.Prose.class, prose -> assertThat(prose.html()).contains("One"));
    assertThat(form.parts().get(2))
        .isInstanceOfSatisfying(
            FormPart.Scales.class,
            scales ->
                assertThat(scales.fields()).extracting(FormField::name).containsExactly("b", "c"));
    assertThat(form.parts().get(3))
        .isInstanceOfSatisfying(
            FormPart.Scales.class,
            scales -> assertThat(scales.ends().high()).isEqualTo("excellent"));
  }

  @Test
  void theSearchReadsQuestionsInsteadOfNames() throws IOException {
    Article.Form form = form("  a: Your own words\n", "Write.\n\n{a}\n");

    assertThat(form.document().body().text()).isEqualTo("Write. Your own words");
  }

  @Test
  void whatIsWrongInAFieldIsSaidWhereItStands() throws IOException {
    assertThat(
            findings(
                "  Name: A\n  b: [x]\n  c: {label: C, kind: line of, fill: nobody}\n"
                    + "  d: {kind: date}\n  e: {label: E, kind: one of}\n"
                    + "  f: {label: F, choices: [x]}\n  g: {label: G, lines: 99}\n"
                    + "  h: {label: H, kind: scale, ends: [poor]}\n  i: {label: I, lable: J}\n"))
        .containsExactly(
            "forms/try.md:5:3: error: `Name` is no name of a field; use a–z, 0–9 and hyphens, a"
                + " letter first, at most 40 [form]",
            "forms/try.md:6:6: error: say what `b` is: its label, or `{label: …, kind: …}` [form]",
            "forms/try.md:7:23: error: `line of` is no `kind` of a field; write one of `line`,"
                + " `paragraph`, `date`, `one of`, `some of`, `scale`, `signature` [form]",
            "forms/try.md:7:38: error: `nobody` is no `fill` of a field; write one of `scheme`,"
                + " `coordinator`, `institution`, `mentee`, `mentor`, `start`, `halfway`, `end`,"
                + " `rhythm`, `place`, `basis` [form]",
            "forms/try.md:8:3: error: give `d` a `label`, the question that people answer [form]",
            "forms/try.md:9:3: error: `e` needs `choices: […]`, or `vocabulary:` and the name of"
                + " one in scheme.yaml [form]",
            "forms/try.md:10:3: error: `f` has choices, but its kind is `line`; make it `one of` or"
                + " `some of` [form]",
            "forms/try.md:11:24: error: `lines` is a whole number from 1 to 30 [form]",
            "forms/try.md:12:36: error: `ends` are two, what 1 means and what 5 means: `[not at"
                + " all, very much]` [form]",
            "forms/try.md:13:17: error: unknown key `lable`; a field takes `label`, `kind`, `help`,"
                + " `choices`, `vocabulary`, `lines`, `ends`, `fill`, `measure`, `guidance`,"
                + " `request` [form]");
  }

  @Test
  void aFieldSaysWhatAnEvaluationDoesWithItsAnswers() throws IOException {
    assertThat(
            field("  name: {label: I can, kind: scale, measure: able, guidance: [first-meeting]}\n")
                .report())
        .isEqualTo(new FormField.Report(Optional.of("able"), List.of("first-meeting"), false));
    assertThat(
            field("  name: {label: Next, kind: some of, choices: [Call me], request: true}\n")
                .report()
                .request())
        .isTrue();
    assertThat(field("  name: Your name\n").report())
        .isEqualTo(new FormField.Report(Optional.empty(), List.of(), false));
  }

  @Test
  void onlyWhatCanBeTickedIsARequest() throws IOException {
    assertThat(findings("  a: {label: A, kind: paragraph, request: true}\n"))
        .containsExactly(
            "forms/try.md:5:43: error: `a` has nothing to tick; `request` goes with the kinds `one"
                + " of` and `some of` [form]");
  }

  @Test
  void aFormOfTheEvaluationHasAMoment() throws IOException {
    assertThat(form("  a: A\n", "{a}\n").moment()).isEmpty();
    Content content = content("  a: A\nfor: [mentee]\nmoment: mid-term\n", "{a}\n");

    assertThat(content.forms().get(0).moment()).contains(Moment.MID_TERM);
  }

  private FormField field(String fields) throws IOException {
    return form(fields, "{name}\n").fields().get(0);
  }

  private List<String> findings(String fields) throws IOException {
    return content(fields, "Text.\n").findings().stream().map(Finding::toString).toList();
  }

  private Article.Form form(String fields, String body) throws IOException {
    Content content = content(fields, body);
    assertThat(content.findings()).isEmpty();
    return content.forms().get(0);
  }

  private Content content(String fields, String body) throws IOException {
    Files.createDirectories(folder.resolve("forms"));
    Files.writeString(
        folder.resolve("scheme.yaml"),
        "name: Test\ncontact: mailto:a@example.org\nvocabularies:\n  topics:\n"
            + "    - {value: leave, label: Returning from leave}\n    - confidence\n");
    Files.writeString(
        folder.resolve("forms/try.md"),
        "---\ntitle: Try\nsummary: A form.\nfields:\n" + fields + "---\n" + body);
    return ContentReader.read(folder);
  }
}
