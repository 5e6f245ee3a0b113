package org.mentordirectory.event;

import java.time.LocalTime;
import java.util.Optional;

/**
 * The times of an event's rounds; all lengths in minutes.
 *
 * @param start when the first round begins
 * @param rounds how many there are
 * @param minutes the length of a round
 * @param change between two rounds, to change tables
 * @param pause the length of the break, which takes the place of a change; 0 for none
 * @param after after how many rounds the break is
 */
public record Timetable(
    LocalTime start, int rounds, int minutes, int change, int pause, int after) {
  /** A length of time on the day. */
  public record Slot(LocalTime from, LocalTime to) {}

  /** A round, from 0. */
  public Slot round(int round) {
    LocalTime from = start.plusMinutes(offset(round));
    return new Slot(from, from.plusMinutes(minutes));
  }

  /** The break, where there is one. */
  public Optional<Slot> pauseSlot() {
    if (!hasPause()) {
      return Optional.empty();
    }
    LocalTime from = round(after - 1).to();
    return Optional.of(new Slot(from, from.plusMinutes(pause)));
  }

  /** Whether the break comes before a round. */
  public boolean isPauseBefore(int round) {
    return hasPause() && round == after;
  }

  /** How long all of it takes. */
  int length() {
    return offset(rounds - 1) + minutes;
  }

  private boolean hasPause() {
    return pause > 0 && after > 0 && after < rounds;
  }

  private int offset(int round) {
    return round * (minutes + change) + (hasPause() && round >= after ? pause - change : 0);
  }
}
