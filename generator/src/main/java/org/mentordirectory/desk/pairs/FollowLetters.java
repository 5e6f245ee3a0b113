package org.mentordirectory.desk.pairs;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.desk.LetterPages;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.pairs.Pairing;
import org.mentordirectory.pairs.PairingOverview;
import org.mentordirectory.pairs.PairingStatus;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.words.Messages;

/**
 * Letters to mentees and mentors, separately, for what is due now: whether they have met, the forms
 * at mid-term, the forms at the end.
 */
public record FollowLetters(PairingOverview following, Content content, Messages messages) {
  private static final String HELP = "when-a-pairing-struggles";

  /** The guidance asks after so many weeks whether a pair has met. */
  static final int MET_WEEKS = 3;

  /** So many weeks people have at least to send a form. */
  private static final int TIME_WEEKS = 2;

  /** Letters, each on a sheet of its own. */
  public record Letters(List<FollowLetter> letters) {}

  /**
   * A letter.
   *
   * @param row of the log, for the name of the file
   * @param kind met, mid-term, late, end or over
   * @param reader mentee or mentor
   * @param to whom it is for
   * @param other who the other of the pair is
   * @param written today, in words
   * @param day from which or at which something is due: the start, half way, the end
   * @param until when the form should be back
   * @param form to be filled in; none where the scheme has no such form, or none is due
   * @param guidance the address of the page about pairings in trouble; may be empty
   */
  public record FollowLetter(
      int row,
      String kind,
      String reader,
      String to,
      String other,
      String written,
      String day,
      String until,
      @Nullable Link form,
      String guidance) {}

  /** What a state asks of the two. */
  private record Due(String kind, LocalDate day, Optional<Moment> moment) {}

  /** All letters, in the order of the log. */
  List<FollowLetter> all() {
    return following.standings().stream()
        .flatMap(
            standing ->
                due(standing).stream()
                    .flatMap(due -> Stream.of(Who.values()).map(who -> letter(standing, due, who))))
        .toList();
  }

  /** Writes a page with all letters, a page for each, and the forms that go with them. */
  void write(PrivateReport folder) throws IOException, Refusal {
    var pages = new LetterPages(folder, "desk/pairs-letters.ftlh");
    List<FollowLetter> all = all();
    for (FollowLetter letter : all) {
      pages.one(letter.row(), letter.reader(), letter.to(), new Letters(List.of(letter)));
    }
    pages.all(messages.text("follow.letters"), new Letters(all));
    pages.enclose(forms(), content, following.today());
  }

  private Optional<Due> due(PairingStatus standing) {
    Pairing pairing = standing.pairing();
    Due due =
        switch (standing.state()) {
          case BEGUN ->
              following.today().isBefore(pairing.start().plusWeeks(MET_WEEKS))
                  ? null
                  : new Due("met", pairing.start(), Optional.empty());
          case MID_TERM_DUE -> new Due("mid-term", pairing.middle(), Optional.of(Moment.MID_TERM));
          case MID_TERM_OVERDUE -> new Due("late", pairing.middle(), Optional.of(Moment.MID_TERM));
          case ENDING -> new Due("end", pairing.end(), Optional.of(Moment.END));
          case OVER -> new Due("over", pairing.end(), Optional.of(Moment.END));
          case PROPOSED, DECLINED, REPLACED, PLANNED, RUNNING, PAUSED, ENDED, BROKEN_OFF -> null;
        };
    return Optional.ofNullable(due);
  }

  private FollowLetter letter(PairingStatus standing, Due due, Who who) {
    Pairing pairing = standing.pairing();
    boolean toMentee = who == Who.MENTEE;
    LocalDate least = following.today().plusWeeks(TIME_WEEKS);
    return new FollowLetter(
        pairing.row(),
        due.kind(),
        who.word(),
        toMentee ? pairing.mentee() : pairing.mentor(),
        toMentee ? pairing.mentor() : pairing.mentee(),
        day(following.today()),
        day(due.day()),
        day(due.day().isBefore(least) ? least : due.day()),
        due.moment()
            .flatMap(moment -> form(moment, who))
            .map(form -> new Link(form.title(), content.scheme().pageOf(form)))
            .orElse(null),
        guidance());
  }

  private Optional<Article.Form> form(Moment moment, Who who) {
    return content.forms().stream()
        .filter(form -> form.moment().filter(moment::equals).isPresent())
        .filter(form -> form.readers().contains(who.word()))
        .findFirst();
  }

  /** The forms that any letter asks for, once each. */
  private List<Article.Form> forms() {
    var forms = new LinkedHashSet<Article.Form>();
    for (PairingStatus standing : following.standings()) {
      due(standing)
          .flatMap(Due::moment)
          .ifPresent(
              moment ->
                  Stream.of(Who.values()).forEach(who -> form(moment, who).ifPresent(forms::add)));
    }
    return List.copyOf(forms);
  }

  private String guidance() {
    return content.guidance().stream()
        .filter(page -> page.document().slug().equals(HELP))
        .findFirst()
        .map(content.scheme()::pageOf)
        .orElse("");
  }

  private String day(LocalDate day) {
    return messages.local().day(day);
  }
}
