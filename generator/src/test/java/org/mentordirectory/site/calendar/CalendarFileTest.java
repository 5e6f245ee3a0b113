package org.mentordirectory.site.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** Another library reads the calendars back. */
class CalendarFileTest {
  static { // no look-up of time zones elsewhere
    System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    System.setProperty(
        "net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
  }

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithEvents() {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme
        .put(
            "scheme.yaml",
            Draft.scheme().with("address: https://m.example.org/x/").with("name: \"A; B, C\""))
        .put(
            "events/winter.md",
            Draft.event("Tea; cake, and talk")
                .with(
                    "summary: \"Come as you are – all welcome, from caf\u00e9 to cellar"
                        + " \ud83c\udf70.\"")
                .with("start: 10:00")
                .with("end: 15:30")
                .with("place: Hall, 1 High Street")
                .with("agenda: [{at: 10:00, what: Tea}, {at: 10:30, what: Talk}]"))
        .put(
            "events/summer.md",
            Draft.event("Summer").with("date: 2027-06-01").with("start: 14:00").with("end: 16:00"))
        .put("events/whole.md", Draft.event("Whole day").with("date: 2027-03-03"));
  }

  @Test
  void everyEventIsInTheOneFeedWithItsTimesAndWords() throws Exception {
    Calendar calendar = read("calendar.ics");
    List<VEvent> events = calendar.getComponents(Component.VEVENT);

    assertThat(events)
        .extracting(event -> event.getSummary().getValue())
        .containsExactly("Tea; cake, and talk", "Whole day", "Summer");
    assertThat(value(calendar.getProperty("NAME").orElseThrow())).isEqualTo("A; B, C");
    assertThat(moment(events.get(0).getDateTimeStart().getDate())).isEqualTo("2027-01-20T10:00Z");
    assertThat(moment(events.get(0).getDateTimeEnd().getDate())).isEqualTo("2027-01-20T15:30Z");
    assertThat(moment(events.get(2).getDateTimeStart().getDate()))
        .isEqualTo("2027-06-01T14:00+01:00");
    assertThat(events.get(1).getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2027, 3, 3));
    assertThat(events.get(1).getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2027, 3, 4));
    assertThat(events.get(0).getLocation().getValue()).isEqualTo("Hall, 1 High Street");
    assertThat(events.get(0).getDescription().getValue())
        .isEqualTo(
            "Come as you are – all welcome, from caf\u00e9 to cellar \ud83c\udf70.\n\n10:00 Tea\n"
                + "10:30 Talk\n\nhttps://m.example.org/x/events/winter/");
    assertThat(events.get(0).getUrl().getValue())
        .isEqualTo("https://m.example.org/x/events/winter/");
    assertThat(events)
        .extracting(event -> event.getUid().orElseThrow().getValue())
        .doesNotHaveDuplicates();
  }

  @Test
  void anEventHasACalendarOfItsOwn() throws Exception {
    assertThat(read("summer/summer.ics").getComponents(Component.VEVENT)).hasSize(1);
    assertThat(read("whole/whole.ics").getComponents(Component.VTIMEZONE)).isEmpty();
  }

  @Test
  void theTimeZoneKnowsItsSummerTimeByItself() throws Exception {
    VTimeZone london = (VTimeZone) read("calendar.ics").getComponents(Component.VTIMEZONE).get(0);

    assertThat(london.getTimeZoneId().getValue()).isEqualTo("Europe/London");
    assertThat(text("calendar.ics"))
        .contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T010000\r\n")
        .contains("BEGIN:STANDARD\r\nDTSTART:20271031T020000\r\n")
        .contains("DTSTART;TZID=Europe/London:20270601T140000");
  }

  @Test
  void aSchemeElsewhereHasItsOwnTimeZone() throws Exception {
    for (String zone : List.of("Asia/Kathmandu", "Australia/Sydney")) {
      scheme.put("scheme.yaml", Draft.scheme().with("zone: " + zone));
      VEvent event = (VEvent) read("summer/summer.ics").getComponents(Component.VEVENT).get(0);
      assertThat(moment(event.getDateTimeStart().getDate()))
          .isEqualTo("2027-06-01T14:00" + (zone.startsWith("Asia") ? "+05:45" : "+10:00"));
    }
  }

  @Test
  void noLineIsLongerThanOtherProgramsTakeAndNoCharacterIsCut() throws Exception {
    for (String line : text("calendar.ics").split("\r\n")) {
      assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\ufffd", "\n");
    }
  }

  @Test
  void theSameEventsGiveTheSameBytesWhereverTheyAreWritten() throws Exception {
    TimeZone here = TimeZone.getDefault();
    String first = text("calendar.ics");
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(text("calendar.ics")).isEqualTo(first);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void aProgramThatHasAnEventSeesThatItHasMovedOrIsCancelled() throws Exception {
    VEvent before = summer(SchemeFolder.TODAY);
    scheme.put(
        "events/summer.md", Draft.event("Summer").with("date: 2027-06-02").with("cancelled: true"));
    VEvent after = summer(SchemeFolder.TODAY.plusDays(1));

    assertThat(before.getStatus()).isNull();
    assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(after.getUid()).isEqualTo(before.getUid());
    assertThat(after.getSequence().getSequenceNo())
        .isGreaterThan(before.getSequence().getSequenceNo());
    assertThat(after.getLastModified().getDate()).isAfter(before.getLastModified().getDate());
  }

  private VEvent summer(LocalDate today) throws Exception {
    byte[] file =
        CalendarFile.all(ContentReader.read(scheme.root()), today).get("events/summer/summer.ics");
    var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    return (VEvent) calendar.getComponents(Component.VEVENT).get(0);
  }

  @Test
  void aCancelledEventSaysSoOnItsPageAndInLists() throws Exception {
    scheme.put(
        "events/summer.md", Draft.event("Summer").with("date: 2027-06-02").with("cancelled: true"));
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));

    assertThat(site.read("events/summer/index.html"))
        .contains("This event is cancelled.", "https://schema.org/EventCancelled")
        .doesNotContain("summer.ics");
    assertThat(site.read("events/index.html")).contains("Cancelled: Summer");
  }

  @Test
  void aSchemeWithoutEventsHasNoCalendar() throws Exception {
    try (Stream<Path> events = Files.list(scheme.root().resolve("events"))) {
      for (Path event : events.toList()) {
        Files.delete(event);
      }
    }
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));
    assertThat(site.files()).doesNotContainKeys("events/calendar.ics", "events/index.html");
    assertThat(site.read("index.html")).doesNotContain("calendar.ics");
  }

  /** A file of `events/`, as the build writes it. */
  private String text(String file) throws Exception {
    Content content = ContentReader.read(scheme.root());
    byte[] bytes = CalendarFile.all(content, SchemeFolder.TODAY).get("events/" + file);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Calendar read(String file) throws Exception {
    return new CalendarBuilder().build(new StringReader(text(file)));
  }

  private static String value(Property property) {
    return property.getValue();
  }

  private static String moment(Temporal temporal) {
    return (temporal instanceof ZonedDateTime zoned
            ? zoned.toOffsetDateTime()
            : OffsetDateTime.from(temporal))
        .toString();
  }
}
