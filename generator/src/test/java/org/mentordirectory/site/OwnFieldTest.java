package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.output.Cache;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.signup.IssueForm;
import org.mentordirectory.site.page.Card;
import org.mentordirectory.site.page.Cards;
import org.mentordirectory.site.page.Listing;
import org.mentordirectory.site.page.Ranking;
import org.mentordirectory.site.print.Documents;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Theme;
import org.mentordirectory.words.Messages;

/** All that shows profiles goes through the list of fields, and so shows one of a scheme's own. */
class OwnFieldTest {
  @TempDir Path temp;
  private SchemeFolder folder;

  @BeforeEach
  void aMentorWhoSaysIt() {
    folder = new SchemeFolder(temp.resolve("content"));
    folder.put(
        "scheme.yaml",
        Draft.scheme()
            .with(
                "fields: {campus: {label: Your campus, help: where you can be found, kind: some of,"
                    + " required: true, card: true, facet: true, search: 2, match: 3}}"));
    folder.put("mentors/ada.md", Draft.mentor("Ada").with("campus: [Quayside]"));
  }

  private Content content() throws Exception {
    return ContentReader.read(folder.root());
  }

  private Document page(String address) throws Exception {
    Content content = content();
    Frame frame = Frame.of(content, Theme.of(Path.of("../templates")));
    Listing listing = Listing.of(content, SchemeFolder.TODAY);
    var cards = new Cards(frame.scheme(), frame.messages(), Map.of());
    List<Card> all = listing.mentors().stream().map(cards::card).toList();
    var site =
        new SiteModel(
            frame,
            content,
            listing,
            Map.of(),
            all,
            new Ranking(List.of(0), List.of(List.of())),
            false,
            new Documents(content, frame, SchemeFolder.TODAY, Cache.none().shelf("")),
            Map.of());
    return Jsoup.parse(site.html(address).orElseThrow());
  }

  @Test
  void itIsCheckedLikeAnyOther() throws Exception {
    folder.put("mentors/ben.md", Draft.mentor("Ben"));
    folder.put("mentors/cat.md", Draft.mentor("Cat").with("campuss: [Quayside]"));

    assertThat(Checker.check(content(), SchemeFolder.TODAY, SchemeFolder.TODAY))
        .extracting(Finding::toString)
        .anySatisfy(finding -> assertThat(finding).contains("ben.md:1:1", "campus", "[required]"))
        .anySatisfy(finding -> assertThat(finding).contains("cat.md:10", "mean `campus`"))
        .noneSatisfy(finding -> assertThat(finding).contains("ada.md"));
  }

  @Test
  void theProfileSaysItAndLeadsToOthersWhoHaveIt() throws Exception {
    Document profile = page("mentors/ada/");

    assertThat(profile.select(".facts div:contains(Your campus) a").attr("href"))
        .isEqualTo("../../mentors/campus/quayside/");
    assertThat(profile.select(".facts div:contains(Your campus)").text())
        .isEqualTo("Your campus Quayside");
  }

  @Test
  void theDirectoryShowsItOnTheCardAndCanBeNarrowedByIt() throws Exception {
    Document directory = page("mentors/");

    assertThat(directory.select("[data-mentor=ada] .chips li").eachText()).contains("Quayside");
    assertThat(directory.select("[data-facet=campus] summary").text()).isEqualTo("Your campus");
    assertThat(page("mentors/campus/").select("h1").text()).isEqualTo("Your campus: all");
    assertThat(page("mentors/campus/quayside/").select("h1").text())
        .isEqualTo("Your campus: Quayside");
  }

  @Test
  void theFormsAskForIt() throws Exception {
    Document join = page("join/");

    assertThat(join.select("[name=campus]")).isNotEmpty();
    assertThat(join.select("join-form").attr("data-form"))
        .contains(
            "{\"name\":\"campus\",\"type\":\"LIST\",\"several\":true,\"card\":true,\"label\":\"Your"
                + " campus\"}");
    assertThat(IssueForm.of(content().scheme(), Messages.english())).contains("id: campus");
  }

  @Test
  void theMatchAsksForItWeighsItAndSaysItAsAReason() throws Exception {
    Document match = page("match/");
    String data = match.select("mentor-match").attr("data-match");

    assertThat(match.select("[data-question=campus] legend").text()).isEqualTo("Your campus");
    assertThat(match.select("[data-question=campus] input[value=Quayside]")).isNotEmpty();
    assertThat(match.select("section:has([data-question=campus]) h2").text())
        .isEqualTo("The work we both know");
    assertThat(data)
        .contains(
            "{\"key\":\"campus\",\"group\":\"work\",\"values\":true,\"each\":false,\"weight\":3}")
        .contains(
            "\"fits.campus\":\"Your campus: {0}\"", "\"lacks.campus\":\"Your campus: not {0}\"");
  }

  @Test
  void otherProgramsGetIt() throws Exception {
    var out = new ByteArrayOutputStream();
    Content content = content();
    new ApiFile(content.scheme()).write(content.mentors(), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"campus\":[\"Quayside\"]");
  }

  @Test
  void theSearchShowsItOnCardsAndWeighsIt() throws Exception {
    Content content = content();
    Card card =
        new Cards(
                content.scheme(),
                Frame.of(content, Theme.of(Path.of("../templates"))).messages(),
                Map.of())
            .card(content.mentors().get(0));

    assertThat(card.columns()).endsWith("topics", "campus");
    assertThat(card.value(card.columns().size() - 1)).isEqualTo(List.of("Quayside"));
    assertThat(content.scheme().weights()).containsEntry("campus", 2);
  }
}
