package org.mentordirectory.desk.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.Timetable;
import org.mentordirectory.match.Mentee;
import org.mentordirectory.site.page.ArticlePages;
import org.mentordirectory.words.Messages;

/** The papers of an event that each person gets: a timetable, and a form for choices. */
public final class EventSheets {
  private final EventPlan plan;
  private final ReasonWords words;
  private final String title;
  private final List<ArticlePages.Fact> facts;

  /**
   * The sheets of one event.
   *
   * @param title of the event
   * @param facts when and where it is
   */
  EventSheets(EventPlan plan, Messages messages, String title, List<ArticlePages.Fact> facts) {
    this.plan = plan;
    this.words = new ReasonWords(plan.pool().scheme(), messages);
    this.title = title;
    this.facts = facts;
  }

  /**
   * A timetable for each mentee, or for each mentor.
   *
   * @param event its title
   * @param reader mentee or mentor
   */
  public record Timetables(
      String event, List<ArticlePages.Fact> facts, String reader, List<Sheet> sheets) {}

  /**
   * The timetable of one person.
   *
   * @param table where a mentor sits; 0 for a mentee, who goes from one to the other
   */
  public record Sheet(String name, int table, List<Row> rows) {}

  /**
   * A line of a timetable.
   *
   * @param kind meet, idle or break
   * @param round its number; 0 for a break
   * @param people whom one meets; a mentee meets one
   */
  public record Row(String kind, int round, String from, String to, List<Person> people) {}

  /**
   * Somebody whom one meets.
   *
   * @param table where; 0 on a mentor's timetable
   * @param about role and institution, as far as they are known
   * @param fits what speaks for the two, in words; empty on a mentor's timetable
   */
  public record Person(String name, int table, List<String> about, List<String> fits) {}

  /** A form for the choices of each person. */
  public record Forms(String event, List<Form> forms) {}

  /**
   * The form of one person.
   *
   * @param reader mentee or mentor
   * @param people whom this person met, in the order of the rounds
   */
  public record Form(String reader, String name, List<Met> people) {}

  /** Somebody whom one met. */
  public record Met(int round, int table, String name) {}

  Timetables ofMentees() {
    return new Timetables(
        title,
        facts,
        "mentee",
        IntStream.range(0, plan.pool().mentees().size())
            .mapToObj(
                mentee ->
                    new Sheet(
                        plan.pool().mentees().get(mentee).name(),
                        0,
                        rows(
                            round ->
                                plan.tableOf(mentee, round).stream()
                                    .map(table -> mentor(mentee, table))
                                    .toList())))
            .toList());
  }

  Timetables ofMentors() {
    return new Timetables(
        title,
        facts,
        "mentor",
        IntStream.range(0, plan.tables().size())
            .mapToObj(
                table ->
                    new Sheet(
                        plan.mentor(table).name(),
                        table + 1,
                        rows(
                            round ->
                                plan.menteesAt(table, round).stream().map(this::mentee).toList())))
            .toList());
  }

  private List<Row> rows(IntFunction<List<Person>> people) {
    var rows = new ArrayList<Row>();
    for (int round = 0; round < plan.times().rounds(); round++) {
      if (plan.times().isPauseBefore(round)) {
        plan.times().pauseSlot().ifPresent(slot -> rows.add(row("break", 0, slot, List.of())));
      }
      List<Person> met = people.apply(round);
      Timetable.Slot slot = plan.times().round(round);
      rows.add(row(met.isEmpty() ? "idle" : "meet", round + 1, slot, met));
    }
    return rows;
  }

  private static Row row(String kind, int round, Timetable.Slot slot, List<Person> people) {
    return new Row(kind, round, slot.from().toString(), slot.to().toString(), people);
  }

  private Person mentor(int mentee, int table) {
    Mentor mentor = plan.mentor(table);
    return new Person(
        mentor.name(),
        table + 1,
        List.of(mentor.role(), mentor.institution()),
        fits(mentee, table));
  }

  /** What speaks for the two; that a mentor has a place free says nothing of this mentee. */
  private List<String> fits(int mentee, int table) {
    return words.of(
        plan.pool().scores(mentee).reasons(plan.tables().get(table)).stream()
            .filter(reason -> reason.criterion().kind() != Criterion.Kind.PLACES)
            .toList(),
        true);
  }

  private Person mentee(int number) {
    Mentee mentee = plan.pool().mentees().get(number);
    return new Person(
        mentee.name(),
        0,
        Stream.concat(mentee.role().stream(), mentee.institution().stream()).toList(),
        List.of());
  }

  Forms choices() {
    var forms = new ArrayList<Form>();
    for (int mentee = 0; mentee < plan.pool().mentees().size(); mentee++) {
      var met = new ArrayList<Met>();
      for (int round = 0; round < plan.times().rounds(); round++) {
        for (int table : plan.tableOf(mentee, round).stream().toList()) {
          met.add(new Met(round + 1, table + 1, plan.mentor(table).name()));
        }
      }
      forms.add(new Form("mentee", plan.pool().mentees().get(mentee).name(), met));
    }
    for (int table = 0; table < plan.tables().size(); table++) {
      var met = new ArrayList<Met>();
      for (int round = 0; round < plan.times().rounds(); round++) {
        for (int mentee : plan.menteesAt(table, round)) {
          met.add(new Met(round + 1, table + 1, plan.pool().mentees().get(mentee).name()));
        }
      }
      forms.add(new Form("mentor", plan.mentor(table).name(), met));
    }
    return new Forms(title, forms);
  }
}
