package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake that a person makes in front matter ends in a sentence that helps, at the place
 * where the mistake is. The first line of what is typed is line 2 of the file.
 */
class YamlAdviceTest {
  private static final String QUOTE = "a text with a colon and a space in it must stand in quotes";
  private static final String LIST =
      "a list that begins with `[` needs commas between its values and a `]` at the end";
  private static final String ALIGN =
      "this line does not begin below the lines that it belongs to; begin each key at the very"
          + " left, and the items of a list one below the other";
  private static final String INDENTED =
      "this line is indented, so that it belongs to the value above; begin it below the key above";
  private static final String RAN_TOGETHER =
      "the lines of this list ran together into one value; put a dash and a space before each, one"
          + " below the other";
  private static final String EARLY =
      "the quotation mark before this closes the text too early; put quotes of the other kind"
          + " around the whole text";
  private static final String OPEN_SINGLE =
      "the quotation mark that opens here is never closed; close it, or, if it is an apostrophe,"
          + " put the whole text in \"double\" quotes";
  private static final String OPEN_DOUBLE =
      "the quotation mark that opens here is never closed; put another straight one (\") at the end"
          + " of the text";
  private static final String REFUSED = "; YAML's anchors, aliases and tags are not read";
  private static final String BEHIND_TITLE = "put a colon behind the key: `title: Amina`";
  private static final String NO_KEY =
      "this line is no `key: value`; add the key and the colon, or move text of several lines below"
          + " the second `---`";

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        // a colon in a value
        mistake("role: Technician: glass", "2:17", QUOTE + ": `role: \"Technician: glass\"`"),
        mistake("title: A\nrole: x: y", "3:8", QUOTE + ": `role: \"x: y\"`"),
        mistake("role: \u201CTech: glass\u201D", "2:12", QUOTE + ": `role: \"Tech: glass\"`"),
        mistake("role: say \"a: b\"", "2:13", QUOTE + ": `role: 'say \"a: b\"'`"),
        mistake(
            "title: Amina; order: x",
            "2:20",
            QUOTE + ": `title: \"Amina; order: x\"`; if `order` is a key, begin a line with it"),
        mistake("title: " + "x".repeat(90) + ": y", "2:98", QUOTE),
        // quotation marks
        mistake("title: \"Amina\nrole: x", "2:8", OPEN_DOUBLE),
        mistake("title: 'Amina\nrole: x", "2:8", OPEN_SINGLE),
        mistake("title: 'Amina\u201D", "2:8", OPEN_SINGLE),
        mistake("for: [a, 'b]\ntitle: x", "2:10", OPEN_SINGLE),
        mistake("name: 'O'Brien'", "2:10", EARLY + ": `name: \"O'Brien\"`"),
        mistake("name: \"Amina \"M\" Yusuf\"", "2:15", EARLY + ": `name: 'Amina \"M\" Yusuf'`"),
        mistake("name: \"Amina\" Yusuf", "2:15", EARLY + ": `name: '\"Amina\" Yusuf'`"),
        mistake(
            "title: \"C:\\dir\"",
            "2:12",
            "a backslash between double quotes means something special; use single quotes: `title:"
                + " 'C:\\dir'`"),
        // brackets
        mistake("for: [a, b", "2:6", LIST),
        mistake("for: [a, b\ntitle: x", "2:6", LIST),
        mistake("title: x\nfor: [a, b\nsummary: y\norder: 1", "3:6", LIST),
        mistake("for: [", "2:6", "the bracket that opens here is never closed; close it"),
        mistake("for: [a,, b]", "2:9", "there is a comma too many here; take it out"),
        mistake("for: [a, b]]", "2:12", "there is a `]` too many here; take it out"),
        mistake("for: [a, b],\ntitle: x", "2:12", "there is a `,` too many here; take it out"),
        mistake(
            "for: [a] b",
            "2:10",
            "nothing can stand behind the closing bracket; move it before, or take it out"),
        mistake(
            "for: [\"a\" \"b\"]",
            "2:11",
            "a comma is missing before this, or a quotation mark inside a text closed it too early;"
                + " put quotes of the other kind around that text"),
        mistake(
            "title: {x",
            "2:8",
            "a value that begins with `{` needs commas between its parts and a `}` at the end; if"
                + " it is a text, put it in quotes"),
        // signs that YAML keeps for itself
        mistake("account: @amina", "2:10", beginsWith("@") + ": `account: \"@amina\"`"),
        mistake("role: %50 lab", "2:7", beginsWith("%") + ": `role: \"%50 lab\"`"),
        mistake("role: **Senior**", "2:7", beginsWith("*") + ": `role: \"**Senior**\"`"),
        mistake("role: * x", "2:7", beginsWith("*") + ": `role: \"* x\"`"),
        mistake("role: *x", "2:7", beginsWith("*") + ": `role: \"*x\"`" + REFUSED),
        mistake("role: & x", "2:7", beginsWith("&") + ": `role: \"& x\"`"),
        mistake("role: &x y", "2:7", beginsWith("&") + ": `role: \"&x y\"`" + REFUSED),
        mistake("role: !x", "2:7", beginsWith("!") + ": `role: \"!x\"`" + REFUSED),
        mistake("role: | x", "2:7", beginsWith("|") + ": `role: \"| x\"`"),
        mistake("role: > x", "2:7", beginsWith(">") + ": `role: \"> x\"`"),
        mistake("role: ? x", "2:7", beginsWith("?") + ": `role: \"? x\"`"),
        mistake("role: , x", "2:7", beginsWith(",") + ": `role: \", x\"`"),
        mistake("role: ] x", "2:7", beginsWith("]") + ": `role: \"] x\"`"),
        mistake("role: `x`", "2:7", "a text that begins with a backtick must stand in quotes"),
        mistake("for: [@a, b]", "2:7", beginsWith("@")),
        mistake("for:\n  - @a", "3:5", beginsWith("@")),
        mistake("**name**: x", "2:1", "a line cannot begin with `*`; begin it with a key"),
        mistake("%name: x", "2:1", "a line cannot begin with `%`; begin it with a key"),
        // keys
        mistake("title Amina\norder: 1", "2:1", BEHIND_TITLE),
        mistake("order: 1\ntitle Amina", "3:1", BEHIND_TITLE),
        mistake("order: 1\ntitle\nfor: x", "3:1", "put a colon and a value behind the key `title`"),
        mistake("order: x\ntitle Amina\n\n# a comment\n\nrole: x", "3:1", BEHIND_TITLE),
        mistake("title Amina\n\n\nrole: x", "2:1", BEHIND_TITLE),
        mistake("name:Amina\nrole: x", "2:1", "put a space behind the colon: `name: Amina`"),
        mistake(
            "role: x\nname:Amina\nhours: 2", "3:1", "put a space behind the colon: `name: Amina`"),
        mistake(
            "role: x\nname = Amina\nhours: 2",
            "3:1",
            "put a colon in place of the `=`: `name: Amina`"),
        mistake("role: x\nI am a technician.\nhours: 2", "3:1", NO_KEY),
        mistake(": x", "2:1", "the key is missing before this colon"),
        mistake(
            "? [a]\n: b",
            "2:3",
            "a key is a plain word, without brackets; if this is a value, put it in quotes"),
        mistake(
            "just words",
            "2:1",
            "lines of the form `key: value` belong here; put a colon and a space between key and"
                + " value"),
        mistake(
            "- title: x",
            "2:1",
            "lines of the form `key: value` belong here; write them without a dash or a bracket"
                + " before the key"),
        // indentation
        mistake("title: x\n  role: y", "3:3", INDENTED),
        mistake("title: x\n\trole: y", "3:2", INDENTED),
        mistake("  title: x\nrole: y", "3:1", ALIGN),
        mistake("theme:\n  a: x\n b: y", "4:2", ALIGN),
        mistake("for:\n  - a\n - b", "4:2", ALIGN),
        mistake("for:\n  - a\n  b: c", "4:3", ALIGN),
        // lists with dashes
        mistake(
            "for:\n-a\n-b\ntitle: x",
            "3:1",
            "put a dash and a space before each item of a list: `- a`"),
        mistake(
            "for:\na\nb\ntitle: x",
            "3:1",
            "put a dash and a space before each item of a list: `- a`"),
        mistake("for:\n  -a\n  -b", "3:3", RAN_TOGETHER),
        mistake("for:\n  - a\n    - b", "3:5", RAN_TOGETHER),
        mistake("for: a\n  - b", "2:6", RAN_TOGETHER),
        mistake(
            "for: - a\n- b",
            "2:6",
            "a list begins on the line below its key, each item with a dash and a space; if this is"
                + " no list, put it in quotes"),
        mistake(
            "title: |\nsome text\nrole: x",
            "3:1",
            "put two spaces before each line of the text that begins above"),
        // other things
        mistake("<<: {a: b}", "2:1", "`<<` does not merge anything here; write the values out"),
        mistake(
            "title: x\n...\nrole: y",
            "3:1",
            "a second YAML document begins here; take this line out, and keep one block of `key:"
                + " value` lines"),
        mistake(
            "title: \"a\\0b\"",
            "2:8",
            "the backslash here makes a character that nobody can see; take it out, or use single"
                + " quotes"),
        mistake(
            "%YAML 9.9\n# x",
            "2:1", "this line cannot be read; look at its quotes, brackets and indentation"));
  }

  private static Arguments mistake(String typed, String place, String sentence) {
    return Arguments.of(typed, place, sentence);
  }

  private static String beginsWith(String sign) {
    return "a text that begins with `" + sign + "` must stand in quotes";
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeEndsInAdvice(String typed, String place, String sentence) {
    assertThat(folder.findingsOnFront(typed))
        .containsExactly("guidance/a.md:" + place + ": error: " + sentence + " [yaml]");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void whatTheAdviceSaysToWriteIsRead(String typed, String place, String sentence) {
    int start = sentence.indexOf(": `");
    if (start >= 0) {
      String line = sentence.substring(start + 3, sentence.indexOf('`', start + 3));
      String list = line.startsWith("- ") ? "for:\n" : "";
      assertThat(folder.findingsOnFront(list + line)).isEmpty();
    }
  }

  @Test
  void aDoubleKeyIsReportedWithBothPlaces() {
    assertThat(folder.findingsOnFront("title: A\norder: 1\ntitle: B\n"))
        .containsExactly(
            "guidance/a.md:4:1: error: `title` is here twice, first on line 2; keep one of them"
                + " [yaml]");
  }

  @Test
  void theFirstOfTwoKeysCounts() {
    assertThat(folder.front("title: A\ntitle: B").text("title")).contains("A");
  }

  @Test
  void aDoubleKeyInsideAKeyIsReportedToo() {
    assertThat(folder.findingsOnFront("x: {a: 1, a: 2}"))
        .containsExactly(
            "guidance/a.md:2:11: error: `a` is here twice, first on line 2; keep one of them"
                + " [yaml]");
  }

  @ParameterizedTest
  @MethodSource("cutShort")
  void aValueThatACommentCutsShortIsAWarning(String typed, String place) {
    assertThat(folder.findingsOnFront(typed))
        .containsExactly(
            "guidance/a.md:"
                + place
                + ": warning: what stands behind ` #` is a comment and is not read; put the whole"
                + " value in quotes, or a space behind the `#` if you want a comment [yaml]");
  }

  static Stream<Arguments> cutShort() {
    return Stream.of(
        Arguments.of("accent: #0b5563", "2:8"),
        Arguments.of("role: Technician #2", "2:17"),
        Arguments.of("for:\n  - lab #3", "3:8"),
        Arguments.of("\uD83D\uDD2C: lab #3", "2:7"));
  }

  @Test
  void aCommentIsNoMistake() {
    assertThat(
            folder.findingsOnFront("title: A # text\n# text\norder: 1 ## text\nfor: [a] #\nx: C#5"))
        .isEmpty();
  }

  @Test
  void aValueInQuotesMayHoldTheSignOfAComment() {
    assertThat(folder.findingsOnFront("title: \"a #b\"\nsummary: 'c #d'")).isEmpty();
  }

  @Test
  void onlyThePlaceIsTakenFromTheParser() {
    for (String odd :
        List.of("? {a: b}\n: c", "a: !<tag:x> b", "a: !!java.net.URL [b]", "[a]: b")) {
      assertThat(folder.findingsOnFront(odd))
          .singleElement()
          .asString()
          .doesNotContain("org.", "Event", "java.lang", "Exception", "expected");
    }
  }
}
