package org.mentordirectory.content.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Article.Event.AgendaItem;
import org.mentordirectory.content.Article.Event.Task;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.FrontMatter;

/**
 * Makes an {@link Article.Event} of a document: its agenda, and what its organisers have to do.
 * What lacks something it needs is passed over here, and is a finding of the checks, which know
 * what {@link DocumentType#EVENT} asks for.
 */
final class EventReader {
  private EventReader() {}

  static Article.Event read(Document document) {
    List<AgendaItem> agenda =
        document.front().entries("agenda").flatMap(item -> agendaItem(item).stream()).toList();
    List<Task> checklist =
        document
            .front()
            .entries("checklist")
            .flatMap(item -> task(item).stream())
            .sorted(Comparator.comparingInt(Task::days)) // those of one day stay in their order
            .toList();
    return new Article.Event(withAgenda(document, agenda), agenda, checklist);
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

  private static Optional<AgendaItem> agendaItem(FrontMatter item) {
    String who = item.text("who").orElse("");
    return item.time("at")
        .flatMap(
            time ->
                item.text("what").map(what -> new AgendaItem(time, what, who, item.fields().at())));
  }

  private static Optional<Task> task(FrontMatter item) {
    return item.text("when")
        .flatMap(Task::days)
        .flatMap(days -> item.text("do").map(what -> new Task(days, what, item.fields().at())));
  }
}
