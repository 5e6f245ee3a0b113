package org.mentordirectory.desk.pairs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.pairs.FollowUpReason;
import org.mentordirectory.pairs.PairState;
import org.mentordirectory.pairs.Pairing;
import org.mentordirectory.pairs.PairingOverview;
import org.mentordirectory.pairs.PairingStatus;
import org.mentordirectory.words.Messages;

/** What the page shows that tells how every pairing stands, in words. */
public final class FollowPages {
  private final PairingOverview following;
  private final Messages messages;
  private final FollowWords words;

  FollowPages(PairingOverview following, Content content, Messages messages) {
    this.following = following;
    this.messages = messages;
    this.words = new FollowWords(following.today(), content, messages);
  }

  /**
   * The page.
   *
   * @param today in words
   * @param log the name of its file
   * @param states those that a pairing is in, in the order of time
   * @param patterns what shows only when several pairings are looked at together
   * @param calls whom to call, the most urgent first
   * @param pairs all pairings, in the order of the log
   * @param reasons why pairings were broken off, the most frequent first
   * @param letters how many there are
   * @param reminders how many there are
   * @param rules how it is worked out, in sentences
   */
  public record Model(
      String today,
      String log,
      List<StateCount> states,
      List<PatternView> patterns,
      List<CallView> calls,
      List<PairView> pairs,
      List<ReasonView> reasons,
      int letters,
      int reminders,
      List<String> rules) {}

  /** A state in words, and how many pairings are in it. */
  public record StateCount(String name, long number) {}

  /**
   * What several pairings have in common.
   *
   * @param what in a sentence
   * @param help what the guidance advises
   * @param pairs in words
   */
  public record PatternView(String what, String help, List<String> pairs) {}

  /**
   * A pair to call.
   *
   * @param profile the address of the mentor's page; empty where it is not in the directory
   * @param whys a sentence each
   * @param facts what is known, in a line
   */
  public record CallView(
      String mentee, String mentor, String profile, int row, List<String> whys, String facts) {}

  /**
   * A pairing.
   *
   * @param call whether its people are to be called
   * @param end the day on which it ended, or is to end
   * @param contact the last contact, or the first meeting where it is later; may be empty
   * @param next what comes next; may be empty
   */
  public record PairView(
      int row,
      String mentee,
      String mentor,
      String profile,
      String state,
      boolean call,
      String start,
      String middle,
      String end,
      String contact,
      String next) {}

  /**
   * A reason.
   *
   * @param reason empty where none was given
   * @param pairs in words
   */
  public record ReasonView(String reason, List<String> pairs) {}

  Model model(String log, int letters, int reminders) {
    return new Model(
        words.day(following.today()),
        log,
        following.numbers().entrySet().stream()
            .map(state -> new StateCount(words.state(state.getKey()), state.getValue()))
            .toList(),
        following.patterns().stream().map(this::view).toList(),
        following.calls().stream().map(this::call).toList(),
        following.standings().stream().map(this::view).toList(),
        reasons(),
        letters,
        reminders,
        rules());
  }

  /** How many pairings there are in each state, for the log. */
  String summary() {
    return messages.text("follow.log.pairs", following.standings().size())
        + following.numbers().entrySet().stream()
            .map(
                entry ->
                    entry.getValue() + " " + words.state(entry.getKey()).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("; ", ": ", ""));
  }

  private PatternView view(PairingOverview.Pattern pattern) {
    String of =
        pattern.kind() == PairingOverview.Kind.STOPPED_TOGETHER
            ? words.month(YearMonth.parse(pattern.of()))
            : pattern.of();
    String key = "follow.pattern." + pattern.kind().word();
    return new PatternView(
        messages.text(key, pattern.pairs().size(), of),
        messages.text(key + ".help"),
        pattern.pairs().stream().map(words::named).toList());
  }

  private CallView call(PairingStatus standing) {
    Pairing pairing = standing.pairing();
    return new CallView(
        pairing.mentee(),
        pairing.mentor(),
        words.profile(pairing),
        pairing.row(),
        standing.concerns().stream().map(words::why).toList(),
        words.facts(pairing));
  }

  private PairView view(PairingStatus standing) {
    Pairing pairing = standing.pairing();
    return new PairView(
        pairing.row(),
        pairing.mentee(),
        pairing.mentor(),
        words.profile(pairing),
        words.state(standing.state()),
        !standing.concerns().isEmpty(),
        words.day(pairing.start()),
        words.day(pairing.middle()),
        words.day(pairing.ended().orElse(pairing.end())),
        Stream.of(pairing.firstMeeting(), pairing.lastContact())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .map(words::day)
            .orElse(""),
        words.next(
            standing, standing.state() == PairState.DECLINED && !following.hasAnother(pairing)));
  }

  /** Those broken off, by reasons that are the same but for capitals. */
  private List<ReasonView> reasons() {
    var groups = new TreeMap<String, List<PairingStatus>>();
    for (PairingStatus standing : following.standings()) {
      if (standing.state() == PairState.BROKEN_OFF) {
        String reason = standing.pairing().reason().toLowerCase(Locale.ROOT);
        groups.computeIfAbsent(reason, none -> new ArrayList<>()).add(standing);
      }
    }
    return groups.values().stream()
        .sorted(Comparator.comparingInt((List<PairingStatus> pairs) -> -pairs.size()))
        .map(
            pairs ->
                new ReasonView(
                    pairs.get(0).pairing().reason(), pairs.stream().map(this::ended).toList()))
        .toList();
  }

  private String ended(PairingStatus standing) {
    return messages.text(
        "follow.reason.pair",
        words.named(standing),
        words.day(standing.pairing().ended().orElseThrow()));
  }

  private List<String> rules() {
    return List.of(
        messages.text("follow.rule.order"),
        messages.text("follow.rule.no-reason", FollowUpReason.REASON_MONTHS),
        messages.text("follow.rule.no-answer", FollowUpReason.ANSWER_WEEKS),
        messages.text("follow.rule.not-met", FollowUpReason.FIRST_MEETING_WEEKS),
        messages.text("follow.rule.pause"),
        messages.text("follow.rule.no-contact", FollowUpReason.CONTACT_WEEKS),
        messages.text("follow.rule.late", FollowUpReason.LATE_WEEKS, PairState.MID_TERM_WEEKS),
        messages.text("follow.rule.end", PairState.ENDING_WEEKS),
        messages.text("follow.rule.rest", FollowUpReason.REST_WEEKS),
        messages.text("follow.rule.letters", FollowLetters.MET_WEEKS),
        messages.text(
            "follow.rule.patterns",
            PairingOverview.TROUBLED_PAIRS,
            PairingOverview.STOPPED_PAIRS,
            PairingOverview.RECENT_MONTHS,
            PairingOverview.MANY_MENTEES),
        messages.text("follow.rule.days"));
  }
}
