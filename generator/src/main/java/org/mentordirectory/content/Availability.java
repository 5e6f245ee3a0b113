package org.mentordirectory.content;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether a mentor takes mentees. */
public enum Availability {
  /** Takes mentees while there are places free. */
  OPEN("open"),
  /** Takes names for later. */
  WAITING_LIST("waiting list"),
  /** Is away, and in no list. */
  PAUSED("paused");

  private final String value;

  Availability(String value) {
    this.value = value;
  }

  /** The word that stands in a profile. */
  public String value() {
    return value;
  }

  static Optional<Availability> of(String value) {
    return Stream.of(values()).filter(known -> known.value.equals(value)).findFirst();
  }
}
