package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.content.Block.Style.CODE;
import static org.mentordirectory.content.Block.Style.EMPHASIS;
import static org.mentordirectory.content.Block.Style.RAISED;
import static org.mentordirectory.content.Block.Style.STRONG;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.Block;
import org.mentordirectory.content.Body;
import org.mentordirectory.finding.Finding;

/** Text for what is no web page. */
class BlockReaderTest {
  private static final String DRAWING = "![Two people](steps.svg)";

  private static List<Block> blocks(String markdown) {
    var findings = new ArrayList<Finding>();
    Body body = new MarkdownReader().read(markdown, "forms/agenda.md", 1, findings::add);
    return new BlockReader(URI.create("https://example.org/people/"), "forms/agenda/")
        .read(body.html());
  }

  private static List<Block.Span> words(String markdown) {
    return ((Block.Paragraph) blocks(markdown).get(0)).words();
  }

  private static Block.Span plain(String text) {
    return new Block.Span(text, Set.of(), Optional.empty());
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(List.of(plain(text)));
  }

  @Test
  void headingsAndParagraphsAreOneAfterTheOther() {
    assertThat(blocks("## Two\n\nOne\nline.\n\n### Three\n"))
        .containsExactly(
            new Block.Heading(2, List.of(plain("Two"))),
            paragraph("One line."),
            new Block.Heading(3, List.of(plain("Three"))));
  }

  @Test
  void wordsKeepTheirStyles() {
    assertThat(words("a **b *c*** `d` e<sup>2</sup>"))
        .containsExactly(
            plain("a "),
            new Block.Span("b ", Set.of(STRONG), Optional.empty()),
            new Block.Span("c", Set.of(STRONG, EMPHASIS), Optional.empty()),
            plain(" "),
            new Block.Span("d", Set.of(CODE), Optional.empty()),
            plain(" e"),
            new Block.Span("2", Set.of(RAISED), Optional.empty()));
    assertThat(words("one  \ntwo")).containsExactly(plain("one\ntwo"));
  }

  @Test
  void linksAreFullAddresses() {
    assertThat(words("[a](../guidance/faq.md#why) [b](/mentors/) [c](mailto:x@example.org)"))
        .extracting(Block.Span::link)
        .containsExactly(
            Optional.of(URI.create("https://example.org/people/guidance/faq/#why")),
            Optional.empty(),
            Optional.of(URI.create("https://example.org/people/mentors/")),
            Optional.empty(),
            Optional.of(URI.create("mailto:x@example.org")));
    assertThat(words("[here](#below)").get(0).link())
        .contains(URI.create("https://example.org/people/forms/agenda/#below"));
    assertThat(words("[umlaut](https://example.org/ü)").get(0).link())
        .contains(URI.create("https://example.org/%C3%BC"));
  }

  @Test
  void whatIsNoAddressIsNoLink() {
    assertThat(words("[bad](https://exa%mple.org/|)")).containsExactly(plain("bad"));
    assertThat(words("[script](javascript:alert)")).containsExactly(plain("script"));
  }

  @Test
  void listsHoldBlocks() {
    assertThat(blocks("3. a\n4. b\n   - c\n"))
        .containsExactly(
            new Block.Items(
                true,
                3,
                List.of(
                    List.of(paragraph("a")),
                    List.of(
                        paragraph("b"),
                        new Block.Items(false, 1, List.of(List.of(paragraph("c"))))))));
  }

  @Test
  void aTableKnowsItsHead() {
    assertThat(blocks("| a | b |\n| - | - |\n| c | d |\n"))
        .containsExactly(
            new Block.Table(
                List.of(
                    new Block.Table.Row(true, List.of(List.of(plain("a")), List.of(plain("b")))),
                    new Block.Table.Row(
                        false, List.of(List.of(plain("c")), List.of(plain("d")))))));
  }

  @Test
  void quotesAndCodeStayWhatTheyAre() {
    assertThat(blocks("> a\n\n```\nb\n  c\n```\n"))
        .containsExactly(new Block.Quote(List.of(paragraph("a"))), new Block.Code("b\n  c"));
  }

  @Test
  void aDrawingIsItsWords() {
    assertThat(blocks(DRAWING))
        .containsExactly(
            new Block.Drawing(
                "Two people",
                Optional.of(URI.create("https://example.org/people/forms/agenda/steps.svg"))));
  }

  @Test
  void aFootnoteIsFoundByItsNumber() {
    List<Block> blocks = blocks("A claim.[^1]\n\n[^1]: Its source.\n");

    assertThat(blocks.get(0)).isEqualTo(paragraph("A claim.[1]"));
    assertThat(blocks.get(1))
        .isEqualTo(new Block.Items(true, 1, List.of(List.of(paragraph("Its source.")))));
  }
}
