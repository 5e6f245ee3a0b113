package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.PseudoLanguage;
import org.mentordirectory.sample.SchemeFolder;

/**
 * When all messages are translated, nothing on the site stays English but what the scheme itself
 * wrote: whoever adds a page, a letter or a document writes its words into the messages.
 */
class TranslatedSiteTest {
  /** Names, not words: of formats, programs and standards. */
  private static final Set<String> NAMES =
      Set.of("github", "pdf", "docx", "ab", "bl", "md", "yaml");

  private static final List<String> ATTRIBUTES =
      List.of("title", "alt", "aria-label", "placeholder", "content", "label");

  private static final Set<String> given = new HashSet<>(NAMES);
  private static Map<String, String> files;

  @BeforeAll
  static void buildASiteWithEverything(@TempDir Path temp) throws Exception {
    PseudoLanguage.write(temp.resolve("templates"));
    SchemeFolder scheme = everything(new SchemeFolder(temp.resolve("content")));
    files = SiteFolder.of(scheme, temp.resolve("site")).files();
  }

  private static SchemeFolder everything(SchemeFolder scheme) {
    put(
        scheme,
        "scheme.yaml",
        Draft.scheme()
                .with("languages: [el]")
                .with("institution: University of Example")
                .with("repository: {forge: github, url: https://github.com/example/mentors}")
                .with("pack: [agreement]")
                .with("handbooks: [{name: mentors, title: Handbook, contents: [guidance/faq]}]")
                .with("sponsors: [{name: Dean, about: Backs us}]")
            + "");
    put(
        scheme,
        "mentors/ada.md",
        Draft.mentor("Ada Byron")
            .with("pronouns: she/her")
            .with("hours: 2")
            .with("capacity: 2")
            .with("mentees: 1")
            .with("location: Leeds")
            .with("languages: [Urdu]")
            .toString());
    put(
        scheme,
        "mentors/bo.md",
        Draft.mentor("Bo Lee").with("availability: waiting list").toString());
    put(scheme, "mentors/cy.md", Draft.mentor("Cy Orr").with("availability: paused").toString());
    put(
        scheme,
        "guidance/faq.md",
        Draft.page("Questions")
            .saying(
                "## All\n\n### What now?\n\nThis.\n\n### And then?\n\nThat.\n\n### Why?\n\nSo.\n")
            .toString());
    put(
        scheme,
        "forms/agreement.md",
        """
        ---
        title: Agreement
        summary: What both settle.
        fields:
          mentee: {label: Mentee, fill: mentee}
          start: {label: Start, kind: date, fill: start}
          feedback: {label: Feedback, kind: paragraph}
          place: {label: Place, kind: one of, choices: [here, there]}
          topics: {label: Topics, kind: some of, vocabulary: topics}
          openly: {label: Openly, kind: scale, ends: [never, always]}
          signature: {label: Signed, kind: signature}
        ---
        {mentee}
        {start}
        {feedback}
        {place}
        {topics}
        {openly}
        {signature}
        """);
    put(
        scheme,
        "events/launch.md",
        Draft.event("Launch")
                .with("start: 10:00")
                .with("end: 11:00")
                .with("place: Hall")
                .with("capacity: 20")
                .with("agenda: [{at: \"10:00\", what: Welcome, who: Dean}]")
                .with(
                    "checklist: [{when: 8 weeks before, do: Book}, {when: 1 day after, do: Thank}]")
            + "");
    put(scheme, "case-studies/story.md", Draft.caseStudy("Story").with("people: Ada").toString());
    put(
        scheme,
        "impact/2027.md",
        Draft.impact("Year")
                .with("pairs: 24")
                .with("returns: [{who: mentees, when: end, asked: 24, answered: 18}]")
                .with(
                    "answers: [{question: Matched, who: mentees, when: end, people: 18, low: 0,"
                        + " between: 6, high: 12}]")
                .with("changes: [{said: Dark, did: Lamps}]")
            + "");
    return scheme;
  }

  private static void put(SchemeFolder scheme, String file, String text) {
    scheme.put(file, text);
    given.addAll(PseudoLanguage.latin(text));
    given.addAll(PseudoLanguage.latin(file));
  }

  private static List<String> strange(String file, String text) {
    return PseudoLanguage.strange(text, given).stream().map(line -> file + ": " + line).toList();
  }

  private static byte[] bytes(String file) {
    return files.get(file).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static List<String> named(String ending) {
    return files.keySet().stream().filter(file -> file.endsWith(ending)).toList();
  }

  @Test
  void noPageHasWordsOfItsOwn() {
    var strange = new ArrayList<String>();
    for (String file : named(".html")) {
      Document page = Jsoup.parse(text(file));
      page.select("script, style, code, [data-source]").remove();
      for (Element element : page.getAllElements()) {
        ATTRIBUTES.forEach(
            name -> {
              if (!element.attr(name).contains("/") && !element.normalName().equals("meta")
                  || name.equals("content") && element.attr("name").equals("description")) {
                strange.addAll(strange(file + " @" + name, element.attr(name)));
              }
            });
        element.textNodes().forEach(node -> strange.addAll(strange(file, node.text())));
      }
    }
    assertThat(strange).isEmpty();
  }

  @Test
  void noDataOfAPageHasWordsOfItsOwn() throws IOException {
    var strange = new ArrayList<String>();
    for (String file : named(".html")) {
      for (Element script : Jsoup.parse(text(file)).select("script[type=application/json]")) {
        strange.addAll(phrases(file, new ObjectMapper().readTree(script.data())));
      }
    }
    for (String file : named(".json")) {
      strange.addAll(phrases(file, new ObjectMapper().readTree(text(file))));
    }
    assertThat(strange).isEmpty();
  }

  /** Values of several words; a single word is the name of a field, a type or an address. */
  private static List<String> phrases(String file, JsonNode json) {
    var strange = new ArrayList<String>();
    json.forEach(part -> strange.addAll(phrases(file, part)));
    if (json.isTextual() && json.textValue().strip().contains(" ")) {
      strange.addAll(strange(file, Jsoup.parse(json.textValue()).text()));
    }
    return strange;
  }

  @Test
  void noDocumentAndNoCalendarHasWordsOfItsOwn() throws IOException {
    var strange = new ArrayList<String>();
    for (String file : named(".pdf")) {
      try (var pdf = Loader.loadPDF(bytes(file))) {
        strange.addAll(strange(file, new PDFTextStripper().getText(pdf)));
      }
    }
    for (String file : named(".docx")) {
      Element document = Jsoup.parse(document(bytes(file)), Parser.xmlParser());
      document.select("w|p").eachText().forEach(text -> strange.addAll(strange(file, text)));
    }
    for (String file : named(".ics")) {
      text(file)
          .lines()
          .filter(line -> line.matches("(SUMMARY|DESCRIPTION|X-WR-CALNAME|NAME).*"))
          .forEach(line -> strange.addAll(strange(file, line.substring(line.indexOf(':')))));
    }
    assertThat(named(".pdf")).hasSize(2);
    assertThat(named(".docx")).hasSize(1);
    assertThat(named(".ics")).isNotEmpty();
    assertThat(strange).isEmpty();
  }

  private static String document(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
