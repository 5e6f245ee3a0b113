package org.mentordirectory.desk.event;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.Timetable;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Choices;
import org.mentordirectory.match.Mentee;
import org.mentordirectory.sheet.Table;
import org.mentordirectory.site.page.ArticlePages;
import org.mentordirectory.site.page.EventPages;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.words.Messages;

/**
 * The papers of a meet-a-mentor event: a whole timetable, and all that is printed and handed out.
 */
public final class EventPapers {
  /** Who met whom, for the choices of both. */
  public static final String CHOICES = "choices.csv";

  private static final String CARDS = "cards.html";
  private static final String SIGNS = "signs.html";
  private static final String MENTEES = "mentees.html";
  private static final String MENTORS = "mentors.html";
  private static final String FORMS = "choices.html";

  private final EventPlan plan;
  private final Messages messages;
  private final String title;
  private final List<ArticlePages.Fact> facts;

  private EventPapers(EventPlan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
    this.title = plan.event().map(Article.Event::title).orElse(messages.text("meet.title"));
    this.facts = facts();
  }

  /**
   * The whole timetable.
   *
   * @param people how many come, in a sentence
   * @param warnings what is not as it should be
   * @param refused why some are not among the mentees
   * @param remarks what a person should know of the files
   * @param tables what happens at each table
   * @param mentees where each mentee is
   * @param without mentors who have no table
   */
  public record Whole(
      List<ArticlePages.Fact> facts,
      String people,
      List<Link> papers,
      List<String> warnings,
      List<String> refused,
      List<String> remarks,
      List<Column> rounds,
      List<TableRow> tables,
      List<MenteeRow> mentees,
      List<String> without) {}

  /**
   * A round.
   *
   * @param pause whether it is the first after the break
   */
  public record Column(int number, String from, String to, boolean pause) {}

  /**
   * A table.
   *
   * @param rounds the names of those who come in each round
   */
  public record TableRow(int table, String mentor, List<List<String>> rounds) {}

  /**
   * A mentee.
   *
   * @param rounds the number of the table in each round; 0 for none
   */
  public record MenteeRow(String name, List<Integer> rounds) {}

  /**
   * Writes the papers.
   *
   * @throws Refusal if the place is in the repository, or holds something that would be lost
   */
  public static Receipt write(EventPlan plan, PrivateReport.Place place)
      throws IOException, Refusal {
    var lines = new ArrayList<String>();
    PrivateReport.write(
        place,
        plan.pool().scheme(),
        folder -> {
          var papers = new EventPapers(plan, folder.messages());
          papers.write(folder);
          lines.add(papers.people());
        });
    lines.add("Print what is linked in " + place.output().resolve(PrivateReport.PAGE));
    lines.add(
        "After the event write who chose whom into %s, and give it to ./mentor match by --choices"
            .formatted(place.output().resolve(CHOICES)));
    var findings = new ArrayList<Finding>(plan.pool().remarks());
    plan.warnings(Messages.english())
        .forEach(each -> findings.add(Finding.warning(Position.NOWHERE, each)));
    kept(plan, Messages.english())
        .forEach(each -> findings.add(Finding.note(Position.NOWHERE, each)));
    return new Receipt(findings, lines);
  }

  private void write(PrivateReport folder) throws IOException, Refusal {
    var sheets = new EventSheets(plan, messages, title, facts);
    folder.page(
        PrivateReport.PAGE, "desk/event-plan.ftlh", messages.text("meet.whole", title), whole());
    folder.page(
        CARDS,
        "desk/event-cards.ftlh",
        messages.text("meet.cards"),
        new EventHosts(plan, messages).hosts());
    folder.page(
        SIGNS,
        "desk/event-signs.ftlh",
        messages.text("meet.signs"),
        new EventHosts(plan, messages).hosts());
    folder.page(
        MENTEES, "desk/event-timetables.ftlh", messages.text("meet.mentees"), sheets.ofMentees());
    folder.page(
        MENTORS, "desk/event-timetables.ftlh", messages.text("meet.mentors"), sheets.ofMentors());
    folder.page(FORMS, "desk/event-choices.ftlh", messages.text("meet.choices"), sheets.choices());
    folder.text(CHOICES, choices());
  }

  private List<ArticlePages.Fact> facts() {
    var some = new ArrayList<ArticlePages.Fact>();
    plan.event()
        .ifPresent(
            event -> {
              var pages = new EventPages(plan.pool().content(), messages, LocalDate.EPOCH);
              event.date().ifPresent(day -> some.add(fact("fact.when", pages.when(event, day))));
              event.place().ifPresent(where -> some.add(fact("fact.where", where)));
            });
    Timetable times = plan.times();
    some.add(
        fact(
            "meet.rounds",
            messages.text(
                "meet.rounds.text",
                times.rounds(),
                times.start(),
                times.round(times.rounds() - 1).to(),
                times.minutes())));
    times
        .pauseSlot()
        .ifPresent(
            pause ->
                some.add(fact("meet.break", messages.text("meet.slot", pause.from(), pause.to()))));
    return some;
  }

  private ArticlePages.Fact fact(String key, String text) {
    return new ArticlePages.Fact(messages.text(key), text);
  }

  /** How many people meet, in a sentence. */
  private String people() {
    int meetings = plan.rounds().rounds().stream().mapToInt(round -> round.meetings().size()).sum();
    return messages.text(
        "meet.people",
        messages.text("meet.number.mentees", plan.pool().mentees().size()),
        messages.text("meet.number.mentors", plan.tables().size()),
        messages.text("meet.number.rounds", plan.times().rounds()),
        messages.text("meet.number.conversations", meetings));
  }

  private Whole whole() {
    List<Mentee> mentees = plan.pool().mentees();
    return new Whole(
        facts,
        people(),
        List.of(
            new Link(messages.text("meet.cards"), CARDS),
            new Link(messages.text("meet.signs"), SIGNS),
            new Link(messages.text("meet.mentees"), MENTEES),
            new Link(messages.text("meet.mentors"), MENTORS),
            new Link(messages.text("meet.choices"), FORMS),
            new Link(messages.text("meet.csv"), CHOICES)),
        plan.warnings(messages),
        FindingLines.of(plan.pool().refusals()),
        Stream.concat(
                kept(plan, messages).stream(), FindingLines.of(plan.pool().warnings()).stream())
            .toList(),
        rounds().mapToObj(this::column).toList(),
        IntStream.range(0, plan.tables().size()).mapToObj(this::tableRow).toList(),
        IntStream.range(0, mentees.size()).mapToObj(this::menteeRow).toList(),
        plan.without().stream().map(mentor -> plan.pool().mentors().get(mentor).name()).toList());
  }

  /** Who has a mentor already and is not in the timetable, a sentence each. */
  private static List<String> kept(EventPlan plan, Messages messages) {
    return plan.pool().kept().stream()
        .map(pair -> messages.text("meet.kept", pair.mentee(), pair.mentor()))
        .toList();
  }

  private IntStream rounds() {
    return IntStream.range(0, plan.times().rounds());
  }

  private Column column(int round) {
    Timetable.Slot slot = plan.times().round(round);
    return new Column(
        round + 1, slot.from().toString(), slot.to().toString(), plan.times().isPauseBefore(round));
  }

  private TableRow tableRow(int table) {
    return new TableRow(
        table + 1,
        plan.mentor(table).name(),
        rounds()
            .mapToObj(
                round ->
                    plan.menteesAt(table, round).stream()
                        .map(mentee -> plan.pool().mentees().get(mentee).name())
                        .toList())
            .toList());
  }

  private MenteeRow menteeRow(int mentee) {
    return new MenteeRow(
        plan.pool().mentees().get(mentee).name(),
        rounds()
            .mapToObj(round -> plan.tableOf(mentee, round).map(table -> table + 1).orElse(0))
            .toList());
  }

  /** A row for each pair that met; what both say is left to the coordinator. */
  private String choices() {
    var rows = new ArrayList<List<String>>();
    for (int mentee = 0; mentee < plan.pool().mentees().size(); mentee++) {
      String name = plan.pool().mentees().get(mentee).name();
      for (int round = 0; round < plan.times().rounds(); round++) {
        plan.tableOf(mentee, round)
            .ifPresent(table -> rows.add(List.of(name, nameOrSlug(table), "", "", "")));
      }
    }
    return Table.text(Choices.COLUMNS, rows);
  }

  /** What is certain to be understood when the choices are read. */
  private String nameOrSlug(int table) {
    Mentor mentor = plan.mentor(table);
    long same =
        plan.pool().mentors().stream()
            .filter(
                other ->
                    other.name().equalsIgnoreCase(mentor.name())
                        || other.slug().equalsIgnoreCase(mentor.name()))
            .count();
    return same > 1 ? mentor.slug() : mentor.name();
  }
}
