package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;

/** Calendars as another program reads them. */
final class Calendars {
  static {
    System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    System.setProperty(
        "net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
  }

  private Calendars() {}

  /** The entries of a file, which must be as RFC 5545 wants it. */
  static List<VEvent> events(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
    for (String line : text.split("\r\n")) {
      assertThat(line).doesNotContain("\n");
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(76);
    }
    try {
      var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
      assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
      return calendar.getComponents("VEVENT");
    } catch (ParserException e) {
      throw new IOException(text, e);
    }
  }

  /** Begin, end and title of each. */
  static List<String> lines(List<VEvent> events) {
    return events.stream()
        .map(
            event ->
                "%s-%s %s"
                    .formatted(
                        value(event, "DTSTART"), value(event, "DTEND"), value(event, "SUMMARY")))
        .toList();
  }

  static List<String> uids(List<VEvent> events) {
    return events.stream().map(event -> value(event, "UID")).toList();
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }
}
