package org.mentordirectory.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mentordirectory.words.Word;

/**
 * A mentor's profile. Fields with a behaviour of their own are here by name; what any field says is
 * in {@link #values}. Required values are empty text only in content that does not pass the checks.
 *
 * @param document the file, with the places of all values
 * @param capacity mentees at one time
 * @param mentees mentees now
 * @param contact {@code coordinator}, an https: or a mailto: address
 * @param account the forge account that may change this profile
 * @param example whether the mentor is fictional
 * @param consent the day on which the mentor agreed to publication
 * @param reviewed the last day on which the mentor confirmed the profile
 * @param photo the picture beside the profile
 */
public record Mentor(
    Document document,
    String name,
    String role,
    String institution,
    Availability availability,
    OptionalInt capacity,
    OptionalInt mentees,
    String contact,
    Optional<String> account,
    boolean example,
    Optional<LocalDate> consent,
    Optional<LocalDate> reviewed,
    Optional<Photo> photo)
    implements TypedDocument {

  /** What a mentee can begin with. */
  public enum State implements Word {
    /** There is a place free, or not known to be none. */
    OPEN,
    /** There are no places, and single conversations all the same. */
    SINGLE,
    /** All places are taken. */
    FULL,
    /** Names are taken for later. */
    WAITING,
    /** Nothing: the mentor has left, and the profile stays. */
    ALUMNI
  }

  /** The value of {@code contact} that means: through the coordinator of the scheme. */
  public static final String COORDINATOR = "coordinator";

  /** The field that tells who has left, and below the folder the name of the list of these. */
  public static final String ALUMNI = "alumni";

  /** The name, below that of the folder, of the list of all mentors by their names. */
  public static final String LETTERS = "a-z";

  /** What the profile says in a field; what is usual where it says nothing. */
  public List<String> values(Field field) {
    List<String> values = field.spelt(values(field.name()));
    return values.isEmpty() && field.is(Use.USUAL) ? List.of(field.text(Use.USUAL)) : values;
  }

  /** What the profile says in the field of a name. */
  public List<String> values(String field) {
    return document.front().list(field);
  }

  /** What the profile says in a field that has one value. */
  public Optional<String> value(String field) {
    return document.front().text(field);
  }

  public static Mentor of(Document document, Optional<Photo> photo) {
    FrontMatter front = document.front();
    return new Mentor(
        document,
        front.text("name").orElse(""),
        front.text("role").orElse(""),
        front.text("institution").orElse(""),
        front.text("availability").flatMap(Availability::of).orElse(Availability.OPEN),
        front.number("capacity"),
        front.number("mentees"),
        front.text("contact").orElse(""),
        front.text("account"),
        front.flag("example"),
        front.date("consent"),
        front.date("reviewed"),
        photo);
  }

  /** The job and where it is. */
  @Override
  public String summary() {
    return role + ", " + institution;
  }

  @Override
  public Mentor with(Document other) {
    return of(other, photo);
  }

  /** The last part of the profile's address. */
  public String slug() {
    return document.slug();
  }

  /** Places free, where the mentor says how many mentees at one time. */
  public OptionalInt placesFree() {
    return capacity.isPresent()
        ? OptionalInt.of(Math.max(0, capacity.getAsInt() - mentees.orElse(0)))
        : OptionalInt.empty();
  }

  /**
   * The same with so many mentees now, or more where the profile says so. Of one who says no
   * capacity and has a mentee nothing is known but that: there is no other place.
   */
  public Mentor withMentees(int least) {
    return new Mentor(
        document,
        name,
        role,
        institution,
        availability,
        OptionalInt.of(capacity.orElse(1)),
        OptionalInt.of(Math.max(least, mentees.orElse(0))),
        contact,
        account,
        example,
        consent,
        reviewed,
        photo);
  }

  /** What a mentee can begin with now. Who is open without any place gives single conversations. */
  public State state() {
    if (hasLeft()) {
      return State.ALUMNI;
    } else if (availability != Availability.OPEN) {
      return State.WAITING;
    } else if (capacity.orElse(1) == 0) {
      return State.SINGLE;
    }
    return placesFree().orElse(1) > 0 ? State.OPEN : State.FULL;
  }

  /** Whether a mentee can begin to be mentored now: open, and not known to be full. */
  public boolean hasPlaceFree() {
    return state() == State.OPEN;
  }

  /** Whether a mentee can begin something now: have a place, or a single conversation. */
  public boolean isFree() {
    return hasPlaceFree() || state() == State.SINGLE;
  }

  /** Whether the mentor has left the scheme, and is in the list of alumni alone. */
  public boolean hasLeft() {
    return document.front().flag(ALUMNI);
  }

  /** The last day on which the mentor is known to have agreed with the profile. */
  public Optional<LocalDate> confirmed() {
    return Stream.of(consent, reviewed).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /**
   * Whether the profile was not confirmed for a number of review periods. Fictional people and
   * those who have left confirm nothing, so their profiles never grow stale.
   */
  public boolean unconfirmedFor(int periods, Period review, LocalDate today) {
    return !example
        && !hasLeft()
        && confirmed()
            .map(day -> day.plus(review.multipliedBy(periods)).isBefore(today))
            .orElse(false);
  }

  /** Whether the mentor is in no list: paused, or not confirmed for two review periods. */
  public boolean isAway(Period review, LocalDate today) {
    return !hasLeft() && (availability == Availability.PAUSED || unconfirmedFor(2, review, today));
  }
}
