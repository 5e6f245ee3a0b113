package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.output.Cache;

/** A document is front matter between two lines of three hyphens, and a text below them. */
class DocumentReaderTest {
  private static final String NO_BLOCK =
      "guidance/a.md:1:1: error: the file must begin with a line `---`, then lines of the form"
          + " `key: value`, then a line `---` [front-matter]";

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private Document document(String text) {
    folder.put("guidance/a.md", text);
    return folder.read().guidance().get(0).document();
  }

  @Test
  void aDocumentKnowsItsAddress() {
    Document document = document("---\ntitle: A\n---\nText\n");
    assertThat(document.slug()).isEqualTo("a");
    assertThat(document.address()).isEqualTo("guidance/a/");
    assertThat(document.start()).hasToString("guidance/a.md:1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "Text\n",
        "title: A\n",
        "# A\n\nText\n",
        "--\ntitle: A\n--\n",
        "\n---\ntitle: A\n---\n"
      })
  void aFileWithoutFrontMatterIsReported(String text) {
    assertThat(document(text).front().fields().entries()).isEmpty();
    assertThat(folder.findings()).containsExactly(NO_BLOCK);
  }

  @Test
  void aBlockThatNeverEndsIsReported() {
    assertThat(document("---\ntitle: A\nText\n").body().html()).isEmpty();
    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:1:1: error: the block that begins here never ends; put a line `---`"
                + " below its last key [front-matter]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "----", "\u2014", "\u2014-", "\u2013\u2013\u2013"})
  void aLineThatIsNearlyTheEndOfTheBlockIsReported(String line) {
    document("---\ntitle: A\n" + line + "\nText\n");
    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:3:1: error: write this line as `---`, three hyphens and nothing else"
                + " [front-matter]");
  }

  @Test
  void spacesMayStandBehindTheHyphens() {
    Document document = document("--- \ntitle: A\n---\t\nText\n");
    assertThat(document.front().text("title")).contains("A");
    assertThat(document.body().text()).isEqualTo("Text");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theBlockMayEndTheFile() {
    assertThat(document("---\ntitle: A\n---").front().text("title")).contains("A");
    assertThat(folder.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\n", "---\n\n---\n", "---\n# title: A\n---\n"})
  void theBlockMayBeEmpty(String text) {
    assertThat(document(text + "Text\n").body().text()).isEqualTo("Text");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void threeHyphensInTheTextAreALine() {
    Body body = document("---\ntitle: A\n---\nOne\n\n---\n\nb: c\n").body();
    assertThat(body.html()).isEqualTo("<p>One</p>\n<hr>\n<p>b: c</p>\n");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void hyphensThatBeginALineOfTheBlockDoNotEndIt() {
    Document document = document("---\ntitle: |\n  a\n  ---b\nsummary: S\n---\nText\n");
    assertThat(document.front().text("title")).contains("a ---b");
    assertThat(document.front().text("summary")).contains("S");
  }

  @Test
  void aBlockThatCannotBeReadDoesNotHideTheText() {
    Document document = document("---\ntitle: [A\n---\nText\n");
    assertThat(document.front().fields().entries()).isEmpty();
    assertThat(document.body().text()).isEqualTo("Text");
  }

  @Test
  void aTextOfSpacesIsEmpty() {
    Body body = document("---\ntitle: A\n---\n \n\t\n").body();
    assertThat(body.html()).isEmpty();
    assertThat(body.text()).isEmpty();
  }

  @Test
  void placesInTheTextCountTheLinesOfTheBlock() {
    Body body = document("---\ntitle: A\n\n# x\n---\n\n## Heading\n").body();
    assertThat(body.headings().get(0).at()).hasToString("guidance/a.md:7:1");
  }

  @Test
  void aTextMayHaveTwentyThousandCharacters() {
    assertThat(document("---\n---\n" + "a".repeat(19_999) + "\n").body().text()).hasSize(19_999);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aLongerTextIsNotRead() {
    Body body = document("---\ntitle: A\n---\n" + "a".repeat(20_000) + "\n").body();
    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:4:1: error: the text has 20,001 characters, more than 20,000; make it"
                + " shorter, or two pages of it [size]");
    assertThat(body.html()).isEmpty();
    assertThat(body.text()).as("is not said to be missing").isNotBlank();
  }

  @Test
  void twoKeysOnOneLineAreToldApartWhateverFieldsTheSchemeHas(@TempDir Path temp) throws Exception {
    Path file = temp.resolve("a.md");
    Files.writeString(file, "---\nname: Ada campus: Quayside\n---\n");
    var found = new ArrayList<Finding>();
    new DocumentReader(Cache.none().shelf("texts"))
        .document(
            DocumentType.MENTOR,
            file,
            "a.md",
            List.of(Field.optional("campus", Field.Type.LIST)),
            found::add);
    assertThat(found)
        .singleElement()
        .asString()
        .contains("if `campus` is a key, begin a line with it");
  }
}
