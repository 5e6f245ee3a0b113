package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** What is corrected in pages, forms and the settings. */
class FixesOfPagesTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>Two stairs</title>"
          + "<rect width=\"9\" height=\"9\"/></svg>";

  private final SchemeFolder folder;

  FixesOfPagesTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void fix() throws Exception {
    Fixes.apply(
        folder.root(),
        "content",
        () ->
            Checker.check(
                ContentReader.read(folder.root()), SchemeFolder.TODAY, SchemeFolder.TODAY),
        false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[a](agrement.md#aim) → [a](agreement.md#aim)",
        "[a](/guidance/agrement/?x) → [a](/guidance/agreement/?x)",
        "[a](<agrement.md>) → [a](<agreement.md>)",
        "[a](../guidance/agreement.md#aims) [b](#abuot) → [a](../guidance/agreement.md#aim) [b](#about)",
        "![Two stairs](drawng.svg) → ![Two stairs](drawing.svg)",
        "# First | # Second → ## First | ## Second",
        "#### Deep | ## Next → ### Deep | ## Next",
        "#### Deep → ### Deep",
      })
  void linksAndHeadingsOfPagesAreCorrected(String typed, String better) throws Exception {
    String page = "guidance/page.md";
    folder
        .put("guidance/agreement.md", Draft.page("Agreement").saying("## Aim\n\nText.\n"))
        .put("guidance/drawing.svg", SVG)
        .put(page, Draft.page("Page").saying(body(typed)));

    fix();

    assertThat(Files.readString(folder.root().resolve(page))).endsWith(body(better));
    assertThat(folder.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](../guidance/agreemen.md)",
        "[a](../guidance/nothing-like-it.md)",
        "# First | ## Below",
        "## First | # Second",
        "#### Deep | #### Deep too",
        "#### Deep | ##### Deeper",
      })
  void aLinkOrHeadingThatMayBeMeantOtherwiseStays(String typed) throws Exception {
    String page = "guidance/page.md";
    folder
        .put("guidance/agreement.md", Draft.page("Agreement"))
        .put("guidance/agreemend.md", Draft.page("Agreemend"))
        .put(page, Draft.page("Page").saying(body(typed)));

    fix();

    assertThat(Files.readString(folder.root().resolve(page))).endsWith(body(typed));
    assertThat(folder.findings()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "naem: Scheme → name: Scheme",
        "navigation: [mentors, jion] → navigation: [mentors, join]",
        "pack: [agrement] → pack: [agreement]",
        "home: {parts: [serch, topics]} → home: {parts: [search, topics]}",
        "theme: {acent: '#0b5563'} → theme: {accent: '#0b5563'}",
        "theme: {font: humanst} → theme: {font: humanist}",
        "fields: {contry: true} → fields: {country: true}",
        "fields: {registraton: false} → fields: {registration: false}",
        "fields: {name: false, hours: false} → fields: {hours: false}",
        "fields: {hours: false, name: no } → fields: {hours: false }",
        "fields: {name: {label: Who, required: false}} → fields: {name: {label: Who}}",
        "hosting: {moved: {events/x: /guidance/whats-new/}} → hosting: {moved: {events/x:"
            + " guidance/what-is-new}}",
      })
  void keysAndNamesOfTheSchemeAreCorrected(String typed, String better) throws Exception {
    Draft scheme = Draft.scheme();
    folder
        .put("guidance/what-is-new.md", Draft.page("What is new"))
        .put(
            "forms/agreement.md",
            Draft.page("Agreement")
                .with("for: [mentor]")
                .with("fields: {name: {label: Name}}")
                .saying("{name}\n"))
        .put(
            "scheme.yaml",
            (typed.startsWith("naem") ? scheme.without("name") : scheme).with(typed));

    fix();

    assertThat(Files.readString(folder.root().resolve("scheme.yaml")))
        .contains(better)
        .doesNotContain(typed);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aFieldThatCantBeLeftOutLosesItsLine() throws Exception {
    folder.put("scheme.yaml", Draft.scheme().with("fields:\n  hours: false\n  name: false # why"));

    fix();

    assertThat(Files.readString(folder.root().resolve("scheme.yaml")))
        .endsWith("fields:\n  hours: false\n");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theNameOfAFieldInTheTextOfAFormIsCorrectedWhereItHasNoPlaceYet() throws Exception {
    String form = "forms/agreement.md";
    Draft agreement =
        Draft.page("Agreement")
            .with("for: [mentor]")
            .with("fields: {mentee: {label: Mentee}, start: {label: Start}}");
    folder.put(form, agreement.saying("{mente}\n{start}\n\n{strat}\n"));

    fix();

    assertThat(Files.readString(folder.root().resolve(form)))
        .endsWith("{mentee}\n{start}\n\n{strat}\n");
  }

  private static String body(String lines) {
    String text = lines.replace(" | ", "\n\nText.\n\n");
    return (text.startsWith("# ") || text.startsWith("## ") ? "" : "## About\n\n")
        + text
        + "\n\nEnd.\n";
  }
}
