package org.mentordirectory.pairs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.words.Word;

/**
 * All pairings on a day: whom to call first, and what shows only when several are looked at
 * together.
 *
 * @param standings in the order of the log
 * @param calls those with a concern, the most urgent first
 * @param patterns what several pairings have in common
 */
public record PairingOverview(
    LocalDate today,
    List<PairingStatus> standings,
    List<PairingStatus> calls,
    List<Pattern> patterns) {
  /** A mentor with so many pairs in trouble is told of. */
  public static final int TROUBLED_PAIRS = 2;

  /** So many pairs broken off in one month are told of. */
  public static final int STOPPED_PAIRS = 3;

  /** A mentor with so many mentees at one time is told of. */
  public static final int MANY_MENTEES = 3;

  /** What was broken off in this month and those before it, so many in all, is still looked at. */
  public static final int RECENT_MONTHS = 3;

  /** The kinds of patterns, the most urgent first. */
  public enum Kind implements Word {
    /** Several pairs of one mentor are in trouble. */
    MENTOR_IN_TROUBLE,
    /** Several pairs were broken off in one month. */
    STOPPED_TOGETHER,
    /** A mentor has many mentees at one time. */
    MANY_MENTEES;
  }

  /**
   * What several pairings have in common.
   *
   * @param of the mentor's name, or the month as {@code 2027-03}
   */
  public record Pattern(Kind kind, String of, List<PairingStatus> pairs) {}

  /** Looks at all pairings. */
  public static PairingOverview of(List<Pairing> pairings, LocalDate today) {
    List<PairingStatus> standings =
        pairings.stream().map(pairing -> PairingStatus.of(pairing, today)).toList();
    List<PairingStatus> calls =
        standings.stream()
            .filter(standing -> !standing.concerns().isEmpty())
            .sorted(
                Comparator.comparing((PairingStatus standing) -> standing.concerns().get(0).kind())
                    .thenComparing(standing -> standing.concerns().get(0).since())
                    .thenComparing(standing -> standing.pairing().row()))
            .toList();
    return new PairingOverview(today, standings, calls, patterns(standings, today));
  }

  /** How many pairings are in each state that one is in. */
  public Map<PairState, Long> numbers() {
    return standings.stream()
        .collect(Collectors.groupingBy(PairingStatus::state, TreeMap::new, Collectors.counting()));
  }

  /** Whether the mentee of a pairing has another that holds, or waits for an answer. */
  public boolean hasAnother(Pairing pairing) {
    String mentee = Label.key(pairing.mentee());
    return standings.stream()
        .map(PairingStatus::pairing)
        .anyMatch(
            other ->
                other.row() != pairing.row()
                    && other.takesPlace()
                    && Label.key(other.mentee()).equals(mentee));
  }

  private static List<Pattern> patterns(List<PairingStatus> standings, LocalDate today) {
    YearMonth first = YearMonth.from(today).minusMonths(RECENT_MONTHS - 1L);
    Predicate<PairingStatus> stopped =
        standing -> standing.state() == PairState.BROKEN_OFF && !month(standing).isBefore(first);
    var found = new ArrayList<Pattern>();
    groups(
            standings,
            stopped.or(standing -> !standing.concerns().isEmpty()),
            PairingOverview::mentor,
            TROUBLED_PAIRS)
        .forEach(pairs -> found.add(ofMentor(Kind.MENTOR_IN_TROUBLE, pairs)));
    groups(standings, stopped, PairingOverview::month, STOPPED_PAIRS)
        .forEach(
            pairs ->
                found.add(
                    new Pattern(Kind.STOPPED_TOGETHER, month(pairs.get(0)).toString(), pairs)));
    groups(
            standings,
            standing -> standing.state().isUnderWay(),
            PairingOverview::mentor,
            MANY_MENTEES)
        .forEach(pairs -> found.add(ofMentor(Kind.MANY_MENTEES, pairs)));
    return found;
  }

  private static Pattern ofMentor(Kind kind, List<PairingStatus> pairs) {
    return new Pattern(kind, pairs.get(0).pairing().mentor(), pairs);
  }

  /** Groups of at least so many, the largest first. */
  private static <K extends Comparable<K>> List<List<PairingStatus>> groups(
      List<PairingStatus> standings,
      Predicate<PairingStatus> which,
      Function<PairingStatus, K> key,
      int least) {
    return standings.stream()
        .filter(which)
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(pairs -> pairs.size() >= least)
        .sorted(Comparator.comparingInt((List<PairingStatus> pairs) -> -pairs.size()))
        .toList();
  }

  /** Two mentors of one name have two profiles. */
  private static String mentor(PairingStatus standing) {
    Pairing pairing = standing.pairing();
    return pairing.mentor().toLowerCase(Locale.ROOT) + "\n" + pairing.profile();
  }

  private static YearMonth month(PairingStatus standing) {
    return YearMonth.from(standing.pairing().ended().orElseThrow());
  }
}
