package org.mentordirectory.content.read;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mentordirectory.content.AgendaItem;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Task;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/** Makes an {@link Article.Event} of a document: its agenda, and what its organisers have to do. */
record EventReader(Consumer<Finding> findings) {
  static final String RULE = "event";

  private static final List<String> AGENDA = List.of("at", "what", "who");
  private static final List<String> CHECKLIST = List.of("when", "do");

  Article.Event read(Document document) {
    var agenda = new ArrayList<AgendaItem>();
    for (Node.Mapping item : entries(document, "agenda", AGENDA)) {
      agendaItem(item).ifPresent(agenda::add);
    }
    var checklist = new ArrayList<Task>();
    for (Node.Mapping item : entries(document, "checklist", CHECKLIST)) {
      task(item).ifPresent(checklist::add);
    }
    checklist.sort(Comparator.comparingInt(Task::days)); // those of one day stay in their order
    return new Article.Event(
        withAgenda(document, agenda), List.copyOf(agenda), List.copyOf(checklist));
  }

  /** The document as the search reads it, which finds the words of the agenda as well. */
  private static Document withAgenda(Document document, List<AgendaItem> agenda) {
    Body body = document.body();
    String words =
        agenda.stream()
            .map(AgendaItem::what)
            .collect(Collectors.joining(" ", body.text() + " ", ""));
    return agenda.isEmpty() ? document : document.searchedAs(words);
  }

  private Optional<AgendaItem> agendaItem(Node.Mapping item) {
    var front = new FrontMatter(item);
    Optional<LocalTime> time = front.time("at");
    if (time.isEmpty() || front.text("what").isEmpty()) {
      report(
          item.at(),
          "a line of the agenda needs `at`, a time such as \"14:30\" in quotes, and `what`, what"
              + " happens then");
      return Optional.empty();
    }
    return Optional.of(
        new AgendaItem(
            time.get(), front.text("what").get(), front.text("who").orElse(""), item.at()));
  }

  private Optional<Task> task(Node.Mapping item) {
    var front = new FrontMatter(item);
    Optional<Integer> days = front.text("when").flatMap(Task::days);
    if (front.text("do").isEmpty() || front.text("when").isEmpty()) {
      report(
          item.at(),
          "a line of the checklist needs `when`, such as `8 weeks before`, and `do`, what is to be"
              + " done");
    } else if (days.isEmpty()) {
      report(
          front.placeOf("when"),
          "`%s` can't be counted from the event; write such as `8 weeks before`, `1 day before`,"
              + " `on the day` or `2 weeks after`",
          front.text("when").get());
    } else {
      return Optional.of(new Task(days.get(), front.text("do").get(), item.at()));
    }
    return Optional.empty();
  }

  private List<Node.Mapping> entries(Document document, String list, List<String> keys) {
    return Entries.of(document.front().fields().get(list), list, keys, RULE, findings);
  }

  private void report(Position at, String sentence, Object... values) {
    findings.accept(Finding.error(at, RULE, String.format(Locale.ROOT, sentence, values)));
  }
}
