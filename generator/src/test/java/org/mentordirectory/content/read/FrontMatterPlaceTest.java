package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Position;

/** Each key and each value of the front matter knows the place where an editor shows it. */
class FrontMatterPlaceTest {
  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private Node value(String lines, String key) {
    return folder.front(lines).fields().get(key).orElseThrow();
  }

  private static String place(Position at) {
    return at.line() + ":" + at.column();
  }

  @Test
  void aPlaceNamesTheFile() {
    assertThat(folder.front("title: A").placeOf("title")).hasToString("guidance/a.md:2:8");
  }

  @Test
  void aValueStandsBehindItsKeyAndSpaces() {
    assertThat(place(value("title:   A", "title").at())).isEqualTo("2:10");
  }

  @Test
  void aKeyStandsAtTheBeginningOfItsLine() {
    FrontMatter front = folder.front("title: A\nsummary: B");
    assertThat(place(front.fields().entry("summary").orElseThrow().at())).isEqualTo("3:1");
  }

  @Test
  void aKeyInsideAKeyIsIndented() {
    var outer = (Node.Mapping) value("theme:\n  accent: red", "theme");
    assertThat(place(outer.entry("accent").orElseThrow().at())).isEqualTo("3:3");
    assertThat(place(outer.placeOf("accent"))).isEqualTo("3:11");
  }

  @Test
  void theItemsOfAListInBracketsHaveTheirOwnPlaces() {
    assertThat(value("for: [mentee,  mentor, \"all staff\"]", "for").scalars())
        .extracting(item -> place(item.at()))
        .containsExactly("2:7", "2:16", "2:24");
  }

  @Test
  void theItemsOfAListWithDashesHaveTheirOwnPlaces() {
    assertThat(value("for:\n  - mentee\n  -   mentor\n  - staff", "for").scalars())
        .extracting(item -> place(item.at()))
        .containsExactly("3:5", "4:7", "5:5");
  }

  @Test
  void aListInBracketsMayGoOverSeveralLines() {
    assertThat(value("for: [mentee,\n      mentor]", "for").scalars())
        .extracting(item -> place(item.at()))
        .containsExactly("2:7", "3:7");
  }

  @Test
  void commentsAndEmptyLinesDoNotShiftWhatFollows() {
    assertThat(place(value("# first\n\ntitle: A # behind\n# between\nsummary: B", "summary").at()))
        .isEqualTo("6:10");
  }

  @Test
  void commentsBetweenItemsDoNotShiftThem() {
    assertThat(value("for:\n  # people\n  - mentee # new\n\n  - mentor", "for").scalars())
        .extracting(item -> place(item.at()))
        .containsExactly("4:5", "6:5");
  }

  @Test
  void aTabCountsAsOneColumn() {
    assertThat(place(value("title:\tA", "title").at())).isEqualTo("2:8");
  }

  @Test
  void aQuotedValueStandsWhereItsQuotationMarkDoes() {
    assertThat(place(value("title: \"A\"", "title").at())).isEqualTo("2:8");
    assertThat(place(value("title: 'A'", "title").at())).isEqualTo("2:8");
  }

  @Test
  void aQuotedKeyStandsWhereItsQuotationMarkDoes() {
    Node.Entry entry = folder.front("\"title\": A").fields().entry("title").orElseThrow();
    assertThat(place(entry.at())).isEqualTo("2:1");
  }

  @Test
  void aValueOfSeveralLinesStandsWhereItBegins() {
    assertThat(place(value("title: one\n  two\nsummary: B", "title").at())).isEqualTo("2:8");
    assertThat(place(value("title: one\n  two\nsummary: B", "summary").at())).isEqualTo("4:10");
  }

  @Test
  void aBlockOfTextStandsWhereItsSignDoes() {
    assertThat(place(value("title: |\n  one\n  two\nsummary: B", "title").at())).isEqualTo("2:8");
    assertThat(place(value("title: |\n  one\n  two\nsummary: B", "summary").at()))
        .isEqualTo("5:10");
  }

  @Test
  void anEmptyValueStandsBehindItsColon() {
    assertThat(place(value("title:\nsummary: B", "title").at())).isEqualTo("2:7");
  }

  @Test
  void aMissingKeyIsPlacedAtTheHeadOfTheBlock() {
    assertThat(place(folder.front("summary: B").placeOf("title"))).isEqualTo("2:1");
  }

  @Test
  void columnsCountCharactersAsPeopleSeeThem() {
    assertThat(value("for: [\uD83D\uDD2C\uD83D\uDD2C, b]", "for").scalars())
        .extracting(item -> place(item.at()))
        .containsExactly("2:7", "2:11");
  }

  @Test
  void linesEndAsWindowsEndsThem() {
    folder.put("guidance/a.md", "---\r\ntitle: A\r\nsummary: B\r\n---\r\n# Here\r\n");
    Document document = folder.read().guidance().get(0).document();
    assertThat(document.front().text("title")).contains("A");
    assertThat(place(document.front().placeOf("summary"))).isEqualTo("3:10");
    assertThat(place(document.body().headings().get(0).at())).isEqualTo("5:1");
  }

  @Test
  void linesEndAsOldMacsEndedThem() {
    folder.put("guidance/a.md", "---\rtitle: A\rsummary: B\r---\rText\r");
    assertThat(place(folder.read().guidance().get(0).document().front().placeOf("summary")))
        .isEqualTo("3:10");
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    folder.put("guidance/a.md", "\uFEFF---\ntitle: A\n---\nText\n");
    assertThat(place(folder.read().guidance().get(0).document().front().placeOf("title")))
        .isEqualTo("2:8");
  }

  @Test
  void aByteOrderMarkMayBeginTheScheme() {
    folder.put("scheme.yaml", "\uFEFFname: Scheme\ncontact: mailto:a@example.org\n");
    Scheme scheme = folder.read().scheme();
    assertThat(scheme.name()).isEqualTo("Scheme");
    assertThat(place(scheme.front().placeOf("name"))).isEqualTo("1:7");
  }
}
