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
