package org.mentordirectory.site.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentordirectory.content.read.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Where the links of a book lead, and what is printed of it. */
class HandbookLinksTest {
  private static Element linkTo(String address, String words) {
    Document book =
        Markup.document(
            """
            <html lang="en"><head><title>Book</title></head><body>
            <div data-chapter="guidance.faq"><h1 id="guidance.faq">Questions</h1>
            <h2 id="time">Time</h2><p><a href="%s">%s</a></p></div>
            <div data-chapter="guidance.matching"><h1 id="guidance.matching">Matching</h1>
            <h2 id="time">Time</h2></div></body></html>
            """
                .formatted(address, words));
    new HandbookLinks("https://mentors.example.org/", "page ").turnInside(book);
    return (Element) book.getElementsByTagName("a").item(0);
  }

  private static String around(Element link) {
    return link.getParentNode().getTextContent();
  }

  @Test
  void aLinkToAPageOfTheBookLeadsToIt() {
    Element link = linkTo("https://mentors.example.org/guidance/matching/", "matching");

    assertThat(link.getAttribute("href")).isEqualTo("#guidance.matching");
    assertThat(link.getAttribute("class")).isEqualTo("inside");
    assertThat(around(link)).isEqualTo("matching");
  }

  @Test
  void aLinkToAHeadingLeadsToThatOfItsPage() {
    assertThat(
            linkTo("https://mentors.example.org/guidance/matching/#time", "time")
                .getAttribute("href"))
        .isEqualTo("#guidance.matching.time");
    assertThat(linkTo("#time", "above").getAttribute("href")).isEqualTo("#guidance.faq.time");
  }

  @Test
  void aLinkOutOfTheBookShowsItsAddress() {
    Element link = linkTo("https://mentors.example.org/mentors/", "the directory");

    assertThat(link.getAttribute("href")).isEqualTo("https://mentors.example.org/mentors/");
    assertThat(around(link)).isEqualTo("the directory (mentors.example.org/mentors/)");
    assertThat(around(linkTo("mailto:help@example.org", "Write to us")))
        .isEqualTo("Write to us (help@example.org)");
  }

  @Test
  void anAddressThatIsThereAlreadyIsNotPrintedTwice() {
    assertThat(around(linkTo("https://www.example.org/", "www.example.org")))
        .isEqualTo("www.example.org");
  }

  @Test
  void everyLinkHasATitleForThoseWhoHearIt() {
    assertThat(linkTo("https://www.example.org/", "our host").getAttribute("title"))
        .isEqualTo("our host");
  }
}
