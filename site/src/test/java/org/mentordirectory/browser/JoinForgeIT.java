package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Slug;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.generated.AwkwardPeople;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.testing.SampleScheme;

/** What somebody fills in comes to the forge as a file that the checks take as it is. */
@ExtendWith(Chromium.class)
class JoinForgeIT {
  private static final LocalDate TODAY = LocalDate.parse(JoinPage.TODAY);
  private static final int PEOPLE = 200;

  @TempDir private Path temp;
  private final Browser browser;

  JoinForgeIT(Browser browser) {
    this.browser = browser;
  }

  @Test
  void twoHundredPeopleWithAwkwardNamesProposeFilesThatPassTheChecks() throws Exception {
    Path content = temp.resolve("proposed");
    PlayedForge.content(content, "github");
    List<AwkwardPeople.Answers> people = AwkwardPeople.first(PEOPLE);
    propose("github", "/new/main/content/mentors", people.subList(0, PEOPLE / 2), content);
    propose("gitea", "/_new/main/content/mentors", people.subList(PEOPLE / 2, PEOPLE), content);

    assertThat(content.resolve("mentors").toFile().list()).hasSize(PEOPLE);
    assertThat(
            SiteBuilder.check(
                new Settings(content, temp.resolve("none"), TODAY.plusDays(1)), line -> {}))
        .isEmpty();
  }

  private void propose(String kind, String path, List<AwkwardPeople.Answers> people, Path content)
      throws Exception {
    try (var forge = PlayedForge.silent();
        Site site = site(kind);
        Site.Visit visit = site.visit()) {
      forge.receive(visit.context());
      JoinPage form = JoinPage.open(visit, "");
      for (AwkwardPeople.Answers person : people) {
        form.fill(person, "mentor-" + content.resolve("mentors").toFile().list().length);
        form.sendHere(form.way(PlayedForge.URL));
        PlayedForge.Asked asked = forge.next();
        String text = asked.parameters().get("value");
        String name = FrontMatterText.oneLine(person.values().get("name").get(0));
        assertThat(asked.path()).isEqualTo(path);
        assertThat(text)
            .as(name)
            .isEqualTo(
                FrontMatterText.of(
                    DocumentType.MENTOR.fields(), form.inItsOrder(person.values()), person.body()));
        String file = asked.parameters().get("filename");
        String slug = Slug.of(name);
        assertThat(file).matches(slug.isEmpty() ? "mentor-\\d+\\.md" : slug + "\\.md");
        Files.writeString(content.resolve("mentors").resolve(file), text);
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void whereTheForgeTakesNoTextOrItIsTooLongItIsCopied() throws Exception {
    AwkwardPeople.Answers person = AwkwardPeople.first(1).get(0);
    String longBody = "A long story. ".repeat(600);
    for (String kind : List.of("gitlab", "forgejo")) {
      try (var forge = new PlayedForge();
          Site site = site(kind);
          Site.Visit visit = site.visit(JoinPage.copying())) {
        forge.receive(visit.context());
        JoinPage form = JoinPage.open(visit, "");
        form.fill(person.values(), kind.equals("gitlab") ? person.body() : longBody, "");
        form.finish();
        String copied = form.copied();
        form.follow(form.way(PlayedForge.URL));

        assertThat(forge.next())
            .isEqualTo(
                kind.equals("gitlab")
                    ? new PlayedForge.Asked(
                        "/-/new/main/content/mentors", Map.of("file_name", "oneill.md"))
                    : new PlayedForge.Asked(
                        "/_new/main/content/mentors", Map.of("filename", "oneill.md")));
        assertThat(copied).isEqualTo(form.text()).contains("name: O'Neill\n");
      }
    }
  }

  @Test
  void aProfileIsChangedPausedConfirmedAndTakenAway() throws Exception {
    String slug = "amina-yusuf";
    String source = SampleScheme.text("mentors/" + slug + ".md");
    String newText = source.substring(0, source.indexOf("\n---\n", 5) + 5) + "\nAll new.\n";
    List<String> today = List.of(JoinPage.TODAY);
    try (var forge = new PlayedForge();
        Site site = site("github", slug);
        Site.Visit visit = site.visit(JoinPage.copying())) {
      forge.receive(visit.context());
      var ends = new ArrayList<PlayedForge.Asked>();
      JoinPage form = JoinPage.open(visit, "?pause=" + slug);
      assertThat(form.copied()).isEqualTo(with(source, Map.of("availability", List.of("paused"))));
      form.follow(form.way(PlayedForge.URL));
      ends.add(forge.next());

      form = JoinPage.open(visit, "?confirm=" + slug);
      assertThat(form.copied()).isEqualTo(with(source, Map.of("reviewed", today)));
      form.follow(form.way(PlayedForge.URL));
      ends.add(forge.next());

      form = JoinPage.open(visit, "?change=" + slug);
      form.field("skills").fill("mass spectrometry\nlab safety, COSHH");
      form.field("pronouns").fill("");
      form.finish();
      Map<String, List<String>> changes =
          Map.of(
              "skills", List.of("mass spectrometry", "lab safety, COSHH"),
              "pronouns", List.of(),
              "reviewed", today);
      assertThat(form.copied()).isEqualTo(with(source, changes));
      form.field("body").fill("All new.");
      assertThat(form.copied()).isEqualTo(with(newText, changes));
      form.follow(form.way(PlayedForge.URL));
      ends.add(forge.next());

      form = JoinPage.open(visit, "?leave=" + slug);
      form.follow(form.way(PlayedForge.URL));
      ends.add(forge.next());
      assertThat(ends)
          .extracting(PlayedForge.Asked::path)
          .containsExactly(
              "/edit/main/content/mentors/amina-yusuf.md",
              "/edit/main/content/mentors/amina-yusuf.md",
              "/edit/main/content/mentors/amina-yusuf.md",
              "/delete/main/content/mentors/amina-yusuf.md");
    }
  }

  private static String with(String source, Map<String, List<String>> changes) {
    return FrontMatterText.with(source, DocumentType.MENTOR.fields(), changes).orElseThrow();
  }

  @Test
  void whoeverIsAwayIsLedBackByTheAddressOfThePage() throws Exception {
    try (var forge = new PlayedForge();
        Site site = site("gitea", "bea-moor");
        Site.Visit visit = site.visit()) {
      forge.receive(visit.context());
      var page = new JoinPage(visit.open("mentors/bea-moor/"));
      page.page().locator("main summary").click();
      page.follow(page.page().locator("[data-edit] a"));
      assertThat(forge.next().path()).isEqualTo("/_edit/main/content/mentors/bea-moor.md");
      assertThat(page.page().locator("[data-letter]").getAttribute("href")).contains("bea-moor");
      assertThat(site.folder().resolve("mentors/bea-moor/profile.json")).doesNotExist();
    }
  }

  private Site site(String kind, String... mentors) throws Exception {
    Path content = temp.resolve("content-" + kind);
    if (!Files.exists(content)) {
      PlayedForge.content(content, kind, mentors);
    }
    return Site.built(browser, content, temp.resolve("site-" + kind), TODAY);
  }
}
