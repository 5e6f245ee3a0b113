package org.mentordirectory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.testing.DocxReader;
import org.mentordirectory.words.Messages;

/** Whatever people type into a form, its Word document can be opened. */
class HostileFormTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aScheme() {
    scheme = new SchemeFolder(temp);
  }

  static Stream<String> texts() {
    return Stream.of(
        "]]> & <b> &amp; &#0; \\\" '",
        "\\u0645\\u0631\\u062D\\u0628\\u0627 \\u202Eabc\\u202C",
        "\\U0001F469\\u200D\\U0001F52C".repeat(40),
        "x".repeat(9_000),
        "line\\nline\\ttab");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextGivesAValidDocument(String text) throws Exception {
    Article.Form form =
        form(
            """
            title: "%1$s"
            summary: "%1$s"
            fields:
              a: {label: "%1$s", help: "%1$s"}
              b: {label: "%1$s", kind: paragraph}
              c: {label: "%1$s", kind: one of, choices: ["%1$s", "%1$s", "%1$s."]}
              d: {label: "%1$s", kind: some of, choices: ["%1$s"]}
              e: {label: "%1$s", kind: scale, ends: ["%1$s", "%1$s"], help: "%1$s"}
              f: {label: "%1$s", kind: signature, help: "%1$s"}
              g: {label: "%1$s", kind: date}
            """
                .formatted(text),
            "{a}\n{b}\n{c}\n{d}\n{e}\n{f}\n{g}\n");

    try (DocxReader docx = read(form)) {
      assertThat(docx.controls()).hasSize(12);
      assertThat(docx.controls())
          .allSatisfy(
              control -> {
                assertThat(control.alias().length()).isBetween(1, 64);
                assertThat(
                        Character.isHighSurrogate(
                            control.alias().charAt(control.alias().length() - 1)))
                    .isFalse();
                assertThat(control.choices()).doesNotHaveDuplicates();
              });
    }
  }

  /** The reader of front matter refuses such signs; a document relies on nobody. */
  @Test
  void signsThatXmlCannotHoldAreLeftOut() throws Exception {
    Article.Form form = form("title: T\nsummary: S\nfields:\n  a: A\n", "{a}\n");
    FormField field = form.fields().get(0);
    var spoilt =
        new FormField(
            field.name(),
            "La\u0001bel\uFFFE",
            "Help\u0008",
            field.kind(),
            field.choices(),
            field.vocabulary(),
            field.lines(),
            field.ends(),
            field.fact(),
            field.report(),
            field.at());
    var parts =
        List.<FormPart>of(
            new FormPart.Fields(List.of(spoilt)), new FormPart.Prose("<p>Pr\u0002ose\uD83D</p>"));

    try (DocxReader docx = read(new Article.Form(form.document(), List.of(spoilt), parts))) {
      assertThat(docx.controls()).extracting(DocxReader.Control::alias).containsExactly("La bel");
      assertThat(docx.document().getParagraphs())
          .extracting(paragraph -> paragraph.getText())
          .contains("La bel", "Help ", "Pr ose");
    }
  }

  @Test
  void anyProseGivesAValidDocument() throws Exception {
    Article.Form form =
        form(
            "title: T\nsummary: S\nfields:\n  a: A\n",
            """
            ## A *heading* with `code`

            > A quote
            > - with a list
            >   1. in it

            3. three
               - deeper
                 - deeper
                   - deeper
                     - deeper still

                       second paragraph
            4. four

            | a | b |
            | - | - |
            | only one |

            ~~~
            two
              lines
            ~~~

            [bad](https://exa%mple.org/|{}), [mail](mailto:a@example.org), <b>bold<br>text</b>, x^2^[^1]

            [^1]: A footnote.

            {a}

            | last | table |
            | - | - |
            """);

    try (DocxReader docx = read(form)) {
      assertThat(docx.document().getParagraphs()).extracting(p -> p.getText()).contains("four");
      assertThat(docx.document().getTables()).hasSize(2);
      assertThat(
              docx.document().getBodyElements().get(docx.document().getBodyElements().size() - 1))
          .isInstanceOf(XWPFParagraph.class);
    }
  }

  private Article.Form form(String front, String body) throws Exception {
    scheme.put("forms/a.md", "---\n" + front + "---\n" + body);
    return ContentReader.read(temp).forms().get(0);
  }

  private DocxReader read(Article.Form form) throws Exception {
    Content content = ContentReader.read(temp);
    return new DocxReader(FormDocx.of(form, content.scheme(), Messages.english()));
  }
}
