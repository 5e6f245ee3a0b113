package org.mentordirectory.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/** Figures and notes of two years as they come out of counting, some of them hidden. */
public final class SampleFigures {
  /** A cell that is hidden. */
  public static final int HIDDEN = -1;

  /** What somebody wrote, which stands in no figure. */
  public static final String WORDS = "Owen told me of \"<b>his</b>\" kilns & ovens";

  private static final FormField.Ends ENDS = new FormField.Ends("not at all", "very much");

  private SampleFigures() {}

  /** Figures of 2026 and 2027, in which no figure is on fewer than five people. */
  public static Figures figures() {
    return new Figures(
        5,
        List.of(
            returns("2026", Moment.END, Who.MENTEE, 20, 15),
            returns("2027", Moment.MID_TERM, Who.MENTEE, 24, 19),
            returns("2027", Moment.MID_TERM, Who.MENTOR, 18, 12),
            returns("2027", Moment.END, Who.MENTEE, 24, 18),
            returns("2027", Moment.END, Who.MENTOR, HIDDEN, HIDDEN)),
        List.of(
            new Figures.Question(
                "matched",
                "I was well matched with my mentor",
                ENDS,
                Figures.Detail.BANDS,
                List.of(),
                List.of(
                    line(
                        "2026",
                        Moment.END,
                        Who.MENTEE,
                        "I was well matched with my mentor",
                        15,
                        5,
                        0,
                        10),
                    line(
                        "2027",
                        Moment.MID_TERM,
                        Who.MENTEE,
                        "I was well matched with my mentor",
                        19,
                        HIDDEN,
                        HIDDEN,
                        13),
                    line(
                        "2027",
                        Moment.MID_TERM,
                        Who.MENTOR,
                        "I was well matched with my mentee",
                        12,
                        0,
                        5,
                        7),
                    line(
                        "2027",
                        Moment.END,
                        Who.MENTEE,
                        "I was well matched with my mentor",
                        18,
                        0,
                        5,
                        13)),
                List.of("matching")),
            new Figures.Question(
                "open",
                "I could speak \"openly\"",
                ENDS,
                Figures.Detail.STEPS,
                List.of(),
                List.of(
                    line(
                        "2027",
                        Moment.MID_TERM,
                        Who.MENTEE,
                        "I could speak \"openly\"",
                        60,
                        8,
                        7,
                        9,
                        14,
                        17,
                        5),
                    line(
                        "2027",
                        Moment.END,
                        Who.MENTEE,
                        "I could speak \"openly\"",
                        60,
                        HIDDEN,
                        HIDDEN,
                        10,
                        20,
                        24,
                        0)),
                List.of("confidentiality"))),
        List.of(
            new Figures.Question(
                "where",
                "How do you mostly meet?",
                ENDS,
                Figures.Detail.TICKS,
                List.of("in person", "online"),
                List.of(
                    line(
                        "2027", Moment.MID_TERM, Who.MENTEE, "How do you mostly meet?", 19, 12, 11),
                    line(
                        "2027",
                        Moment.MID_TERM,
                        Who.MENTOR,
                        "How do you mostly meet?",
                        12,
                        9,
                        HIDDEN),
                    line("2027", Moment.END, Who.MENTEE, "How did you mostly meet?", 18, 10, 14),
                    line(
                        "2027",
                        Moment.END,
                        Who.MENTOR,
                        "How did you mostly meet?",
                        13,
                        HIDDEN,
                        HIDDEN)),
                List.of()),
            new Figures.Question(
                "easy",
                "Is it easy?",
                ENDS,
                Figures.Detail.CHOICES,
                List.of("yes", "no"),
                List.of(line("2027", Moment.END, Who.MENTOR, "Is it easy?", 13, HIDDEN, HIDDEN, 0)),
                List.of()),
            new Figures.Question(
                "end-evaluation-mentee/meetings",
                "How many times did you meet?",
                ENDS,
                Figures.Detail.NUMBERS,
                List.of("1–3", "4–6", "7 or more"),
                List.of(
                    line(
                        "2026",
                        Moment.END,
                        Who.MENTEE,
                        "How many times did you meet?",
                        15,
                        HIDDEN,
                        7,
                        HIDDEN,
                        0),
                    line(
                        "2027",
                        Moment.END,
                        Who.MENTEE,
                        "How many times did you meet?",
                        18,
                        0,
                        5,
                        8,
                        5)),
                List.of())));
  }

  /** A question with a scale. */
  public static Figures.Question scale(String label, List<Figures.Line> lines) {
    return new Figures.Question(
        label, label, ENDS, Figures.Detail.BANDS, List.of(), lines, List.of());
  }

  /** What the coordinator alone reads. */
  public static DeskNotes notes() {
    var mentees = mentees();
    return new DeskNotes(
        List.of(
            new DeskNotes.Need(
                mentees,
                "The induction prepared me",
                19,
                2.4,
                9,
                List.of("induction-and-training", "gone"))),
        List.of(
            new DeskNotes.Request(
                mentees, "Please call me.", List.of("Kit Moss", "mid-mentees.csv:3"))),
        List.of(
            new DeskNotes.Text(
                mentees,
                "What is going well?",
                List.of(
                    new DeskNotes.Theme(
                        "kilns",
                        List.of(
                            new DeskNotes.Saying(WORDS, "mid-mentees.csv:2"),
                            new DeskNotes.Saying("We mended kilns", "mid-mentees.csv:4"))),
                    new DeskNotes.Theme(
                        "", List.of(new DeskNotes.Saying("Nothing yet", "mid-mentees.csv:7")))))));
  }

  /** An evaluation of which the figures are known already. */
  public static Evaluation evaluation(Content content) {
    return new Evaluation(
        content,
        List.of(),
        List.of(new PairingCount("2027", 24), new PairingCount("2026", 4)),
        List.of(
            Finding.warning(
                Position.named("mid-mentees.csv:9"),
                "Bo Cole answered twice; the later answer counts")));
  }

  /** The mentees at mid-term in 2027. */
  public static Group mentees() {
    return group("2027", Moment.MID_TERM, Who.MENTEE);
  }

  private static Group group(String year, Moment moment, Who who) {
    return new Group(year, moment, Optional.of(who));
  }

  private static Figures.Returns returns(
      String year, Moment moment, Who who, int asked, int answered) {
    return new Figures.Returns(
        group(year, moment, who),
        "Evaluation, " + moment.word() + ", for each " + who.word(),
        count(asked),
        count(answered));
  }

  private static Figures.Line line(
      String year, Moment moment, Who who, String label, int people, int... counts) {
    return new Figures.Line(
        group(year, moment, who),
        label,
        people,
        Arrays.stream(counts).mapToObj(SampleFigures::count).toList());
  }

  private static OptionalInt count(int number) {
    return number == HIDDEN ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
