package org.mentordirectory.check.rule;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Article.Event.AgendaItem;
import org.mentordirectory.content.Article.Event.Task;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Position;

/** The times of an event agree with each other, and its time zone is one that calendars know. */
public final class EventRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    FrontMatter scheme = content.scheme().front();
    scheme
        .text("zone")
        .filter(zone -> Scheme.zone(zone).isEmpty())
        .ifPresent(
            zone ->
                report.error(
                    scheme.placeOf("zone"),
                    "there is no time zone `%s`; write it as continent and city, such as"
                        + " `Europe/London`",
                    zone));
    ZoneId zone = content.scheme().zone();
    content.events().forEach(event -> check(event, zone, report));
  }

  private static void check(Article.Event event, ZoneId zone, Report report) {
    FrontMatter front = event.document().front();
    for (String key : List.of("start", "end")) {
      front.time(key).ifPresent(time -> skipped(event, time, front.placeOf(key), zone, report));
    }
    event.agenda().forEach(item -> skipped(event, item.time(), item.at(), zone, report));
    if (event.document().slug().equals("archive")) {
      report.error(
          event.document().start(),
          "events/archive/ is the list of past events; give this file another name");
    }
    front.entries("checklist").forEach(task -> task(task, report));
    Optional<LocalTime> start = event.start();
    Optional<LocalTime> end = event.end();
    if (end.isPresent() && front.text("start").isEmpty()) {
      report.error(front.placeOf("end"), "there is an `end` without a `start`; add when it begins");
    }
    if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
      report.error(
          front.placeOf("end"),
          "the event ends at %s but begins at %s; correct one of the two, or, if it goes on past"
              + " midnight, let it end at 23:59 and say so in the text",
          end.get(),
          start.get());
    } else if (!event.agenda().isEmpty()) {
      agenda(event, start, end, report);
    }
  }

  /** An hour that no clock shows, since it is put forward. */
  private static void skipped(
      Article.Event event, LocalTime time, Position at, ZoneId zone, Report report) {
    event
        .date()
        .map(date -> zone.getRules().getTransition(date.atTime(time)))
        .filter(ZoneOffsetTransition::isGap)
        .ifPresent(
            gap ->
                report.error(
                    at,
                    "there is no %s on that day: clocks go forward from %s to %s; write a time"
                        + " before or after that",
                    time,
                    gap.getDateTimeBefore().toLocalTime(),
                    gap.getDateTimeAfter().toLocalTime()));
  }

  private static void task(FrontMatter task, Report report) {
    task.text("when")
        .filter(when -> Task.days(when).isEmpty())
        .ifPresent(
            when ->
                report.error(
                    task.placeOf("when"),
                    "`%s` can't be counted from the event; write such as `8 weeks before`, `1 day"
                        + " before`, `on the day` or `2 weeks after`",
                    when));
  }

  private static void agenda(
      Article.Event event, Optional<LocalTime> start, Optional<LocalTime> end, Report report) {
    FrontMatter front = event.document().front();
    if (front.text("start").isEmpty() || front.text("end").isEmpty()) {
      report.error(
          front.placeOf("agenda"),
          "an event with an agenda needs `start` and `end`; add when it begins and when it ends");
    }
    LocalTime before = LocalTime.MIN;
    for (AgendaItem item : event.agenda()) {
      LocalTime time = item.time();
      if (time.isBefore(before)) {
        report.error(
            item.at(),
            "`%s` at %s stands below something later, at %s; sort the agenda by time",
            item.what(),
            time,
            before);
      } else if (start.isPresent() && time.isBefore(start.get())) {
        report.error(
            item.at(),
            "`%s` at %s is before the event begins, at %s; correct one of the two",
            item.what(),
            time,
            start.get());
      } else if (end.isPresent() && time.isAfter(end.get())) {
        report.error(
            item.at(),
            "`%s` at %s is after the event ends, at %s; correct one of the two",
            item.what(),
            time,
            end.get());
      }
      before = time.isAfter(before) ? time : before;
    }
  }
}
