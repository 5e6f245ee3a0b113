package org.mentordirectory.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Position;

/** A document with a title and a summary that is a page of its own. */
public sealed interface Article extends TypedDocument {
  @Override
  Article with(Document other);

  /** One sentence on what it is about. */
  @Override
  default String summary() {
    return document().front().text("summary").orElse("");
  }

  /** Its place among its like; those without a number come last. */
  default int order() {
    return document().front().number("order").orElse(Integer.MAX_VALUE);
  }

  /** Whom it is for: mentees, mentors, managers, coordinators. */
  default List<String> readers() {
    return document().front().list("for");
  }

  /** Whether it is for those who run the scheme, and nobody else. */
  default boolean isForCoordinators() {
    return readers().equals(List.of("coordinator"));
  }

  /** The part of the list in which the page stands. */
  default Optional<String> section() {
    return document().front().text("section");
  }

  /** Whether it is fictional. */
  default boolean example() {
    return document().front().flag("example");
  }

  /** A page of the scheme's guidance. */
  record Guidance(Document document) implements Article {
    @Override
    public Guidance with(Document other) {
      return new Guidance(other);
    }

    /** Whether the page leads by questions to a decision. */
    public boolean decision() {
      return document.front().flag("decision");
    }
  }

  /**
   * A form that people fill in.
   *
   * @param fields in the order of the front matter
   * @param parts the text with the fields in their places, from top to bottom
   */
  record Form(Document document, List<FormField> fields, List<FormPart> parts) implements Article {
    @Override
    public Form with(Document other) {
      return new Form(other, fields, parts);
    }

    /** This form with another text between its fields. */
    public Form withParts(List<FormPart> other) {
      return new Form(document, fields, other);
    }

    /**
     * The file of the repository in which the answers are kept, such as {@code
     * content/scheme-plan.md}; absent where they are nobody's but the reader's own.
     */
    public Optional<String> saves() {
      return document.front().text("saves");
    }

    /** When people fill it in, where it belongs to the evaluation of the scheme. */
    public Optional<Moment> moment() {
      return document.front().text("moment").flatMap(Moment::of);
    }
  }

  /**
   * Something that happens on a day.
   *
   * @param agenda in the order of the file
   * @param checklist what the organisers have to do, the earliest first
   */
  record Event(Document document, List<AgendaItem> agenda, List<Task> checklist)
      implements Article {
    @Override
    public Event with(Document other) {
      return new Event(other, agenda, checklist);
    }

    /**
     * A line of an event's agenda.
     *
     * @param time when it begins
     * @param what what happens
     * @param who who leads it; may be empty
     * @param at where it stands
     */
    public record AgendaItem(LocalTime time, String what, String who, Position at) {}

    /**
     * Something that the organisers of an event have to do.
     *
     * @param days from the event to the day by which it is done; below 0 is before the event
     * @param what what to do
     * @param at where it stands
     */
    public record Task(int days, String what, Position at) {
      private static final Pattern WHEN =
          Pattern.compile("(\\d{1,3}) (day|week)s? (before|after)|on the day");
      private static final int WEEK = 7;

      /** The day by which it is to be done. */
      public LocalDate due(LocalDate event) {
        return event.plusDays(days);
      }

      /** The days of {@code 8 weeks before}, {@code 1 day after} or {@code on the day}. */
      public static Optional<Integer> days(String when) {
        Matcher typed = WHEN.matcher(when);
        if (!typed.matches()) {
          return Optional.empty();
        }
        if (typed.group(1) == null) {
          return Optional.of(0);
        }
        int days = Integer.parseInt(typed.group(1)) * (typed.group(2).equals("week") ? WEEK : 1);
        return Optional.of(typed.group(3).equals("before") ? -days : days);
      }
    }

    /** The day; absent only in content that does not pass the checks. */
    public Optional<LocalDate> date() {
      return document.front().date("date");
    }

    /** When it begins. */
    public Optional<LocalTime> start() {
      return document.front().time("start");
    }

    /** When it ends. */
    public Optional<LocalTime> end() {
      return document.front().time("end");
    }

    /** Whether it is over, which it is from the day after. */
    public boolean isOver(LocalDate today) {
      return date().isPresent() && date().get().isBefore(today);
    }

    /** Whether it does not take place. */
    public boolean isCancelled() {
      return document.front().flag("cancelled");
    }

    /** Where it is. */
    public Optional<String> place() {
      return document.front().text("place");
    }

    /** How many people can come. */
    public OptionalInt capacity() {
      return document.front().number("capacity");
    }
  }

  /** A page of the scheme's own, or the text on its front page. */
  record OwnPage(Document document) implements Article {
    /** The file of the text on the front page. */
    public static final String HOME = "home.md";

    @Override
    public OwnPage with(Document other) {
      return new OwnPage(other);
    }

    /** Whether it is the text on the front page. */
    public boolean isHome() {
      return document.file().equals(HOME);
    }
  }

  /** The story of a pair. */
  record CaseStudy(Document document) implements Article {
    @Override
    public CaseStudy with(Document other) {
      return new CaseStudy(other);
    }

    /** Who it is about. */
    public Optional<String> people() {
      return document.front().text("people");
    }

    /** The day it was written. */
    public Optional<LocalDate> date() {
      return document.front().date("date");
    }

    /** What these people agreed to. */
    public Permission permission() {
      return Permission.of(document.front());
    }
  }

  /**
   * What came of a year.
   *
   * @param changes what was changed because of what people said
   */
  record Impact(Document document, ImpactFigures figures, List<Change> changes) implements Article {
    @Override
    public Impact with(Document other) {
      return new Impact(other, figures, changes);
    }

    /** You said, we did. */
    public record Change(String said, String did) {}

    /** The year of the scheme, such as {@code 2027} or {@code 2027-28}. */
    public String year() {
      return document.front().text("year").orElse("");
    }
  }
}
