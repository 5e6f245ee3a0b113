package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A pair gets all its forms filled in from what is typed once, and its meetings in a calendar. */
class PackIT extends ExampleVisit {
  private static final Map<String, String> PAIR = new LinkedHashMap<>();

  static {
    PAIR.put("mentee", "Robin Example");
    PAIR.put("mentor", "Sam O'Sample");
    PAIR.put("basis", "Both know glass.");
    PAIR.put("start", "2027-03-01");
    PAIR.put("first", "2027-03-09");
    PAIR.put("time", "10:00");
    PAIR.put("place", "Library café; ground floor, left");
  }

  private Page filled() {
    Page page = visit.arrived("pack/");
    PAIR.forEach((name, value) -> given(page, name).fill(value));
    given(page, "rhythm").selectOption("month");
    return page;
  }

  private static Locator given(Page page, String name) {
    return page.locator("[id='pack." + name + "']");
  }

  private static Locator field(Page page, String name) {
    return page.locator("[id='" + name + "']");
  }

  private static Path downloaded(Page page, String button, String name) {
    Download download = page.waitForDownload(() -> page.locator(button).first().click());
    assertThat(download.suggestedFilename()).isEqualTo(name);
    return download.path();
  }

  private static List<VEvent> calendar(Page page) throws IOException {
    return Calendars.events(Files.readAllBytes(downloaded(page, "[data-ics]", "meetings.ics")));
  }

  @Test
  void whatIsTypedOnceStandsInEveryFormThatAsksForIt() {
    Page page = filled();
    assertThat(field(page, "mentoring-agreement.mentee")).hasValue("Robin Example");
    assertThat(field(page, "meeting-agenda.mentor")).hasValue("Sam O'Sample");
    assertThat(field(page, "mentoring-agreement.basis")).hasValue("Both know glass.");
    assertThat(field(page, "mentoring-agreement.start")).hasValue("2027-03-01");
    assertThat(field(page, "mentoring-agreement.halfway")).hasValue("2027-07-16");
    assertThat(field(page, "mentoring-agreement.end")).hasValue("2027-11-30");
    assertThat(field(page, "mentoring-agreement.rhythm")).hasValue("Once a month, for an hour");
    assertThat(field(page, "mentoring-agreement.coordinator")).hasValue("mentoring@example.org");
    assertThat(field(page, "mid-term-evaluation-mentee.name")).hasValue("Robin Example");

    field(page, "meeting-agenda.place").fill("The bench");
    given(page, "place").fill("Online");
    given(page, "mentee").fill("");
    assertThat(field(page, "meeting-agenda.place")).hasValue("The bench");
    assertThat(field(page, "mentoring-agreement.place")).hasValue("Online");
    assertThat(field(page, "meeting-agenda.mentee")).hasValue("");
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void theCalendarHasTheMeetingsTheReviewAndTheEndAndNamesNobody() throws IOException {
    Page page = filled();
    assertThat(page.locator("[data-dates]")).containsText("9 meetings:");
    List<VEvent> events = calendar(page);
    assertThat(events).hasSize(11);
    assertThat(Calendars.lines(events).get(0))
        .isEqualTo("20270309T100000-20270309T110000 Mentoring meeting");
    assertThat(Calendars.lines(events))
        .contains(
            "20270413T100000-20270413T110000 Mentoring meeting",
            "20271109T100000-20271109T110000 Mentoring meeting",
            "20270716-20270717 Mentoring: halfway, time to review",
            "20271130-20271201 Mentoring: last day");
    assertThat(events.get(0).getLocation().getValue()).isEqualTo(PAIR.get("place"));
    assertThat(events.stream().filter(event -> !event.getAlarms().isEmpty())).hasSize(9);
    assertThat(events.toString()).doesNotContain("Robin", "Sam").contains("CLASS:PRIVATE");

    given(page, "names").check();
    List<VEvent> named = calendar(page);
    assertThat(named.get(0).getSummary().getValue())
        .isEqualTo("Mentoring meeting: Robin Example and Sam O'Sample");
    assertThat(Calendars.uids(named))
        .doesNotHaveDuplicates()
        .isEqualTo(Calendars.uids(events))
        .allMatch(uid -> uid.endsWith("@mentors.example.org"));
  }

  @Test
  void aPairThatIsSavedAndOpenedAgainHasTheSameEntries() throws IOException {
    Page page = filled();
    field(page, "objective-setting.well").fill("Glass");
    List<String> uids = Calendars.uids(calendar(page));
    Path file = downloaded(page, "[data-save]", "pack.md");
    assertThat(Files.readString(file))
        .contains("## The pair\n\n**Mentee**\n\n> Robin Example\n", "## Objectives\n");
    try (Site.Visit later = site.visit()) {
      Page again = later.arrived("pack/");
      again.locator("input[type=file]").setInputFiles(file);
      assertThat(given(again, "rhythm")).hasValue("month");
      assertThat(field(again, "objective-setting.well")).hasValue("Glass");
      assertThat(field(again, "meeting-agenda.mentee")).hasValue("Robin Example");
      assertThat(Calendars.uids(calendar(again))).isEqualTo(uids);
      given(again, "mentee").fill("Robin Other");
      assertThat(field(again, "meeting-agenda.mentee")).hasValue("Robin Other");
    }
  }

  @Test
  void eachTickedFormStartsASheetAndCanBePrintedAlone() {
    Page page = filled();
    page.locator("[data-chosen='pack.objective-setting']").uncheck();
    page.evaluate(
        "window.print = () => { window.printed = [...document.querySelectorAll"
            + "('.sheet:not([data-left-out])')].map((sheet) => sheet.id).join() }");
    page.locator("[data-print]").first().click();
    assertThat((String) page.evaluate("window.printed"))
        .startsWith("pack.mentoring-agreement,pack.meeting-agenda,");
    page.locator("[data-alone='pack.meeting-agenda']").click();
    assertThat(page.evaluate("window.printed")).isEqualTo("pack.meeting-agenda");
    page.evaluate("dispatchEvent(new Event('afterprint'))");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".sheet:visible")).hasCount(6);
    assertThat(page.locator("pair-pack, .pack-list, .site-header, button:visible").first())
        .isHidden();
    Locator sheet = page.locator(".sheet").first();
    assertThat(sheet).hasCSS("break-before", "page");
    assertThat(sheet.locator(".sheet-scheme")).hasText("Technician Mentor Scheme");
    assertThat(sheet.locator(".paper:visible").first()).hasText("Robin Example");
  }

  @Test
  void datesThatContradictEachOtherAreSaidAndMakeNoCalendar() {
    Page page = filled();
    given(page, "first").fill("2027-02-09");
    assertThat(page.locator("[data-dates]")).containsText("Correct one of the dates");
    assertThat(page.locator("[data-ics]")).isDisabled();
  }

  @Test
  void nothingLeavesTheBrowser() throws IOException {
    Page page = filled();
    calendar(page);
    downloaded(page, "[data-save]", "pack.md");
    page.pdf();
    assertThat(visit.requests())
        .isNotEmpty()
        .allMatch(
            url ->
                url.startsWith("blob:")
                    || url.startsWith(site.root().toString()) && url.matches("[^?#%]+"));
    assertThat(page.evaluate("localStorage.length + ' ' + sessionStorage.length")).isEqualTo("0 1");
    assertThat(visit.context().cookies()).isEmpty();
    assertThat(page.url()).isEqualTo(site.address("pack/"));
  }

  @Test
  void thePackIsAccessibleWhenItIsFilledIn() {
    Page page = filled();
    assertThat(Axe.violations(page)).isEmpty();
    page.setViewportSize(320, 800);
    assertThat(Fit.faults(page)).isEmpty();
  }
}
