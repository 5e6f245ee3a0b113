package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;

/** A value means what the person who typed it would say. */
class FrontMatterValueTest {
  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "on",
        "yes",
        "y",
        "012",
        "0o17",
        "3.7",
        "1e3",
        "+5",
        ".inf",
        "Null",
        "2026-10-01",
        "12:30",
        "1_000",
        "1,000",
        "0x1F",
        "=",
        "O'Brien",
        "C++",
        "C# and F#",
        "R&D",
        "50%",
        "she/her",
        "https://example.org/a?b=c#d",
        "Technician:glass",
        "-20 degrees",
        "Amina \"Minnie\" Yusuf"
      })
  void aValueWithoutQuotesStaysAsTyped(String typed) {
    assertThat(folder.front("title: " + typed).text("title")).contains(typed);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aTildeAndNullAreNothingUnlessTheyAreInQuotes() {
    for (String nothing : List.of("~", "null")) {
      assertThat(folder.front("title: " + nothing).text("title")).isEmpty();
      assertThat(folder.front("title: \"" + nothing + "\"").text("title")).contains(nothing);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`'no'`,no",
        "`\"a: b\"`,a: b",
        "`'it''s'`,it's",
        "`\"a \\\"b\\\"\"`,`a \"b\"`",
        "`\"caf\\u00e9\"`,caf\u00e9",
        "`'  spaces  '`,spaces",
        "`'#0b5563'`,#0b5563",
        "`'@amina'`,@amina"
      })
  void quotesAreNoPartOfAValue(String typed, String meant) {
    assertThat(folder.front("title: " + typed).text("title")).contains(meant);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aTabInsideAValueIsASpace() {
    assertThat(folder.front("title: one\ttwo").text("title")).contains("one two");
  }

  @Test
  void aTabMayStandBehindTheColon() {
    assertThat(folder.front("title:\tone").text("title")).contains("one");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aListMayBeIndentedWithTabs() {
    assertThat(folder.front("for:\n\t- mentee\n\t- mentor").list("for"))
        .containsExactly("mentee", "mentor");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aSpaceThatDoesNotBreakMayStandBehindTheColon() {
    assertThat(folder.front("title:\u00A0one").text("title")).contains("one");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theSoftLineEndOfAWordProcessorIsASpace() {
    assertThat(folder.front("title: one\u000Btwo\u2028three").text("title"))
        .contains("one two three");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aValueOfSeveralLinesIsOneLineOfText() {
    assertThat(folder.front("title: one\n  two\nsummary: |\n  three\n  four").text("title"))
        .contains("one two");
    assertThat(folder.read().guidance().get(0).summary()).isEqualTo("three four");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "''", "\"  \"", "# a comment"})
  void anEmptyValueIsNoValue(String typed) {
    assertThat(folder.front("title: " + typed).text("title")).isEmpty();
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aListIsNoLineOfText() {
    assertThat(folder.front("title: [a, b]").text("title")).isEmpty();
  }

  @Test
  void aLoneWordIsAListOfOne() {
    assertThat(folder.front("for: mentee").list("for")).containsExactly("mentee");
  }

  @Test
  void aListHasNoDoublesAndNoEmptyItems() {
    assertThat(folder.front("for: [mentee, '', mentor, mentee, ~x]").list("for"))
        .containsExactly("mentee", "mentor", "~x");
  }

  @Test
  void aListMayEndWithAComma() {
    assertThat(folder.front("for: [mentee, ]").list("for")).containsExactly("mentee");
  }

  @Test
  void whatIsNoWordIsNotInAList() {
    assertThat(folder.front("for: [mentee, [a], {b: c}]").list("for")).containsExactly("mentee");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "7,7", "012,12", "'12',12", "999999,999999"})
  void aWholeNumberIsANumber(String typed, int meant) {
    assertThat(folder.front("order: " + typed).number("order")).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "+1", "3.7", "1e3", "0x1F", "1_000", "1000000", "two", "\u0664", "1 2"})
  void anythingElseIsNoNumber(String typed) {
    assertThat(folder.front("order: " + typed).number("order")).isEmpty();
  }

  @Test
  void aDayIsADate() {
    assertThat(folder.front("date: 2028-02-29").date("date")).contains(LocalDate.of(2028, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-13-01",
        "1/10/2026",
        "2026-1-1",
        "1 October 2026",
        "+12026-01-01"
      })
  void whatIsInNoCalendarIsNoDate(String typed) {
    assertThat(folder.front("date: " + typed).date("date")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true,true",
    "yes,true",
    "On,true",
    "TRUE,true",
    "no,false",
    "off,false",
    "maybe,false"
  })
  void aFlagIsSetInAnyOfItsWords(String typed, boolean set) {
    assertThat(folder.front("example: " + typed).flag("example")).isEqualTo(set);
  }

  @Test
  void aMissingFlagIsNotSet() {
    assertThat(folder.front("title: A").flag("example")).isFalse();
  }

  @Test
  void aPeriodIsLongerThanNothing() {
    assertThat(FrontMatter.parsePeriod("P6M")).contains(Period.ofMonths(6));
    assertThat(FrontMatter.parsePeriod("P0D")).isEmpty();
    assertThat(FrontMatter.parsePeriod("P-1M")).isEmpty();
    assertThat(FrontMatter.parsePeriod("6 months")).isEmpty();
  }

  @Test
  void theSameWordsOfManyFilesAreOneInMemory() {
    for (String slug : new String[] {"a", "b"}) {
      folder.put("mentors/" + slug + ".md", "---\ninstitution: University of Leeds\n---\n");
    }
    Content content = folder.read();
    assertThat(content.mentors().get(0).institution())
        .isSameAs(content.mentors().get(1).institution());
  }
}
