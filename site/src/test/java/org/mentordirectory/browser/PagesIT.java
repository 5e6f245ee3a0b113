package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;

/** Every kind of page of the example site, as it reaches a visitor. */
@ParameterizedClass(name = "/{0}")
@MethodSource("kinds")
class PagesIT extends PageVisit {
  @Parameter private String path;

  /** Lists of a scheme are alike; the forums stand for all. */
  private static final List<String> LIKE_FORUMS =
      Stream.of(Scheme.ListKind.SPONSORS, Scheme.ListKind.TRAINING, Scheme.ListKind.RESOURCES)
          .map(list -> SitePage.of(list).address())
          .toList();

  /** The pages that the site has whatever its documents say, and one of each kind beside them. */
  static List<String> kinds() {
    return Stream.concat(
            SitePage.all().stream().map(SitePage::address).filter(PagesIT::isVisited),
            Stream.of(
                "mentors/?q=glass",
                "mentors/?q=zzzzz+",
                "mentors/?q=mass+spectrometery+safety&topics=professional+registration",
                "mentors/topics/",
                "mentors/topics/leave/",
                "mentors/amina-yusuf/",
                "mentors/asa-fjallgren/",
                "mentors/des-catchpole/",
                "guidance/matching/",
                "guidance/being-a-mentee/",
                "guidance/faq/",
                "forms/mentoring-agreement/",
                "forms/mid-term-evaluation-mentee/",
                "events/launch-2027/",
                "events/launch-2027/organisers/",
                "case-studies/a-first-team-to-lead/",
                "impact/2026/",
                "join/?change=amina-yusuf",
                "join/?pause=amina-yusuf",
                SitePage.NOT_FOUND))
        .toList();
  }

  private static boolean isVisited(String address) {
    return !LIKE_FORUMS.contains(address)
        && Files.exists(Site.folderOfExamples().resolve(address).resolve("index.html"));
  }

  @Test
  @Order(FIRST)
  void asksNoOtherHostAndLeavesNothingBehind() {
    assertThat(visit.requests()).allMatch(url -> url.startsWith(site.root().toString()));
    assertThat(visit.context().cookies()).isEmpty();
    assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void isAccessibleAsFarAsAxeCanTell() {
    assertThat(Axe.violations(Look.WIDE.at(page))).isEmpty();
  }

  @Test
  void isAccessibleOnANarrowScreenInTheDark() {
    assertThat(Axe.violations(Look.NARROW.dark().at(page))).isEmpty();
  }

  @Test
  void fitsANarrowScreen() {
    assertThat(Look.NARROW.at(page).evaluate("document.documentElement.scrollWidth"))
        .isEqualTo(320);
  }

  @Test
  @Order(LAST)
  void runsNothingThatIsNotOfTheSite() {
    page.evaluate(
        """
        () => {
          const script = document.createElement('script');
          script.textContent = 'window.stranger = true';
          document.head.append(script);
          const style = document.createElement('style');
          style.textContent = 'body { max-width: 7px }';
          document.head.append(style);
        }""");
    assertThat(page.evaluate("window.stranger === undefined")).isEqualTo(true);
    assertThat(page.evaluate("getComputedStyle(document.body).maxWidth")).isNotEqualTo("7px");
  }
}
