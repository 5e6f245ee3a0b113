package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

class MatchPageTest {
  @TempDir private Path temp;

  private Document page(Draft scheme) throws Exception {
    String many =
        IntStream.range(0, 25).mapToObj(n -> "skill " + n).collect(Collectors.joining(", "));
    SchemeFolder folder =
        new SchemeFolder(temp.resolve("content"))
            .put("scheme.yaml", scheme)
            .put(
                "mentors/ada-example.md",
                Draft.mentor("Ada Example")
                    .with("skills: [" + many + "]")
                    .with("location: \"Llan \\\"X\\\" & Y\""));
    return Jsoup.parse(SiteFolder.of(folder, temp.resolve("site")).read("match/index.html"));
  }

  @Test
  void itAsksForWhatMentorsOfferAndFindsLongListsByTyping() throws Exception {
    Document page = page(Draft.scheme());
    assertThat(page.select("[data-question=skills] option")).hasSize(25);
    assertThat(page.select("[data-question=skills] label [name=skills]")).isEmpty();
    assertThat(page.select("[name=location]").eachAttr("value")).contains("Llan \"X\" & Y");
    assertThat(page.select("[name=languages]").eachAttr("value")).containsExactly("English");
  }

  @Test
  void whatHasNoWeightIsNotAskedFor() throws Exception {
    Document page = page(Draft.scheme().with("match: {weights: {location: 0, words: 0}}"));
    assertThat(page.select("[name=location], [name=words]")).isEmpty();
    assertThat(page.select("[name=topics]")).isNotEmpty();
  }

  @Test
  void theScriptIsGivenTheTableOfCriteria() throws Exception {
    Document page = page(Draft.scheme().with("match: {weights: {skills: 9}}"));
    JsonNode rules =
        new ObjectMapper()
            .readTree(page.select("mentor-match").attr("data-match"))
            .required("rules");
    assertThat(rules.get("criteria").toString())
        .contains(
            "{\"key\":\"skills\",\"group\":\"work\",\"values\":true,\"each\":true,\"weight\":9}",
            "{\"key\":\"side\",\"group\":\"reach\",\"values\":false,\"each\":false,\"weight\":2}");
  }
}
