package org.mentordirectory.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.print.PrintedHandbooks;
import org.mentordirectory.testing.PdfUa;

/** The mentees' handbook of the example content, as PDFBox and veraPDF find it. */
class HandbookIT {
  private static final int CONTENTS = 2;

  private static byte[] bytes;
  private static PDDocument pdf;
  private static List<Article> pages;

  @BeforeAll
  static void make() throws Exception {
    Content content = Example.content();
    Scheme.Handbook handbook =
        content.scheme().handbooks().stream()
            .filter(book -> book.name().equals("mentees"))
            .findFirst()
            .orElseThrow();
    bytes = Example.documents(content).bytes("handbooks/mentees.pdf").orElseThrow();
    pdf = Loader.loadPDF(bytes);
    pages = PrintedHandbooks.pages(handbook, content);
    assertThat(pages).hasSize(handbook.contents().size()).hasSizeGreaterThan(9);
  }

  @AfterAll
  static void close() throws Exception {
    pdf.close();
  }

  private static String text(int page) throws Exception {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  /** The page, from 1, that a destination leads to. */
  private static int page(PDDestination destination) throws Exception {
    return ((PDPageDestination) destination).retrievePageNumber() + 1;
  }

  @Test
  void theCoverNamesTheBookTheSchemeAndTheDay() throws Exception {
    assertThat(text(1))
        .contains(
            "Technician Mentor Scheme",
            "Handbook for mentees",
            "University of Example",
            "28 November 2026");
  }

  @Test
  void thePageNumbersOfTheContentsAreTrue() throws Exception {
    String contents = text(CONTENTS);
    for (Article page : pages) {
      Matcher line =
          Pattern.compile(Pattern.quote(page.title()) + "[\\s.]+(\\d+)").matcher(contents);
      assertThat(line.find()).as(page.title()).isTrue();
      assertThat(text(Integer.parseInt(line.group(1))))
          .as("page %s", line.group(1))
          .contains("\n" + page.title() + "\n");
    }
  }

  @Test
  void theBookmarksLeadToThePagesAndTheirHeadings() throws Exception {
    var titles = new ArrayList<String>();
    for (PDOutlineItem mark : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(mark.getTitle());
      assertThat(text(page(mark.getDestination()))).contains(mark.getTitle());
      for (PDOutlineItem below : mark.children()) {
        titles.add(below.getTitle());
        assertThat(text(page(below.getDestination())).replaceAll("\\s+", " "))
            .contains(below.getTitle());
      }
    }
    for (Article page : pages) {
      assertThat(titles).contains(page.title());
      assertThat(titles)
          .containsAll(
              page.document().body().headings().stream()
                  .filter(heading -> heading.level() == 2)
                  .map(Body.Heading::text)
                  .toList());
    }
  }

  @Test
  void linksToWhatIsInTheBookStayInIt() throws Exception {
    int inside = 0;
    for (PDPage page : pdf.getPages()) {
      for (var annotation : page.getAnnotations()) {
        var link = (PDAnnotationLink) annotation;
        if (link.getAction() instanceof PDActionURI outside) {
          for (Article bound : pages) {
            assertThat(outside.getURI()).doesNotContain("/" + bound.document().address());
          }
        } else {
          PDDestination to =
              link.getAction() instanceof PDActionGoTo go
                  ? go.getDestination()
                  : link.getDestination();
          assertThat(page(to)).isGreaterThan(1);
          inside++;
        }
        assertThat(link.getContents()).isNotBlank();
      }
    }
    assertThat(inside).isGreaterThan(pages.size());
  }

  @Test
  void whatLeadsOutOfTheBookCanBeReadOnPaper() throws Exception {
    assertThat(new PDFTextStripper().getText(pdf)).contains("mentors.example.org/mentors/");
  }

  @Test
  void itIsForThePen() {
    assertThat(pdf.getDocumentCatalog().getAcroForm(null)).isNull();
  }

  @Test
  void itIsAccessibleByTheRulesOfPdfUa() throws Exception {
    assertThat(PdfUa.failures(bytes)).isEmpty();
  }
}
