package org.mentordirectory.pairs;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of the log of pairings. {@code mentor:match} writes the log, and leaves those columns
 * empty that the coordinator fills in; other columns are for people alone.
 */
public enum LogColumn {
  MENTEE("mentee"),
  MENTOR("mentor"),
  PROFILE("profile"),
  PROPOSED("proposed"),
  START("start"),
  MIDDLE("mid-term"),
  END("end"),
  ACCEPTED("accepted"),
  DECLINED("declined"),
  FIRST_MEETING("first meeting"),
  LAST_CONTACT("last contact"),
  MEETINGS("meetings"),
  MID_TERM("mid-term done"),
  PAUSE("pause until"),
  ENDED("ended"),
  REASON("reason");

  private final String title;

  LogColumn(String title) {
    this.title = title;
  }

  /** Its name in the first row. */
  public String title() {
    return title;
  }

  /** The names of the columns that the coordinator fills in. */
  public static List<String> toFillIn() {
    return Stream.of(values())
        .filter(column -> column.compareTo(ACCEPTED) >= 0)
        .map(LogColumn::title)
        .toList();
  }

  /** Whether nothing can be said of a pairing without it. */
  boolean isNeeded() {
    return this == MENTEE || this == MENTOR || this == START || this == END;
  }

  /** Whether days stand in it. */
  boolean isDay() {
    return switch (this) {
      case MENTEE, MENTOR, PROFILE, MEETINGS, REASON -> false;
      default -> true;
    };
  }

  /** Whether what stands in it has happened, so that it can't be after today. */
  boolean isPast() {
    return switch (this) {
      case PROPOSED, ACCEPTED, DECLINED, FIRST_MEETING, LAST_CONTACT, MID_TERM, ENDED -> true;
      default -> false;
    };
  }
}
