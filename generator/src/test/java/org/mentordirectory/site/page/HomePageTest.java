package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** Who and what the front page begins with. */
class HomePageTest {
  private static final List<String> DISCIPLINES =
      List.of("chemistry", "physics", "biology", "glass", "farming");

  @TempDir private Path temp;

  private Document home(int open, int full) throws Exception {
    var scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put(
        "scheme.yaml",
        Draft.scheme().toString().replace("chemistry, physics", String.join(", ", DISCIPLINES)));
    for (int i = 0; i < open + full; i++) {
      scheme.put(
          "mentors/m%s.md".formatted(i),
          Draft.mentor("Mentor M" + i)
              .with("disciplines: [%s]".formatted(DISCIPLINES.get(i % DISCIPLINES.size())))
              .with("skills: [\"C++ / x\", skill %s]".formatted(i))
              .with("capacity: 1")
              .with("mentees: " + (i < open ? 0 : 1)));
    }
    return Jsoup.parse(SiteFolder.of(scheme, temp.resolve("site")).read("index.html"));
  }

  @Test
  void fourMentorsWithAPlaceFreeStandThereInTheOrderOfTheDay() throws Exception {
    List<String> faces = home(6, 3).select(".faces [data-mentor]").eachAttr("data-mentor");

    assertThat(faces).hasSize(4).isSubsetOf("m0", "m1", "m2", "m3", "m4", "m5");
    Document directory =
        Jsoup.parse(new SiteFolder(temp.resolve("site")).read("mentors/index.html"));
    assertThat(directory.select("[data-mentor]").eachAttr("data-mentor"))
        .startsWith(faces.toArray(String[]::new));
  }

  @Test
  void threeAreEnoughAndTwoAreNot() throws Exception {
    assertThat(home(3, 1).select(".faces [data-mentor]")).hasSize(3);
    assertThat(home(2, 4).select(".faces")).isEmpty();
  }

  @Test
  void thePageOffersToSearchForSkillsThatMentorsHave() throws Exception {
    Document home = home(3, 0);

    assertThat(home.select(".tries a").eachText())
        .containsExactlyInAnyOrder("skill 0", "skill 1", "skill 2");
    assertThat(home.select(".tries a").eachAttr("href"))
        .allMatch(address -> address.matches("\\./mentors/\\?q=skill%20[012]"));
    assertThat(home.select(".ways .button").eachAttr("href")).containsExactly("./match/");
  }

  @Test
  void numbersAreToldWhenThereAreEnough() throws Exception {
    assertThat(home(19, 0).select(".numbers")).isEmpty();
    assertThat(home(6, 14).select(".numbers li").eachText())
        .containsExactly("20 mentors", "5 fields of work", "6 places free today");
    assertThat(home(4, 16).select(".numbers li").eachText())
        .containsExactly("20 mentors", "5 fields of work");
  }
}
