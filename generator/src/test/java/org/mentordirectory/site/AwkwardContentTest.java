package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/**
 * Whatever the checks accept is built. Each scheme here is made by chance of what is hard to show;
 * files with an error are taken out until there is none, as people would do.
 */
class AwkwardContentTest {
  private static final List<String> WORDS =
      List.of(
          "Same",
          "same",
          "SAME",
          "Mentors",
          "Home",
          "Privacy",
          "#",
          "<b>",
          "&amp;",
          "a/b",
          "..",
          "Å",
          "ß",
          "İi",
          "李",
          "\uD83E\uDDEA",
          "ﬁ",
          "e\u0301",
          "\u202Ex",
          "محمد",
          "C++",
          "C#",
          "%2e%2e",
          "{0}",
          "${x}",
          "'",
          "x".repeat(190),
          "a b c d e f g h i j k l m n o p q r s t u v w x y z");

  private static final List<String> TEXTS =
      List.of(
          "> ".repeat(90) + "deep\n",
          "- ".repeat(90) + "deep\n",
          "1. > - ".repeat(30) + "deep\n",
          "<div>".repeat(200) + "x\n",
          "<blockquote>".repeat(60) + "x\n",
          "<table><tr><td>x\n",
          "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(300),
          "|a".repeat(60) + "|\n" + "|-".repeat(60) + "|\n" + "|b".repeat(60) + "|\n",
          "<table><tr><td colspan=\"999999\" rowspan=\"999999\">x</td></tr></table>\n",
          "<ol start=\"999999999\"><li>x</li></ol>\n",
          "## Same\n\nx\n\n## Same\n\nx\n",
          "### Why?\n\nSo.\n\n### How?\n\nSo.\n\n### When?\n\nNow.\n",
          "[here](b.md) and [there](#nowhere) and [top](../index.html)\n",
          "![A drawing](lines.svg)\n",
          "Text[^1] and[^1] more[^2].\n\n[^1]: Note.\n[^2]: Another[^1].\n",
          "[^1]: [^1]\n\nx[^1]\n",
          "{name}\n{other}\n\n{name}\n",
          "word".repeat(4_000) + "\n",
          "\u00AD\u200B\u200D\uFE0F\u0301\uD83D\uDC68\u200D\uD83D\uDC69\n",
          "\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C\n",
          "```\n" + "code ".repeat(500) + "\n```\n",
          "- [ ] a\n- [x] b\n  - c\n\n    d\n",
          "a  \nb\\\nc<br>d<hr>e\n",
          "<h1>Big</h1><h6>Small</h6>\n",
          "<dl><dt>a<dd>b<dt>c</dl><ruby>x<rt>y</ruby>\n",
          "<a href=\"https://example.org/" + "a".repeat(1_000) + "\">x</a>\n",
          "<p lang=\"cy\">Croeso</p><span lang=\"xx-yy-zz\">?</span>\n",
          "*a **b ~~c `d` [e](https://example.org) ".repeat(60) + "\n");

  private static final List<String> DRAWINGS =
      List.of(
          "<rect width='9' height='9'/>",
          "<g>".repeat(40) + "<circle r='1e9'/>" + "</g>".repeat(40),
          "<g opacity='.5'>".repeat(40) + "<text>x</text>" + "</g>".repeat(40),
          "<path d='M0 0 nonsense 1e999 L'/><rect width='-1' height='NaN'/>",
          "<path d='M0 0H1e9' stroke='red' stroke-dasharray='1e-9'/>",
          "<mask id='m' width='1e9' height='1e9'><rect/></mask><rect mask='url(#m)'/>",
          "<linearGradient id='g' href='#g2'/><linearGradient id='g2'/><rect fill='url(#g)'/>",
          "<use href='#nobody'/><rect fill='url(#nobody)'/>",
          "<style>a{}b{{;}}}@media x{.c{fill:red</style>",
          "<text font-size='1e9' style='font: 1e9px/0 x'>x</text>",
          "<image width='9' height='9' href='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='/>",
          "<svg width='0' height='0' viewBox='0 0 0 0'><rect/></svg>",
          "<switch><g systemLanguage='xx'/></switch><unknown><rect/></unknown>");

  private static final List<String> FRAMES =
      List.of(
          "viewBox='0 0 90 90'",
          "width='90' height='90'",
          "width='0' height='0'",
          "width='1e9' height='1e-9'",
          "width='100%' height='auto' viewBox='nonsense'",
          "viewBox='0 0 0 0'",
          "");

  @TempDir private Path temp;
  private SchemeFolder scheme;
  private Random random;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverTheChecksAcceptIsBuilt(int seed) throws Exception {
    random = new Random(seed);
    scheme = new SchemeFolder(temp.resolve("content"));
    write();
    takeOutWhatIsWrong();

    assertThat(SiteFolder.build(scheme, temp.resolve("site"), SchemeFolder.TODAY))
        .noneMatch(Finding::isError);
    assertThat(temp.resolve("site/index.html")).exists();
    try (var pages = Files.list(scheme.root().resolve("guidance"))) {
      assertThat(pages.count()).as("pages that were accepted").isPositive();
    }
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A value in quotation marks. */
  private String words() {
    String value = random.nextBoolean() ? any(WORDS) : any(WORDS) + " " + any(WORDS);
    return '"' + value.replace("\\", "\\\\") + '"';
  }

  private void write() {
    scheme.put(
        "scheme.yaml",
        Draft.scheme()
            .with("name: " + words())
            .with("theme: {logo: logo.svg}")
            .with(
                "handbooks: [{name: all, title: All of it, contents: [guidance/a, guidance/b,"
                    + " guidance/c, guidance/d]}]"));
    scheme.put("logo.svg", drawing());
    for (String folder : List.of("guidance", "forms", "events", "case-studies")) {
      scheme.put(folder + "/lines.svg", drawing());
    }
    for (int i = 0; i < 12; i++) {
      scheme.put(
          "mentors/m" + i + ".md",
          Draft.mentor(words())
              .with("institution: " + words())
              .with("location: " + words())
              .with("skills: [" + words() + ", " + words() + "]")
              .saying(any(TEXTS)));
    }
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
      scheme.put("guidance/" + name + ".md", Draft.page(title()).saying(text()));
    }
    for (String name : List.of("i", "j", "k")) {
      scheme.put(
          "forms/" + name + ".md",
          Draft.page(title())
              .with("fields: {name: {label: " + words() + "}, other: {label: Other}}")
              .saying(text() + "\n{name}\n{other}\n"));
      scheme.put("events/" + name + ".md", Draft.event(title()).saying(text()));
      scheme.put("case-studies/" + name + ".md", Draft.caseStudy(title()).saying(text()));
    }
    scheme.put("impact/l.md", Draft.impact(title()).saying(text()));
  }

  private String title() {
    return words().replaceFirst("\"$", random.nextInt(1_000) + "\"");
  }

  private String text() {
    return any(TEXTS) + "\n" + any(TEXTS) + "\n![A drawing](lines.svg)\n";
  }

  private String drawing() {
    return "<svg xmlns='http://www.w3.org/2000/svg' "
        + any(FRAMES)
        + ">"
        + any(DRAWINGS)
        + "</svg>";
  }

  private void takeOutWhatIsWrong() throws Exception {
    while (true) {
      List<String> wrong =
          Checker.check(ContentReader.read(scheme.root()), SchemeFolder.TODAY, SchemeFolder.TODAY)
              .stream()
              .filter(Finding::isError)
              .map(finding -> finding.at().file())
              .distinct()
              .toList();
      if (wrong.isEmpty()) {
        return;
      }
      boolean drawings = wrong.stream().anyMatch(file -> file.endsWith(".svg"));
      for (String file : wrong) {
        if (file.equals("scheme.yaml")) {
          scheme.put(file, Draft.scheme());
        } else if (file.endsWith(".svg")) {
          scheme.put(file, "<svg xmlns='http://www.w3.org/2000/svg'>" + DRAWINGS.get(0) + "</svg>");
        } else if (!drawings) { // which may be all that is wrong with a page
          Files.delete(scheme.root().resolve(file));
        }
      }
    }
  }
}
