package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** Events come, take place, and move to the archive by themselves. */
class EventPagesTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithTwoEvents() {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme
        .put(
            "events/launch.md",
            Draft.event("Launch")
                .with("start: 10:00")
                .with("end: 15:30")
                .with("place: The Old Foundry")
                .with("capacity: 80")
                .with("agenda: [{at: 10:00, what: Tea & cake}, {at: 10:30, what: Talk, who: Dean}]")
                .with(
                    "checklist: [{when: on the day, do: Box}, {when: 8 weeks before, do: Room},"
                        + " {when: 8 weeks before, do: Guests}, {when: 1 day after, do: Thanks}]"))
        .put("events/tea.md", Draft.event("Tea").with("date: 2026-12-01"));
  }

  @Test
  void whatIsToComeStandsInTheListTheSoonestFirst() throws Exception {
    Document list = page("events/", SchemeFolder.TODAY);

    assertThat(list.select(".entries h2").eachText()).containsExactly("Tea", "Launch");
    assertThat(list.select(".entries dd").eachText())
        .contains("Wednesday 20 January 2027, 10:00 to 15:30", "The Old Foundry", "80 people");
    assertThat(list.select("main a[href$=events/archive/]")).hasSize(1);
    assertThat(page("events/archive/", SchemeFolder.TODAY).select("main").text())
        .contains("Nothing has taken place yet.");
  }

  @Test
  void anEventMovesToTheArchiveOnTheDayAfterIt() throws Exception {
    assertThat(page("events/", DAY).select(".entries h2").eachText()).containsExactly("Launch");
    assertThat(page("events/archive/", DAY).select(".entries h2").eachText())
        .containsExactly("Tea");
    LocalDate after = DAY.plusDays(1);
    assertThat(page("events/", after).select("main").text())
        .contains("No event is planned at present.");
    assertThat(page("events/archive/", after).select(".entries h2").eachText())
        .containsExactly("Launch", "Tea");
  }

  @Test
  void anEventThatIsOverSaysSoAndIsInNoCalendarOfItsOwn() throws Exception {
    Document before = page("events/launch/", DAY);
    assertThat(before.select("a[href$=launch.ics]").text()).isEqualTo("Add to calendar");
    assertThat(before.text()).doesNotContain("This event is over.");

    Document after = page("events/launch/", DAY.plusDays(1));
    assertThat(after.select("a[href$=.ics]")).isEmpty();
    assertThat(after.select(".notice").text()).isEqualTo("This event is over.");
    assertThat(temp.resolve("site/events/launch/launch.ics")).doesNotExist();
  }

  @Test
  void anAgendaIsATable() throws Exception {
    Document page = page("events/launch/", DAY);

    assertThat(page.select(".agenda thead th").eachText()).containsExactly("Time", "What", "Who");
    assertThat(page.select(".agenda tbody tr").eachText())
        .containsExactly("10:00 Tea & cake", "10:30 Talk Dean");
    assertThat(page.select(".agenda tbody th[scope=row]")).hasSize(2);
    assertThat(page("events/tea/", DAY).select(".agenda, a[href*=organisers]")).isEmpty();
  }

  @Test
  void organisersSeeWhatToDoByWhichDay() throws Exception {
    String link = page("events/launch/", DAY).select(".for-organisers a").attr("href");
    assertThat(link).endsWith("events/launch/organisers/");

    Document page = page("events/launch/organisers/", DAY);
    assertThat(page.select("section h2").eachText())
        .containsExactly(
            "By Wednesday 25 November 2026 8 weeks before",
            "On Wednesday 20 January 2027 on the day",
            "By Thursday 21 January 2027 1 day after");
    assertThat(page.select("section li").eachText())
        .containsExactly("Room", "Guests", "Box", "Thanks");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void searchEnginesReadTimesAndPlace() throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("address: https://m.example.org/x/"));
    JsonNode data =
        new ObjectMapper()
            .readTree(page("events/launch/", DAY).select("script[type$=ld+json]").html());

    assertThat(data.at("/@type").asText()).isEqualTo("Event");
    assertThat(data.at("/startDate").asText()).isEqualTo("2027-01-20T10:00:00Z");
    assertThat(data.at("/endDate").asText()).isEqualTo("2027-01-20T15:30:00Z");
    assertThat(data.at("/location/name").asText()).isEqualTo("The Old Foundry");
    assertThat(data.at("/url").asText()).isEqualTo("https://m.example.org/x/events/launch/");
  }

  @Test
  void whoSubscribesCopiesTheWholeAddress() throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("address: https://m.example.org/x/"));
    assertThat(page("events/", DAY).select("main code").text())
        .isEqualTo("https://m.example.org/x/events/calendar.ics");
  }

  private Document page(String address, LocalDate today) throws Exception {
    return Jsoup.parse(
        SiteFolder.of(scheme, temp.resolve("site"), today).read(address + "index.html"));
  }
}
