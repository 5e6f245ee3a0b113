package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class FixesTest {
  private static final String FILE = "mentors/amina.md";
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>Two stairs</title>"
          + "<rect width=\"9\" height=\"9\"/></svg>";

  private final SchemeFolder folder;

  FixesTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private List<String> fix(boolean dryRun) throws Exception {
    return Fixes.apply(
            folder.root(),
            "content",
            () ->
                Checker.check(
                    ContentReader.read(folder.root()), SchemeFolder.TODAY, SchemeFolder.TODAY),
            dryRun)
        .lines();
  }

  private String text() throws Exception {
    return Files.readString(folder.root().resolve(FILE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '§',
      value = {
        "topics: [leav] → topics: [leave]",
        "topics: [Leave, professional-registration] → topics: [leave, professional registration]",
        "topics: leave, professional registration → topics: [leave, professional registration]",
        "topics: \"leave, Professional Registration\" → topics: [leave, professional registration]",
        "topics: leave; professional registration → topics: [leave, professional registration]",
        "topics: leave and professional registration → topics: [leave, professional registration]",
        "topics: leave/professional registration → topics: [leave, professional registration]",
        "skills: NMR, and more; mass spectrometry → skills: [\"NMR, and more\", mass"
            + " spectrometry]",
        "topics: ['leav'] # first → topics: ['leave'] # first",
        "contact: Co-ordinator → contact: coordinator",
        "contact: amina@example.org → contact: mailto:amina@example.org",
        "contact: www.example.org/amina → contact: https://www.example.org/amina",
        "contact: 'mailto: amina@example.org' → contact: 'mailto:amina@example.org'",
        "contact: 'https: //example.org/a' → contact: 'https://example.org/a'",
        "contact: https://https://example.org → contact: https://example.org",
        "links: [http://orcid.org/0000-0002-1825-0097] → links:"
            + " [https://orcid.org/0000-0002-1825-0097]",
        "links: ['@amina@example.social'] → links: ['https://example.social/@amina']",
        "reviewed: 13 October 2026 → reviewed: 2026-10-13",
        "account: '@amina' → account: 'amina'",
        "rol: Technician → role: Technician",
        "jobTitle: Technician → role: Technician",
        "role: @amina → role: \"@amina\"",
        "role: Head: Chemistry → role: \"Head: Chemistry\"",
        "role: Senior\u200B Technician → role: Senior Technician",
        "topics: [leave, leave] → topics: [leave]",
        "topics: [leave, Leave, 'leave' , professional registration] → topics: [leave, professional"
            + " registration]",
        "languages: [en, Welsh, English] # two → languages: [English, Welsh] # two",
        "links: [https://www.a.org/b, www.a.org/b] → links: [https://www.a.org/b]",
      })
  void whatHasOneAnswerIsCorrectedAndFoundNoMore(String typed, String better) throws Exception {
    String key = better.startsWith("role: T") ? "role" : "none";
    folder.put(FILE, Draft.mentor("Amina Yusuf").without(key).with(typed));
    String before = text();

    fix(false);

    assertThat(text()).isEqualTo(before.replace(typed, better));
    if (!typed.equals(better)) {
      assertThat(folder.findings()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviewed: 03/04/2026",
        "links: [http://example.org/amina]",
        "links: [amina@example.social]",
        "contact: j.smith",
        "hours: 3.7",
        "topics: [something else]",
        "topics: leave and something else",
        "rol: Technician",
        "jobTitle: Technician",
        "skills: [NMR, N.M.R.]",
        "links: [https://a.org/b, {label: Us, address: https://a.org/b}]",
      })
  void whatMayBeMeantOtherwiseStays(String typed) throws Exception {
    folder.put(FILE, Draft.mentor("Amina Yusuf").with(typed));
    String before = text();

    assertThat(fix(false).get(0)).isEqualTo("No line has a mistake with only one answer");
    assertThat(text()).isEqualTo(before);
    assertThat(folder.findings()).isNotEmpty();
  }

  @Test
  void aValueThatStandsTwiceOnALineOfItsOwnTakesTheLineWithIt() throws Exception {
    folder.put(
        FILE, Draft.mentor("Amina Yusuf").with("topics:\n- leave\n- leave # again\nhours: 2"));

    assertThat(fix(false))
        .startsWith("1 line of 1 file was corrected")
        .containsSequence("@@ -8 +8 @@", "-- leave # again")
        .noneMatch(line -> line.startsWith("+") && !line.startsWith("+++"));

    assertThat(text()).contains("topics:\n- leave\nhours: 2\n");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void ofTwoValuesThatAreEquallyNearNoneIsTaken() throws Exception {
    folder.put("scheme.yaml", Draft.scheme().with("  topics: [pay, day, leave]"));
    folder.put(FILE, Draft.mentor("Amina Yusuf").with("topics: [way, leav]"));

    fix(false);

    assertThat(text()).contains("topics: [way, leave]");
  }

  @Test
  void linksInTheTextAreCorrectedWhereTheyStand() throws Exception {
    String body = "## About me\n\nSee www.a.org: [me](www.example.org/me) & [x](https://a.org).\n";
    folder.put(FILE, Draft.mentor("Amina Yusuf").saying(body));

    fix(false);

    assertThat(text()).endsWith(body.replace("(www.", "(https://www."));
    assertThat(folder.findings()).isEmpty();
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

    fix(false);

    assertThat(Files.readString(folder.root().resolve(page))).endsWith(body(better));
    assertThat(folder.findings()).isEmpty();
  }

  private static String body(String lines) {
    String text = lines.replace(" | ", "\n\nText.\n\n");
    return (text.startsWith("# ") || text.startsWith("## ") ? "" : "## About\n\n")
        + text
        + "\n\nEnd.\n";
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

    fix(false);

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

    fix(false);

    assertThat(Files.readString(folder.root().resolve("scheme.yaml")))
        .contains(better)
        .doesNotContain(typed);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aFieldThatCantBeLeftOutLosesItsLine() throws Exception {
    folder.put("scheme.yaml", Draft.scheme().with("fields:\n  hours: false\n  name: false # why"));

    fix(false);

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

    fix(false);

    assertThat(Files.readString(folder.root().resolve(form)))
        .endsWith("{mentee}\n{start}\n\n{strat}\n");
  }

  @Test
  void aLineThatWasMadeToBeSlowStaysAndTakesNoTime() throws Exception {
    folder.put(
        FILE,
        Draft.mentor("Amina Yusuf")
            .with("role: a" + " ".repeat(60_000) + "\u200B".repeat(20_000) + "b"));
    String before = text();

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> fix(false));
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void theRestOfTheFileStaysByteForByte() throws Exception {
    String text =
        "\uFEFF" + Draft.mentor("Amina Yusuf").with("topics:\t[ leav ]  # \u00E9").toString();
    folder.put(FILE, text.replace("\n", "\r\n"));

    fix(false);

    assertThat(text()).isEqualTo(text.replace("leav", "leave").replace("\n", "\r\n"));
  }

  @Test
  void theDifferenceIsShownAndADryRunWritesNothing() throws Exception {
    folder.put(FILE, Draft.mentor("Amina Yusuf").with("topics: [leav]").with("hours: many"));
    String before = text();
    var difference =
        List.of(
            "--- content/mentors/amina.md",
            "+++ content/mentors/amina.md",
            "@@ -6 +6 @@",
            "-topics: [leav]",
            "+topics: [leave]");

    assertThat(fix(true))
        .startsWith("1 line of 1 file would be corrected")
        .containsSequence(difference)
        .endsWith("Nothing was written; leave out --dry-run to change these lines");
    assertThat(text()).isEqualTo(before);
    assertThat(fix(false))
        .startsWith("1 line of 1 file was corrected")
        .containsSequence(difference)
        .endsWith("Other findings need you: 1, see ./mentor check");
    assertThat(fix(false)).startsWith("No line has a mistake with only one answer");
  }
}
