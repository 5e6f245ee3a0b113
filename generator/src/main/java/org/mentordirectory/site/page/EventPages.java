package org.mentordirectory.site.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Article.Event.Task;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.site.calendar.CalendarFile;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;
import org.mentordirectory.words.Messages;

/**
 * Events: those to come and those that are over, a page each, and for those who prepare one a page
 * of what is to be done by when. An event is over from the day after it.
 */
public final class EventPages {
  private static final String HOME = SitePage.of(DocumentType.EVENT).address();
  private static final String ARCHIVE = SitePage.ARCHIVE.address();
  private final Content content;
  private final Scheme scheme;
  private final Messages messages;
  private final LocalDate today;

  public EventPages(Content content, Messages messages, LocalDate today) {
    this.content = content;
    this.scheme = content.scheme();
    this.messages = messages;
    this.today = today;
  }

  /**
   * A list of events.
   *
   * @param archive whether it lists those that are over
   * @param other the address of the other list
   * @param calendar the whole address of the calendar of all events; empty where there is none
   * @param file the same from the root of the site
   */
  public record EventList(
      String heading,
      String intro,
      List<ArticlePages.Entry> entries,
      boolean archive,
      Link other,
      String calendar,
      String file) {}

  /**
   * An event.
   *
   * @param agenda from beginning to end
   * @param led whether the agenda says who leads
   * @param over whether it is over
   * @param cancelled whether it does not take place
   * @param calendar the address of its calendar; empty when it is over or cancelled
   * @param organisers the address of the page for those who prepare it; may be empty
   */
  public record EventPage(
      String heading,
      String summary,
      List<ArticlePages.Fact> facts,
      List<Row> agenda,
      boolean led,
      boolean over,
      boolean cancelled,
      boolean example,
      Html body,
      String calendar,
      String organisers,
      Link home) {}

  /** A line of an agenda. */
  public record Row(String time, String what, String who) {}

  /**
   * What is to be done for an event.
   *
   * @param event its page
   * @param facts when and where
   * @param dates the days by which something is to be done, the earliest first
   */
  public record Organisers(
      String heading, Link event, List<ArticlePages.Fact> facts, List<Due> dates) {}

  /**
   * What is to be done by one day.
   *
   * @param day such as: By Wednesday 25 November 2026
   * @param distance such as: 8 weeks before
   */
  public record Due(String day, String distance, List<String> tasks) {}

  /** The pages of each event. */
  Stream<PagePlan> all() {
    Stream<PagePlan> pages =
        content.events().stream()
            .map(event -> new PagePlan(event.document().address(), () -> page(event)));
    Stream<PagePlan> organisers =
        content.events().stream()
            .filter(EventPages::isPrepared)
            .map(event -> new PagePlan(organisersOf(event), () -> organisers(event)));
    return Stream.concat(pages, organisers);
  }

  private static boolean isPrepared(Article.Event event) {
    return !event.checklist().isEmpty() && event.date().isPresent();
  }

  private static String organisersOf(Article.Event event) {
    return event.document().address() + "organisers/";
  }

  /** The events that are to come, or those that are over. */
  Page list(boolean archive) {
    String name = archive ? "events.archive" : "events";
    boolean none = content.events().isEmpty();
    return Page.of(
        archive ? ARCHIVE : HOME,
        "events/events.ftlh",
        messages.text(name + ".title"),
        messages.text(name + ".intro"),
        new EventList(
            messages.text(name + ".title"),
            messages.text(name + ".intro"),
            entries(archive),
            archive,
            archive
                ? new Link(messages.text("events.title"), HOME)
                : new Link(messages.text("events.archive.title"), ARCHIVE),
            none ? "" : scheme.address().resolve(CalendarFile.FEED).toString(),
            none ? "" : CalendarFile.FEED));
  }

  /** The events that are to come, the next first; or those that are over, the last first. */
  List<ArticlePages.Entry> entries(boolean archive) {
    var entries = new ArrayList<ArticlePages.Entry>();
    for (Article.Event event : content.events()) {
      if (event.isOver(today) == archive) {
        var entry =
            new ArticlePages.Entry(
                event.isCancelled()
                    ? messages.text("event.cancelled.title", event.title())
                    : event.title(),
                event.summary(),
                event.document().address(),
                facts(event));
        entries.add(archive ? 0 : entries.size(), entry);
      }
    }
    return List.copyOf(entries);
  }

  private Page page(Article.Event event) {
    boolean over = event.isOver(today);
    var model =
        new EventPage(
            event.title(),
            event.summary(),
            facts(event),
            event.agenda().stream()
                .map(item -> new Row(item.time().toString(), item.what(), item.who()))
                .toList(),
            event.agenda().stream().anyMatch(item -> !item.who().isEmpty()),
            over,
            event.isCancelled(),
            event.example(),
            new Html(event.document().body().html()),
            over || event.isCancelled() || event.date().isEmpty()
                ? ""
                : CalendarFile.address(event),
            isPrepared(event) ? organisersOf(event) : "",
            new Link(messages.text("events.title"), HOME));
    Page page =
        Page.of(
            event.document().address(), "events/event.ftlh", event.title(), event.summary(), model);
    return page.with(page.image(), jsonLd(event));
  }

  private Page organisers(Article.Event event) {
    LocalDate day = event.date().orElseThrow();
    Map<Integer, List<String>> tasks = new LinkedHashMap<>();
    for (Task task : event.checklist()) {
      tasks.computeIfAbsent(task.days(), days -> new ArrayList<>()).add(task.what());
    }
    List<Due> dates =
        tasks.entrySet().stream()
            .map(
                due ->
                    new Due(
                        messages.text(
                            due.getKey() == 0 ? "organisers.on" : "organisers.by",
                            day(day.plusDays(due.getKey()))),
                        distance(due.getKey()),
                        List.copyOf(due.getValue())))
            .toList();
    String title = messages.text("organisers.title", event.title());
    return Page.of(
            organisersOf(event),
            "events/organisers.ftlh",
            title,
            messages.text("organisers.description", event.title()),
            new Organisers(
                title, new Link(event.title(), event.document().address()), facts(event), dates))
        .unlisted();
  }

  /** How far from the event, in weeks where it is whole weeks. */
  private String distance(int days) {
    if (days == 0) {
      return messages.text("organisers.onTheDay");
    }
    boolean weeks = days % 7 == 0;
    int number = Math.abs(weeks ? days / 7 : days);
    return messages.text(
        "organisers." + (weeks ? "weeks" : "days") + (days < 0 ? "Before" : "After"), number);
  }

  private List<ArticlePages.Fact> facts(Article.Event event) {
    var facts = new ArrayList<ArticlePages.Fact>();
    event.date().ifPresent(date -> facts.add(fact("when", when(event, date))));
    event.place().ifPresent(place -> facts.add(fact("where", place)));
    event
        .capacity()
        .ifPresent(people -> facts.add(fact("places", messages.text("fact.capacity", people))));
    return List.copyOf(facts);
  }

  private ArticlePages.Fact fact(String name, String text) {
    return new ArticlePages.Fact(messages.text("fact." + name), text);
  }

  private String day(LocalDate date) {
    return messages.local().weekday(date);
  }

  /** The day of an event in words, with its times as far as they are known. */
  public String when(Article.Event event, LocalDate date) {
    if (event.start().isEmpty()) {
      return day(date);
    }
    return event.end().isEmpty()
        ? messages.text("fact.from", day(date), event.start().get())
        : messages.text("fact.fromTo", day(date), event.start().get(), event.end().get());
  }

  /**
   * The event as search engines read it.
   *
   * @see <a href="https://schema.org/Event">schema.org, Event</a>
   */
  private Map<String, Object> jsonLd(Article.Event event) {
    Map<String, Object> data =
        Json.object(
            "@context", "https://schema.org",
            "@type", "Event",
            "name", event.title(),
            "description", event.summary(),
            "url", scheme.pageOf(event));
    if (event.isCancelled()) {
      data.put("eventStatus", "https://schema.org/EventCancelled");
    }
    event.date().ifPresent(date -> data.put("startDate", moment(date, event.start())));
    event
        .date()
        .filter(date -> event.end().isPresent())
        .ifPresent(date -> data.put("endDate", moment(date, event.end())));
    event
        .place()
        .ifPresent(place -> data.put("location", Json.object("@type", "Place", "name", place)));
    event.capacity().ifPresent(people -> data.put("maximumAttendeeCapacity", people));
    data.put(
        "organizer",
        Json.object(
            "@type", "Organization",
            "name", scheme.institution().orElse(scheme.name()),
            "url", scheme.address().toString()));
    return data;
  }

  private String moment(LocalDate date, Optional<LocalTime> time) {
    return time.map(
            at ->
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    date.atTime(at).atZone(scheme.zone())))
        .orElseGet(date::toString);
  }
}
