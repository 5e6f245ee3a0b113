package org.mentordirectory.site;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
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
import java.time.zone.ZoneOffsetTransition;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;

/**
 * Events as a calendar that other programs read. The same events give the same bytes on any
 * machine.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545, iCalendar</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7986">RFC 7986, properties of calendars</a>
 */
final class CalendarFile {
  /** How often a program that subscribes should look again. */
  private static final int REFRESH_HOURS = 12;

  /** RFC 5545, section 3.1. */
  private static final int OCTETS_OF_A_LINE = 75;

  private final Scheme scheme;
  private final ZoneId zone;
  private final Instant stamp;

  /**
   * A writer of calendars.
   *
   * @param today the day for which the site is built, which stands for the moment of writing
   */
  CalendarFile(Scheme scheme, LocalDate today) {
    this.scheme = scheme;
    this.zone = scheme.zone();
    this.stamp = today.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** One file of all events and one of each that is not over, by their addresses. */
  static Map<String, byte[]> all(Content content, LocalDate today) {
    var calendars = new CalendarFile(content.scheme(), today);
    List<Article.Event> events =
        content.events().stream().filter(event -> event.date().isPresent()).toList();
    var files = new TreeMap<String, byte[]>();
    if (!events.isEmpty()) {
      String name = content.scheme().name();
      files.put(EventPages.FEED, calendars.write(name, EventPages.FEED, events));
    }
    for (Article.Event event : events) {
      if (!event.isOver(today)) {
        String address = address(event);
        files.put(address, calendars.write(event.title(), address, List.of(event)));
      }
    }
    return files;
  }

  /** The address of an event's own calendar, from the root of the site. */
  static String address(Article.Event event) {
    return event.document().address() + event.document().slug() + ".ics";
  }

  /**
   * A calendar.
   *
   * @param name what programs call it
   * @param address of the file, from the root of the site
   * @param events with a date each
   */
  private byte[] write(String name, String address, List<Article.Event> events) {
    var calendar = new ICalendar();
    calendar.setProductId("-//org.mentordirectory//Mentor Directory//EN");
    calendar.setMethod("PUBLISH");
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name); // for those who do not know NAME
    calendar.setUrl(scheme.address().resolve(address).toString());
    calendar
        .setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build())
        .setParameter("VALUE", "DURATION"); // RFC 7986 asks for it, biweekly leaves it out
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
    if (events.stream().anyMatch(event -> event.start().isPresent())) {
      calendar
          .getTimezoneInfo()
          .setDefaultTimezone(
              new TimezoneAssignment(TimeZone.getTimeZone(zone), timezone(years(events))));
    }
    events.forEach(event -> calendar.addEvent(event(event)));
    var out = new ByteArrayOutputStream();
    try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing can fail in memory
    }
    return folded(out.toByteArray());
  }

  private VEvent event(Article.Event event) {
    LocalDate day = event.date().orElseThrow();
    String page = scheme.address().resolve(event.document().address()).toString();
    var entry = new VEvent();
    entry.setUid(page);
    entry.setDateTimeStamp(Date.from(stamp));
    if (event.start().isPresent()) {
      entry.setDateStart(moment(day, event.start().get()), true);
      event.end().ifPresent(end -> entry.setDateEnd(moment(day, end), true));
    } else { // a whole day is parts of a date, whatever the machine's zone
      entry.setDateStart(new DateStart(wholeDay(day)));
      entry.setDateEnd(new DateEnd(wholeDay(day.plusDays(1))));
    }
    entry.setSummary(event.title());
    entry.setDescription(description(event, page));
    event.place().ifPresent(entry::setLocation);
    entry.setUrl(page);
    return entry;
  }

  private static String description(Article.Event event, String page) {
    Stream<String> agenda = event.agenda().stream().map(item -> item.time() + " " + item.what());
    return Stream.of(event.summary(), agenda.collect(Collectors.joining("\n")), page)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private Date moment(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(zone).toInstant());
  }

  private static ICalDate wholeDay(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private record Years(int first, int last) {}

  private static Years years(List<Article.Event> events) {
    List<Integer> years =
        events.stream().map(event -> event.date().orElseThrow().getYear()).sorted().toList();
    return new Years(years.get(0), years.get(years.size() - 1));
  }

  /** The zone's changes of time around the years of the events, one by one, without a rule. */
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
