package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

class QuestionListTest {
  @TempDir private Path temp;

  @Test
  void theQuestionsStandAboveTheAnswersByGroup() throws Exception {
    Document page = page();

    assertThat(page.select(".questions h3").eachText()).containsExactly("One", "Two");
    assertThat(page.select(".questions li a").eachText()).containsExactly("A?", "B?", "C & D?");
    assertThat(page.select(".questions a").eachAttr("href"))
        .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).isNotNull());
  }

  @Test
  void eachQuestionHasALinkToItselfWithAName() throws Exception {
    assertThat(page().select(".question > a").eachAttr("aria-label"))
        .containsExactly(
            "Link to this question: A?",
            "Link to this question: B?",
            "Link to this question: C & D?");
    assertThat(page().select("h3#c--d").text()).isEqualTo("C & D?");
  }

  @Test
  void searchEnginesReadQuestionsAndAnswersWithWholeAddresses() throws Exception {
    JsonNode data = new ObjectMapper().readTree(page().select("script[type$=ld+json]").html());

    assertThat(data.at("/@type").asText()).isEqualTo("FAQPage");
    assertThat(data.at("/mainEntity")).hasSize(3);
    assertThat(data.at("/mainEntity/2/name").asText()).isEqualTo("C & D?");
    assertThat(data.at("/mainEntity/2/acceptedAnswer/text").asText())
        .isEqualTo("<p>See <a href=\"https://m.example.org/x/join/\">Join</a>.</p>");
  }

  private Document page() throws Exception {
    var scheme = new SchemeFolder(temp.resolve("content"));
    scheme
        .put("scheme.yaml", Draft.scheme().with("address: https://m.example.org/x/"))
        .put(
            "guidance/faq.md",
            Draft.page("Asked")
                .saying(
                    "Intro.\n\n## One\n\n### A?\n\nYes.\n\n### B?\n\nNo.\n\n## Two\n\n### C & D?\n\n"
                        + "See [Join](/join/).\n"));
    return Jsoup.parse(SiteFolder.of(scheme, temp.resolve("site")).read("guidance/faq/index.html"));
  }
}
