package org.mentordirectory.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Position;
import org.mentordirectory.sample.Draft;

/** Forms in a content folder, and what people answered. */
final class SampleAnswers {
  private final Path folder;
  private final List<Given> given = new ArrayList<>();

  /** Answers of one year to one form, field by field. */
  private record Given(String year, String form, List<Map<String, List<String>>> people) {}

  SampleAnswers(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("forms"));
    fewest(5);
  }

  SampleAnswers fewest(int fewest) throws IOException {
    Files.writeString(
        folder.resolve("scheme.yaml"),
        Draft.scheme() + "\nevaluate: {fewest: " + fewest + "}\nsynonyms: [[kit, equipment]]\n");
    return this;
  }

  /**
   * A form.
   *
   * @param slug begins with the moment and ends with who it is for: {@code end-mentee}
   * @param fields as {@code open: {label: Open, kind: scale}}
   */
  SampleAnswers form(String slug, String... fields) throws IOException {
    int dash = slug.lastIndexOf('-');
    Files.writeString(
        folder.resolve("forms/" + slug + ".md"),
        "---\ntitle: Form %s\nsummary: A form.\nfor: [%s]\nmoment: %s\nfields:\n  %s\n---\nText.\n"
            .formatted(
                slug,
                slug.substring(dash + 1),
                slug.substring(0, dash),
                String.join("\n  ", fields)));
    return this;
  }

  /**
   * People's answers to a form.
   *
   * @param answers of each person; {@code open=4}, several with semicolons between them
   */
  SampleAnswers people(String year, String form, int people, String... answers) {
    Map<String, List<String>> values = new HashMap<>();
    for (String answer : answers) {
      String[] parts = answer.split("=", 2);
      values.put(parts[0], List.of(parts[1].split(";")));
    }
    List<Map<String, List<String>>> same =
        Stream.generate(() -> Map.copyOf(values)).limit(people).toList();
    for (int place = 0; place < given.size(); place++) {
      Given before = given.get(place);
      if (before.year().equals(year) && before.form().equals(form)) {
        given.set(
            place,
            new Given(year, form, Stream.of(before.people(), same).flatMap(List::stream).toList()));
        return this;
      }
    }
    given.add(new Given(year, form, same));
    return this;
  }

  Content content() {
    try {
      return ContentReader.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Evaluation evaluation() {
    Content content = content();
    return new Evaluation(
        content, given.stream().map(each -> survey(each, content)).toList(), List.of(), List.of());
  }

  Figures figures() {
    return Figures.of(evaluation(), false);
  }

  private static Survey survey(Given given, Content content) {
    Article.Form form =
        content.forms().stream()
            .filter(each -> each.document().slug().equals(given.form()))
            .findFirst()
            .orElseThrow();
    var responses = new ArrayList<Response>();
    for (Map<String, List<String>> answers : given.people()) {
      responses.add(
          new Response(
              Position.named(given.form() + ".csv:" + (responses.size() + 2)),
              Optional.ofNullable(answers.get("name")).map(names -> names.get(0)),
              Optional.empty(),
              answers));
    }
    return new Survey(
        given.year(),
        form,
        form.readers().contains("mentee") ? Who.MENTEE : Who.MENTOR,
        form.moment().orElse(Moment.END),
        OptionalInt.of(responses.size() + 2),
        responses);
  }
}
