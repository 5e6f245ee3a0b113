package org.mentordirectory.site.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Calendars that other programs read; the one class that knows how. The same entries give the same
 * bytes on any machine.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545, iCalendar</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7986">RFC 7986, properties of calendars</a>
 */
public final class CalendarWriter {
  /** How often a program that subscribes should look again. */
  private static final int REFRESH_HOURS = 12;

  /** From which the days are counted that tell a newer calendar from an older one. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  /** RFC 5545, section 3.1. */
  private static final int OCTETS_OF_A_LINE = 75;

  private final ZoneId zone;
  private final Instant stamp;

  /**
   * What tells a program that has an event already that this is its newer state, if it has moved.
   */
  private final int sequence;

  /**
   * A writer of calendars.
   *
   * @param zone in which times of day are meant
   * @param today the day for which they are written, which stands for the moment of writing
   */
  public CalendarWriter(ZoneId zone, LocalDate today) {
    this.zone = zone;
    this.stamp = today.atStartOfDay().toInstant(ZoneOffset.UTC);
    this.sequence = (int) Math.max(0, ChronoUnit.DAYS.between(FIRST_DAY, today));
  }

  /**
   * A calendar.
   *
   * @param name what programs call it
   * @param url where those who subscribe find it again; absent for a file that is imported
   */
  public byte[] write(String name, Optional<String> url, List<CalendarEntry> entries) {
    var calendar = new ICalendar();
    calendar.setProductId("-//org.mentordirectory//Mentor Directory//EN");
    calendar.setMethod("PUBLISH");
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name); // for those who do not know NAME
    url.ifPresent(address -> subscribed(calendar, address));
    if (entries.stream().anyMatch(entry -> entry.start().isPresent())) {
      calendar
          .getTimezoneInfo()
          .setDefaultTimezone(
              new TimezoneAssignment(TimeZone.getTimeZone(zone), timezone(years(entries))));
    }
    entries.forEach(entry -> calendar.addEvent(event(entry)));
    var out = new ByteArrayOutputStream();
    try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing can fail in memory
    }
    return folded(out.toByteArray());
  }

  private static void subscribed(ICalendar calendar, String url) {
    calendar.setUrl(url);
    calendar
        .setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build())
        .setParameter("VALUE", "DURATION"); // RFC 7986 asks for it, biweekly leaves it out
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
  }

  private VEvent event(CalendarEntry entry) {
    var event = new VEvent();
    event.setUid(entry.uid());
    event.setDateTimeStamp(Date.from(stamp));
    event.setLastModified(Date.from(stamp));
    event.setSequence(sequence);
    if (entry.start().isPresent()) {
      event.setDateStart(moment(entry.day(), entry.start().get()), true);
      entry.end().ifPresent(end -> event.setDateEnd(moment(entry.day(), end), true));
    } else {
      event.setDateStart(wholeDay(entry.day()), false);
      event.setDateEnd(wholeDay(entry.day().plusDays(1)), false);
    }
    event.setSummary(entry.summary());
    event.setDescription(entry.description());
    entry.place().ifPresent(event::setLocation);
    entry.url().ifPresent(event::setUrl);
    if (entry.cancelled()) {
      event.setStatus(Status.cancelled());
    }
    if (entry.confidential()) {
      event.setClassification(Classification.private_());
      event.setTransparency(true); // it takes no time of the day
    }
    return event;
  }

  private Date moment(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(zone).toInstant());
  }

  /** In the machine's zone, in which a day without a time is written again. */
  private static Date wholeDay(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  private record Years(int first, int last) {}

  private static Years years(List<CalendarEntry> entries) {
    List<Integer> years = entries.stream().map(entry -> entry.day().getYear()).sorted().toList();
    return new Years(years.get(0), years.get(years.size() - 1));
  }

  /** The zone's changes of time around the years of the entries, one by one, without a rule. */
  private VTimezone timezone(Years years) {
    var timezone = new VTimezone(zone.getId());
    LocalDateTime from = LocalDate.of(years.first(), 1, 1).atStartOfDay();
    Instant begin = from.atZone(zone).toInstant();
    Instant end = LocalDate.of(years.last() + 1, 1, 1).atStartOfDay(zone).toInstant();
    Optional<ZoneOffsetTransition> change =
        Optional.ofNullable(zone.getRules().previousTransition(begin));
    if (change.isEmpty()) {
      ZoneOffset offset = zone.getRules().getOffset(begin);
      timezone.addComponent(observance(new StandardTime(), from, offset, offset));
    }
    while (change.isPresent() && change.get().getInstant().isBefore(end)) {
      ZoneOffsetTransition now = change.get();
      boolean summer = zone.getRules().isDaylightSavings(now.getInstant());
      timezone.addComponent(
          observance(
              summer ? new DaylightSavingsTime() : new StandardTime(),
              now.getDateTimeBefore(),
              now.getOffsetBefore(),
              now.getOffsetAfter()));
      change = Optional.ofNullable(zone.getRules().nextTransition(now.getInstant()));
    }
    return timezone;
  }

  private static <T extends Observance> T observance(
      T observance, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
    observance.setDateStart(
        new ICalDate(
            new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false),
            true));
    observance.setTimezoneOffsetFrom(offset(from));
    observance.setTimezoneOffsetTo(offset(to));
    return observance;
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(offset.getTotalSeconds() * 1000L);
  }

  /** Folds lines by octets, never inside a character; biweekly counts characters. */
  private static byte[] folded(byte[] unfolded) {
    var out = new ByteArrayOutputStream(unfolded.length + 64);
    int used = 0;
    int next;
    for (int at = 0; at < unfolded.length; at = next) {
      next = at + 1;
      while (next < unfolded.length && (unfolded[next] & 0xC0) == 0x80) {
        next++; // the rest of a character in UTF-8
      }
      if (unfolded[at] == '\r' || unfolded[at] == '\n') {
        used = 0;
      } else {
        if (used + next - at > OCTETS_OF_A_LINE) {
          out.writeBytes(new byte[] {'\r', '\n', ' '});
          used = 1;
        }
        used += next - at;
      }
      out.write(unfolded, at, next - at);
    }
    return out.toByteArray();
  }
}
