package org.mentordirectory.site.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;

/** Events as a calendar that other programs read. */
public final class CalendarFile {
  /** The address of the calendar of all events, from the root of the site. */
  public static final String FEED = "events/calendar.ics";

  private final Scheme scheme;
  private final CalendarWriter writer;

  private CalendarFile(Scheme scheme, LocalDate today) {
    this.scheme = scheme;
    this.writer = new CalendarWriter(scheme.zone(), today);
  }

  /** One file of all events and one of each that is not over, by their addresses. */
  public static Map<String, byte[]> all(Content content, LocalDate today) {
    var calendars = new CalendarFile(content.scheme(), today);
    List<Article.Event> events =
        content.events().stream().filter(event -> event.date().isPresent()).toList();
    var files = new TreeMap<String, byte[]>();
    if (!events.isEmpty()) {
      String name = content.scheme().name();
      files.put(FEED, calendars.write(name, FEED, events));
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
  public static String address(Article.Event event) {
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
    return writer.write(
        name,
        Optional.of(scheme.address().resolve(address).toString()),
        events.stream().map(this::entry).toList());
  }

  private CalendarEntry entry(Article.Event event) {
    String page = scheme.pageOf(event);
    return new CalendarEntry(
        page,
        event.date().orElseThrow(),
        event.start(),
        event.end(),
        event.title(),
        description(event, page),
        event.place(),
        Optional.of(page),
        event.isCancelled(),
        false);
  }

  private static String description(Article.Event event, String page) {
    Stream<String> agenda = event.agenda().stream().map(item -> item.time() + " " + item.what());
    return Stream.of(event.summary(), agenda.collect(Collectors.joining("\n")), page)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
