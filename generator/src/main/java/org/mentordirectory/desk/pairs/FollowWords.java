package org.mentordirectory.desk.pairs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.pairs.CheckIn;
import org.mentordirectory.pairs.FollowUpReason;
import org.mentordirectory.pairs.PairState;
import org.mentordirectory.pairs.Pairing;
import org.mentordirectory.pairs.PairingStatus;
import org.mentordirectory.words.Messages;

/** How a pairing stands, in words. */
final class FollowWords {
  private final LocalDate today;
  private final Messages messages;
  private final Map<String, String> profiles;

  FollowWords(LocalDate today, Content content, Messages messages) {
    this.today = today;
    this.messages = messages;
    this.profiles =
        content.mentors().stream()
            .collect(
                Collectors.toMap(
                    Mentor::slug, mentor -> content.scheme().pageOf(mentor), (one, other) -> one));
  }

  String named(PairingStatus standing) {
    return messages.text("follow.pair", standing.pairing().mentee(), standing.pairing().mentor());
  }

  String why(FollowUpReason concern) {
    long weeks = ChronoUnit.WEEKS.between(concern.since(), today);
    return messages.text(
        "follow.why." + concern.kind().word(),
        day(concern.since()),
        weeks < 1 ? messages.text("follow.ago.now") : messages.text("follow.ago", weeks));
  }

  String facts(Pairing pairing) {
    return Stream.of(
            pairing.proposed().map(day -> fact("proposed", day)),
            pairing.accepted().map(day -> fact("accepted", day)),
            Optional.of(fact(pairing.isOpen() ? "begins" : "began", pairing.start())),
            pairing.firstMeeting().map(day -> fact("met", day)),
            pairing.meetings().stream()
                .mapToObj(number -> messages.text("follow.fact.meetings", number))
                .findFirst(),
            pairing.lastContact().map(day -> fact("contact", day)),
            pairing.midTerm().map(day -> fact("mid-term", day)),
            Optional.of(fact("end", pairing.end())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String fact(String name, LocalDate day) {
    return messages.text("follow.fact." + name, day(day));
  }

  /**
   * The next step.
   *
   * @param again whether the mentee has nobody else, so that one who was not to be is followed by a
   *     new match
   */
  String next(PairingStatus standing, boolean again) {
    if (!standing.concerns().isEmpty()) {
      return messages.text("follow.next.call");
    }
    return switch (standing.state()) {
      case PROPOSED ->
          messages.text("follow.next.answer", day(standing.pairing().proposed().orElseThrow()));
      case DECLINED -> again ? messages.text("follow.next.again") : "";
      case PLANNED -> messages.text("follow.next.begin", day(standing.pairing().start()));
      case MID_TERM_OVERDUE -> messages.text("follow.next.mid-term");
      case OVER -> messages.text("follow.next.over");
      default -> standing.checks().stream().findFirst().map(this::next).orElse("");
    };
  }

  private String next(CheckIn check) {
    return messages.text(
        "follow.next.check",
        day(check.day()),
        messages.text("follow.check." + check.kind().word()));
  }

  String state(PairState state) {
    return messages.text("follow.state." + state.word());
  }

  String profile(Pairing pairing) {
    return profiles.getOrDefault(pairing.profile(), "");
  }

  String month(YearMonth month) {
    return messages.local().month(month);
  }

  String day(LocalDate day) {
    return messages.local().shortDay(day);
  }
}
