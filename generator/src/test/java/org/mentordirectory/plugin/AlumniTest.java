package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentordirectory.sample.Draft;

/** Whoever has left keeps a page where the scheme wants it so, and is where no mentee looks. */
class AlumniTest extends OwnScheme {
  @BeforeEach
  void aMentorAndOneWhoHasLeft() {
    scheme.put("scheme.yaml", Draft.scheme().with("fields: {alumni: true}"));
    scheme.put("mentors/ada.md", Draft.mentor("Ada").with("skills: [lathe work]"));
    scheme.put("mentors/wilf.md", wilf());
  }

  private static Draft wilf() {
    return Draft.mentor("Wilf")
        .with("skills: [lathe work, gimbals]")
        .with("consent: 2020-01-31")
        .with("alumni: true");
  }

  @Test
  void thePageStaysAndSaysSo() throws Exception {
    run(BuildMojo.class, Map.of("output", file("site")));

    Document profile = page("site/mentors/wilf/index.html");
    assertThat(profile.select("h1").text()).isEqualTo("Wilf");
    assertThat(profile.select(".state-alumni").text()).isEqualTo("Former mentor");
    assertThat(profile.select(".facts dt").eachText())
        .doesNotContain("Can help with", "Ways to meet");
    assertThat(profile.select(".contact").text())
        .isEqualTo("Wilf was a mentor here and has moved on. Find another mentor");
    assertThat(profile.select("a[href^=mailto] , .related"))
        .noneMatch(link -> link.text().contains("Wilf"));
    assertThat(profile.select(".own a")).hasSize(2);
    assertThat(page("site/mentors/alumni/index.html").select("[data-mentor]"))
        .extracting(card -> card.attr("data-mentor"))
        .containsExactly("wilf");
    assertThat(temp.resolve("site/mentors/wilf/profile.json")).exists();
  }

  @Test
  void noOtherListHasThem() throws Exception {
    run(BuildMojo.class, Map.of("output", file("site")));

    assertThat(page("site/mentors/index.html").select("[data-mentor]")).hasSize(1);
    assertThat(page("site/mentors/index.html").select("a[href$=mentors/alumni/]")).hasSize(1);
    assertThat(temp.resolve("site/mentors/skills/gimbals")).doesNotExist();
    for (String list : List.of("a-z/index.html", "skills/lathe-work/index.html")) {
      assertThat(temp.resolve("site/mentors/" + list)).content().doesNotContain("wilf", "Wilf");
    }
    assertThat(page("site/mentors/ada/index.html").select(".related")).isEmpty();
    for (String file : List.of("api/mentors.json", "feed.xml")) {
      assertThat(temp.resolve("site/" + file)).content().doesNotContain("Wilf");
    }
  }

  @Test
  void nobodyIsMatchedWithThem() throws Exception {
    File mentees = written("mentees.csv", "name,skills\nKit Moss,lathe work\nLee Fenn,gimbals\n");
    run(MatchMojo.class, Map.of("from", mentees, "output", file("match")));
    run(EventMojo.class, Map.of("from", mentees, "output", file("event")));
    run(DueMojo.class, Map.of());

    assertThat(page("match/index.html").text()).contains("Ada").doesNotContain("Wilf");
    assertThat(page("event/cards.html").text()).doesNotContain("Wilf");
    assertThat(said).noneMatch(line -> line.contains("wilf"));
    assertThat(scheme.findings()).isEmpty();
  }

  @Test
  void onlyThoseAreAskedWhoChangeAProfile() throws Exception {
    run(BuildMojo.class, Map.of("output", file("site")));
    run(IssueFormMojo.class, Map.of("form", file("form.yml")));

    Document join = page("site/join/index.html");
    assertThat(join.select("[data-for=change] select[name=alumni] option").eachAttr("value"))
        .containsExactly("", "yes", "no");
    assertThat(join.select("pre").text()).doesNotContain("alumni");
    assertThat(temp.resolve("form.yml")).content().doesNotContain("alumni");
  }

  @Test
  void aSchemeThatDoesNotWantThemHasNoSuchList() throws Exception {
    scheme.put("scheme.yaml", Draft.scheme());
    scheme.put("mentors/wilf.md", wilf().without("alumni").with("consent: 2026-10-01"));
    run(BuildMojo.class, Map.of("output", file("site")));

    assertThat(temp.resolve("site/mentors/alumni")).doesNotExist();
    assertThat(page("site/mentors/index.html").select("[data-mentor]")).hasSize(2);
  }
}
