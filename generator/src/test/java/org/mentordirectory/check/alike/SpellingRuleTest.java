package org.mentordirectory.check.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.check.Fixes;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class SpellingRuleTest {
  private final SchemeFolder folder;
  private int mentors;

  SpellingRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void mentors(String... lines) {
    for (String line : lines) {
      mentors++;
      folder.put("mentors/m" + mentors + ".md", Draft.mentor("M" + mentors).with(line));
    }
  }

  private String fixed() throws Exception {
    Fixes.apply(
        folder.root(),
        "content",
        () ->
            Checker.check(
                ContentReader.read(folder.root()), SchemeFolder.TODAY, SchemeFolder.TODAY),
        false);
    return Files.readString(folder.root().resolve("scheme.yaml"));
  }

  @Test
  void spellingsOfOneValueAreOneFindingWithTheLineThatJoinsThem() {
    mentors(
        "location: London, UK",
        "location: London, UK",
        "location: London,UK",
        "location: The UK, London",
        "location: London",
        "location: LONDON",
        "location: Leeds");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:1:1: warning: `location` has one value in several spellings, and a mentee"
                + " who picks one misses the others: `London` (2), `London, UK` (2), `London,UK`"
                + " (1), `The UK, London` (1); if they are the same, write in scheme.yaml,"
                + " below a line `spellings:`, `  location: [[London, \"London, UK\", \"London,UK\", \"The UK,"
                + " London\"]]`, and readers see the first [spelling]");
  }

  @Test
  void theLineThatIsProposedJoinsThem() {
    mentors("skills: [React]", "skills: [React]", "skills: [ReactJS, C, C++, C#]");
    String line = folder.findings().get(0).replaceFirst(".*, `(  .*?)`, and.*", "$1");

    folder.put("scheme.yaml", Draft.scheme() + "spellings:\n" + line + "\n");

    assertThat(line).isEqualTo("  skills: [[React, ReactJS]]");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void placesOfOneNameInTwoCountriesAreNotOne() {
    mentors("location: Bangor, Wales", "location: Bangor, Northern Ireland", "location: Bangor");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aFieldWithAVocabularyIsLeftToIt() {
    folder.put("scheme.yaml", Draft.scheme() + "\n  location: [Leeds, 'Leeds, UK']\n");
    mentors("location: Leeds", "location: Leeds, UK");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void whatIsTheSameForSureIsPutIntoTheSettings() throws Exception {
    String before = Draft.scheme().toString();
    mentors(
        "location: London, UK",
        "location: London, UK",
        "location: London,UK",
        "skills: [React, NMR, lab safety]",
        "skills: [React, N.M.R., lab safety]",
        "skills: [ReactJS, Laboratory Safety]");

    assertThat(fixed())
        .isEqualTo(
            before
                + "spellings:\n"
                + "  location:\n"
                + "    - [\"London, UK\", \"London,UK\"]\n"
                + "  skills:\n"
                + "    - [lab safety, Laboratory Safety]\n");
    assertThat(folder.findings())
        .as("what differs in more, and which of two is the usual one, a person says")
        .singleElement()
        .asString()
        .contains(
            "add to `skills` below `spellings:` in scheme.yaml `[React, ReactJS], [NMR, N.M.R.]`");
  }

  @Test
  void settingsThatHaveSpellingsGetMoreWhereTheyStand() throws Exception {
    folder.put(
        "scheme.yaml",
        Draft.scheme()
            + "spellings:\n   # towns\n   location:\n   - [Leeds, LS1]\nreview: P6M # often\n");
    mentors(
        "location: York",
        "location: York",
        "location: Y.o.r.k",
        "skills: [NMR]",
        "skills: [NMR]",
        "skills: [N.M.R.]");

    assertThat(fixed())
        .isEqualTo(
            Draft.scheme()
                + "spellings:\n   # towns\n   skills:\n     - [NMR, N.M.R.]\n   location:\n"
                + "   - [York, Y.o.r.k]\n   - [Leeds, LS1]\nreview: P6M # often\n");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aSingleSetOnLinesOfItsOwnIsLeftToAPerson() throws Exception {
    String settings = Draft.scheme() + "spellings:\n  location:\n    - Leeds\n    - LS1\n";
    folder.put("scheme.yaml", settings);
    mentors("location: York", "location: York", "location: Y.o.r.k");

    assertThat(fixed()).isEqualTo(settings);
  }

  @Test
  void settingsInBracketsAreLeftToAPerson() throws Exception {
    String settings = Draft.scheme() + "spellings: {location: [[Leeds, LS1]]}\n";
    folder.put("scheme.yaml", settings);
    mentors("location: York", "location: York", "location: Y.o.r.k");

    assertThat(fixed()).isEqualTo(settings);
    assertThat(folder.findings()).hasSize(1);
  }

  @Test
  void ofVeryManyTheMostFrequentAreTold() {
    for (int i = 0; i < 300; i++) {
      mentors("location: Town" + i, "location: T.own" + i);
    }
    mentors("location: Town7");

    assertThat(folder.findings())
        .singleElement()
        .satisfies(
            said ->
                assertThat(said)
                    .contains("others: `Town7` (2), `T.own7` (1); ", "; and 295 more; if")
                    .hasSizeLessThan(1000));
  }

  @Test
  void aSpellingThatIsMadeToBreakTheLineStaysInQuotes() {
    mentors("location: 'Leeds]], x: [['", "location: 'Leeds ]], x: [['");
    List<String> said = folder.findings();

    assertThat(said)
        .singleElement()
        .asString()
        .contains("`  location: [[\"Leeds]], x: [[\", \"Leeds ]], x: [[\"]]`");
  }
}
