package org.mentordirectory.desk.match;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.desk.LetterPages;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.Mentee;
import org.mentordirectory.match.Pair;
import org.mentordirectory.match.Reason;
import org.mentordirectory.pairs.FollowUpReason;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.words.Messages;

/**
 * Two letters for each new pair: they introduce the two to each other, ask both to accept, and say
 * on what basis they were matched, for how long, who helps, what stays between them, and which
 * forms and training there are. A mentor is told what the mentee asked for, and not the mentee's
 * own words.
 */
public final class PairLetters {
  /** So many weeks people have to say yes or no; a week later a proposal is worth a call. */
  private static final int ANSWER_WEEKS = FollowUpReason.ANSWER_WEEKS - 1;

  private final Matching matching;
  private final MatchReport.Term term;
  private final ReasonWords words;
  private final Messages messages;
  private final Scheme scheme;

  PairLetters(Matching matching, MatchReport.Term term, ReasonWords words, Messages messages) {
    this.matching = matching;
    this.term = term;
    this.words = words;
    this.messages = messages;
    this.scheme = matching.pool().scheme();
  }

  /** Letters, each on a sheet of its own. */
  public record Letters(List<PairLetter> letters) {}

  /**
   * A letter.
   *
   * @param reader mentee or mentor
   * @param to whom it is for
   * @param other whom the reader is matched with
   * @param role the other's job and institution, in a line; may be empty
   * @param profile the address of the mentor's page, where the mentor is the other
   * @param contact an address to write to the other; may be empty
   * @param asked what the mentee asked for, where the mentor reads
   * @param fits the basis
   * @param lacks what does not fit
   * @param answer the day until which both are asked to accept, in words
   * @param start the first day of the pairing, in words
   * @param forms and training, with their addresses
   */
  public record PairLetter(
      String reader,
      String to,
      String other,
      String role,
      String profile,
      String contact,
      List<String> asked,
      List<String> fits,
      List<String> lacks,
      String written,
      String answer,
      String start,
      String middle,
      String end,
      List<Link> forms,
      List<Training> training) {}

  /**
   * Training for one of the two.
   *
   * @param when the day and the place, in words; may be empty
   */
  public record Training(String name, String about, String when, String address) {}

  /** Writes a page with all letters, and a page for each. */
  void write(PrivateReport folder) throws IOException, Refusal {
    var pages = new LetterPages(folder, "desk/letters.ftlh");
    var all = new ArrayList<PairLetter>();
    for (int i = 0; i < matching.pairs().size(); i++) {
      Pair pair = matching.pairs().get(i);
      if (matching.pool().proposedBefore(pair.mentee()).stream()
          .anyMatch(one -> one == pair.mentor())) {
        continue; // they have their letters
      }
      for (PairLetter letter : List.of(toMentee(pair), toMentor(pair))) {
        all.add(letter);
        pages.one(i + 1, letter.reader(), letter.to(), new Letters(List.of(letter)));
      }
    }
    pages.all(messages.text("pairs.letters"), new Letters(all));
    pages.enclose(matching.pool().content().pack(), matching.pool().content(), term.today());
  }

  private PairLetter toMentee(Pair pair) {
    Mentor mentor = mentor(pair);
    boolean coordinated = mentor.contact().equals(Mentor.COORDINATOR);
    return letter(
        "mentee",
        mentee(pair).name(),
        mentor.name(),
        joined(mentor.role(), mentor.institution()),
        scheme.pageOf(mentor),
        coordinated ? "" : mentor.contact(),
        List.of(),
        pair);
  }

  private PairLetter toMentor(Pair pair) {
    Mentee mentee = mentee(pair);
    List<String> asked =
        scheme.profile().criteria(Use.TOLD).stream()
            .filter(criterion -> !mentee.wishes().of(criterion).isEmpty())
            .map(criterion -> words.of("letter.asked.", criterion, mentee.wishes().of(criterion)))
            .toList();
    return letter(
        "mentor",
        mentor(pair).name(),
        mentee.name(),
        joined(mentee.role().orElse(""), mentee.institution().orElse("")),
        "",
        mentee.email().filter(PairLetters::isMailbox).map(box -> "mailto:" + box).orElse(""),
        asked,
        pair);
  }

  private static boolean isMailbox(String text) {
    return text.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+");
  }

  private PairLetter letter(
      String reader,
      String to,
      String other,
      String role,
      String profile,
      String contact,
      List<String> asked,
      Pair pair) {
    List<Reason> reasons = reader.equals("mentor") ? withoutWords(pair.reasons()) : pair.reasons();
    return new PairLetter(
        reader,
        to,
        other,
        role,
        profile,
        contact,
        asked,
        words.of(reasons, true),
        words.of(reasons, false),
        day(term.today()),
        day(term.today().plusWeeks(ANSWER_WEEKS)),
        day(term.start()),
        day(term.middle()),
        day(term.end()),
        forms(),
        training(reader));
  }

  /** Without the mentee's own words; that both speak of the same takes two, and no help missed. */
  private static List<Reason> withoutWords(List<Reason> reasons) {
    boolean missed =
        reasons.stream().anyMatch(reason -> reason.criterion().isOfHelp() && !reason.fits());
    return reasons.stream()
        .filter(reason -> !isOfWords(reason) || !missed && reason.values().size() > 1)
        .map(reason -> isOfWords(reason) ? new Reason(reason.criterion(), true, List.of()) : reason)
        .toList();
  }

  private static boolean isOfWords(Reason reason) {
    return reason.criterion().kind() == Criterion.Kind.WORDS && reason.fits();
  }

  private List<Link> forms() {
    return matching.pool().content().pack().stream()
        .map(form -> new Link(form.title(), scheme.pageOf(form)))
        .toList();
  }

  private List<Training> training(String reader) {
    return scheme.listed(Scheme.ListKind.TRAINING).stream()
        .filter(entry -> entry.readers().isEmpty() || entry.readers().contains(reader))
        .map(
            entry ->
                new Training(
                    entry.name(),
                    entry.about(),
                    joined(entry.when().orElse(""), entry.place().orElse("")),
                    entry.address().orElse("")))
        .toList();
  }

  private Mentor mentor(Pair pair) {
    return matching.pool().mentors().get(pair.mentor());
  }

  private Mentee mentee(Pair pair) {
    return matching.pool().mentees().get(pair.mentee());
  }

  private static String joined(String one, String other) {
    return Stream.of(one, other).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private String day(LocalDate day) {
    return messages.local().day(day);
  }
}
