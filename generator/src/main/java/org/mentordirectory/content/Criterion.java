package org.mentordirectory.content;

import java.util.Comparator;
import java.util.List;

/**
 * What a match is judged by: the values of a field of profiles ({@link Use#MATCH}), or one of three
 * things that are no field. {@link ProfileFields#criteria()} has all of a scheme.
 *
 * @param kind what is compared
 * @param key its name in profiles of mentees, in the scheme's weights and in messages
 * @param order of reports; those of one order stand by their keys
 * @param group what a mentee makes more or less of, all its criteria at once
 * @param each whether it asks for all values that are wanted, and not for one of them
 * @param weight how much it counts where the scheme does not say otherwise ({@link
 *     Scheme.Matching})
 */
public record Criterion(Kind kind, String key, int order, String group, boolean each, int weight)
    implements Comparable<Criterion> {
  /** The group of what the help is about. */
  static final String HELP = "help";

  /** The group of the work that both know; that of a field which names no other. */
  static final String WORK = "work";

  /** The group of where and how the two meet. */
  static final String REACH = "reach";

  /** The group of what counts as much for everybody. */
  private static final String ALWAYS = "always";

  private static final Comparator<Criterion> ORDER =
      Comparator.comparingInt(Criterion::order).thenComparing(Criterion::key);

  /** What the mentee says in their own words. */
  public static final Criterion WORDS = new Criterion(Kind.WORDS, "words", 2, HELP, false, 4);

  /** Inside or outside the mentee's institution. */
  public static final Criterion SIDE = new Criterion(Kind.SIDE, "side", 98, REACH, false, 2);

  /** A place free. */
  public static final Criterion PLACES = new Criterion(Kind.PLACES, "places", 99, ALWAYS, false, 1);

  /** Those that are no field. */
  static final List<Criterion> BESIDE_FIELDS = List.of(WORDS, SIDE, PLACES);

  /** What is compared. */
  public enum Kind {
    /** Values of the mentor's field with values that the mentee wants. */
    VALUES,
    /** The mentee's own words: how near the mentor's texts are, as the search scores them. */
    WORDS,
    /** Inside or outside the mentee's institution. */
    SIDE,
    /** Whether the mentor has a place free; nobody has to ask for that. */
    PLACES
  }

  /** That of a field that is matched. */
  static Criterion of(Field field) {
    String group = field.text(Use.MATCH);
    return new Criterion(
        Kind.VALUES,
        field.name(),
        field.number(Use.MATCH),
        group.isEmpty() ? WORK : group,
        field.is(Use.MATCH_EACH),
        field.number(Use.MATCH_WEIGHT));
  }

  /** Whether it compares values of a field. */
  public boolean isOfValues() {
    return kind == Kind.VALUES;
  }

  /** Whether it compares what help is wanted with; who lacks all of that hardly fits. */
  public boolean isOfHelp() {
    return isOfValues() && group.equals(HELP);
  }

  /** Whether it compares help or work, and not only where and how the two meet. */
  public boolean isOfMatter() {
    return isOfValues() && !group.equals(REACH);
  }

  @Override
  public int compareTo(Criterion other) {
    return ORDER.compare(this, other);
  }
}
