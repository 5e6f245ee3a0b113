package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.ImpactFigures;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.PersonalData;

/**
 * Makes an {@link Article.Impact} of a document. What lacks something it needs is passed over here,
 * and is a finding of the checks, which know what {@link DocumentType#IMPACT} asks for.
 */
final class ImpactReader {
  private static final List<String> TEXTS = List.of("said", "did");

  private ImpactReader() {}

  static Article.Impact read(Document document, FormField.Ends usual) {
    FrontMatter front = document.front();
    List<Article.Impact.Change> changes =
        entries(
            front,
            "changes",
            keys ->
                keys.text("said")
                    .flatMap(
                        said -> keys.text("did").map(did -> new Article.Impact.Change(said, did))));
    String year = front.text("year").orElse("");
    var figures =
        new ImpactFigures(
            count(front, "pairs"),
            entries(front, "returns", keys -> returns(keys, year)),
            entries(front, "answers", keys -> answer(keys, year, usual)),
            entries(front, "practice", keys -> practice(keys, year)));
    return new Article.Impact(withTexts(document, figures), figures, changes);
  }

  /** Every entry of a list that something can be made of. */
  private static <T> List<T> entries(
      FrontMatter front, String list, Function<FrontMatter, Optional<T>> make) {
    return front.entries(list).map(make).flatMap(Optional::stream).toList();
  }

  private static Optional<ImpactFigures.Returns> returns(FrontMatter keys, String year) {
    return group(keys, year)
        .map(
            group ->
                new ImpactFigures.Returns(group, count(keys, "asked"), count(keys, "answered")));
  }

  private static Optional<ImpactFigures.Answer> answer(
      FrontMatter keys, String year, FormField.Ends usual) {
    Optional<Group> group = group(keys, year);
    Optional<ImpactFigures.Count> people = count(keys, "people");
    Optional<String> question = keys.text("question");
    if (group.isEmpty() || people.isEmpty() || question.isEmpty()) {
      return Optional.empty();
    }
    List<String> ends = keys.list("ends");
    return Optional.of(
        new ImpactFigures.Answer(
            question.get(),
            ends.size() == 2 ? new FormField.Ends(ends.get(0), ends.get(1)) : usual,
            group.get(),
            keys.fields().at(),
            people.get(),
            count(keys, "low"),
            count(keys, "between"),
            count(keys, "high")));
  }

  private static Optional<ImpactFigures.Practice> practice(FrontMatter keys, String year) {
    Optional<Group> group = group(keys, year);
    Optional<ImpactFigures.Count> people = count(keys, "people");
    Optional<String> question = keys.text("question");
    if (group.isEmpty()
        || people.isEmpty()
        || question.isEmpty()
        || !(keys.fields().get("counts").orElse(null) instanceof Node.Mapping choices)) {
      return Optional.empty();
    }
    Map<String, ImpactFigures.Count> counts = new LinkedHashMap<>();
    for (Node.Entry choice : choices.entries()) {
      count(new FrontMatter(choices), choice.key())
          .ifPresent(count -> counts.put(FrontMatter.oneLine(choice.key()), count));
    }
    return Optional.of(
        new ImpactFigures.Practice(
            question.get(),
            group.get(),
            keys.fields().at(),
            people.get(),
            keys.flag("several"),
            Collections.unmodifiableMap(counts)));
  }

  private static Optional<Group> group(FrontMatter keys, String year) {
    return keys.text("when")
        .flatMap(Moment::of)
        .flatMap(when -> keys.text("who").flatMap(who -> Group.of(year, when, who)));
  }

  private static Optional<ImpactFigures.Count> count(FrontMatter keys, String key) {
    return keys.text(key)
        .flatMap(FrontMatter::parseNumber)
        .map(number -> new ImpactFigures.Count(number, keys.placeOf(key)));
  }

  /**
   * The document as the search and the checks read it: with the words of the questions and changes,
   * and with the e-mail addresses and telephone numbers that stand in the changes.
   */
  private static Document withTexts(Document document, ImpactFigures figures) {
    var words = new ArrayList<String>(List.of(document.body().text()));
    Stream.concat(
            figures.answers().stream().map(ImpactFigures.Answer::question),
            figures.practice().stream().map(ImpactFigures.Practice::question))
        .distinct()
        .forEach(words::add);
    var mentions = new ArrayList<Body.Mention>(document.body().mentions());
    document
        .front()
        .entries("changes")
        .flatMap(keys -> TEXTS.stream().flatMap(key -> keys.fields().get(key).stream()))
        .forEach(
            text ->
                text.word()
                    .ifPresent(
                        said -> {
                          words.add(said);
                          for (Body.Mention mention : PersonalData.in(said, text.at())) {
                            mentions.add(
                                new Body.Mention(mention.text(), mention.email(), text.at()));
                          }
                        }));
    return document.with(
        document.body().withText(String.join(" ", words).strip(), List.copyOf(mentions)));
  }
}
