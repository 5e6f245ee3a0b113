package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * Makes an {@link Article.Form} of a document: the fields that its front matter declares, and its
 * text in parts, each field where the text places it.
 */
record FormReader(Scheme scheme, FormField.Ends usual, Consumer<Finding> findings) {
  static final String RULE = "form";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final Predicate<Element> PLACES =
      element -> element.hasClass(HtmlSanitiser.FIELDS);
  private static final List<String> KEYS =
      List.of(
          "label",
          "kind",
          "help",
          "choices",
          "vocabulary",
          "lines",
          "ends",
          "fill",
          "measure",
          "guidance",
          "request");
  private static final int MOST_FIELDS = 150;
  private static final int MOST_LINES = 30;
  private static final int USUAL_LINES = 3;

  Article.Form read(Document document) {
    Map<String, FormField> fields = fields(document);
    Body body = document.body();
    return new Article.Form(
        document.searchedAs(withLabels(body.text(), fields)),
        List.copyOf(fields.values()),
        parts(body.html(), fields));
  }

  /** The text for the search: questions instead of the names of fields. */
  private static String withLabels(String text, Map<String, FormField> fields) {
    return Body.Slot.PATTERN
        .matcher(text)
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(fields.get(slot.group(1)))
                        .map(FormField::label)
                        .orElse("")));
  }

  private Map<String, FormField> fields(Document document) {
    var fields = new LinkedHashMap<String, FormField>();
    if (document.front().fields().get("fields").orElse(null) instanceof Node.Mapping declared) {
      for (Node.Entry entry : declared.entries()) {
        field(entry).ifPresent(field -> fields.put(field.name(), field));
      }
      if (fields.size() > MOST_FIELDS) {
        report(
            declared.at(),
            "a form of %d fields is too long to fill in; make two of it, with at most %d each",
            fields.size(),
            MOST_FIELDS);
      }
    }
    return fields;
  }

  private Optional<FormField> field(Node.Entry entry) {
    if (!NAME.matcher(entry.key()).matches()) {
      report(
          entry.at(),
          "`%s` is no name of a field; use a–z, 0–9 and hyphens, a letter first, at most 40",
          FrontMatter.oneLine(entry.key()));
      return Optional.empty();
    }
    if (entry.value().word().isPresent()) {
      var line = new Node.Entry(entry.at(), "label", entry.value());
      return Optional.of(field(entry, new Node.Mapping(entry.at(), List.of(line))));
    }
    if (entry.value() instanceof Node.Mapping keys) {
      return Optional.of(field(entry, keys));
    }
    report(
        entry.value().at(),
        "say what `%s` is: its label, or `{label: …, kind: …}`",
        FrontMatter.oneLine(entry.key()));
    return Optional.empty();
  }

  private FormField field(Node.Entry entry, Node.Mapping keys) {
    var front = new FrontMatter(keys);
    for (Node.Entry key : keys.entries()) {
      if (!KEYS.contains(key.key())) {
        report(
            key.at(),
            "unknown key `%s`; a field takes `%s`",
            FrontMatter.oneLine(key.key()),
            String.join("`, `", KEYS));
      }
    }
    FormField.Kind kind =
        chosen(front, "kind", FormField.Kind::of, FormField.Kind.values(), FormField.Kind::word)
            .orElse(FormField.Kind.LINE);
    Optional<FormField.Fact> fact =
        chosen(front, "fill", FormField.Fact::of, FormField.Fact.values(), FormField.Fact::word);
    if (front.text("label").isEmpty()) {
      report(entry.at(), "give `%s` a `label`, the question that people answer", entry.key());
    }
    return new FormField(
        entry.key(),
        front.text("label").orElse(entry.key()),
        front.text("help").orElse(""),
        kind,
        choices(entry, front, kind),
        front.text("vocabulary"),
        lines(front),
        ends(front),
        fact,
        new FormField.Report(
            front.text("measure"), front.list("guidance"), request(entry, front, kind)),
        entry.at());
  }

  private boolean request(Node.Entry entry, FrontMatter front, FormField.Kind kind) {
    boolean request = front.flag("request");
    if (request && kind != FormField.Kind.ONE_OF && kind != FormField.Kind.SOME_OF) {
      report(
          front.placeOf("request"),
          "`%s` has nothing to tick; `request` goes with the kinds `one of` and `some of`",
          entry.key());
    }
    return request;
  }

  private List<FormField.Choice> choices(Node.Entry entry, FrontMatter front, FormField.Kind kind) {
    boolean chooses = kind == FormField.Kind.ONE_OF || kind == FormField.Kind.SOME_OF;
    Optional<String> vocabulary = front.text("vocabulary");
    List<FormField.Choice> choices =
        Stream.concat(
                vocabulary.flatMap(scheme::vocabulary).stream()
                    .flatMap(known -> known.terms().stream())
                    .map(term -> new FormField.Choice(term.value(), term.label())),
                front.list("choices").stream().map(word -> new FormField.Choice(word, word)))
            .toList();
    if (chooses && choices.isEmpty() && vocabulary.isEmpty()) {
      report(
          entry.at(),
          "`%s` needs `choices: […]`, or `vocabulary:` and the name of one in scheme.yaml",
          entry.key());
    } else if (!chooses && !choices.isEmpty()) {
      report(
          entry.at(),
          "`%s` has choices, but its kind is `%s`; make it `one of` or `some of`",
          entry.key(),
          kind.word());
    }
    return choices;
  }

  private int lines(FrontMatter front) {
    int lines = front.number("lines").orElse(USUAL_LINES);
    if (lines < 1
        || lines > MOST_LINES
        || front.text("lines").isPresent() && front.number("lines").isEmpty()) {
      report(front.placeOf("lines"), "`lines` is a whole number from 1 to %d", MOST_LINES);
      return USUAL_LINES;
    }
    return lines;
  }

  private FormField.Ends ends(FrontMatter front) {
    List<String> ends = front.list("ends");
    if (ends.isEmpty() && front.fields().get("ends").isEmpty()) {
      return usual;
    }
    if (ends.size() != 2) {
      report(
          front.placeOf("ends"),
          "`ends` are two, what 1 means and what 5 means: `[not at all, very much]`");
      return usual;
    }
    return new FormField.Ends(ends.get(0), ends.get(1));
  }

  private <T> Optional<T> chosen(
      FrontMatter front,
      String key,
      Function<String, Optional<T>> of,
      T[] known,
      Function<T, String> word) {
    Optional<String> typed = front.text(key);
    Optional<T> found = typed.flatMap(of);
    if (typed.isPresent() && found.isEmpty()) {
      report(
          front.placeOf(key),
          "`%s` is no `%s` of a field; write one of `%s`",
          FrontMatter.oneLine(typed.get()),
          key,
          String.join("`, `", Stream.of(known).map(word).toList()));
    }
    return found;
  }

  private static List<FormPart> parts(String html, Map<String, FormField> fields) {
    var parts = new ArrayList<FormPart>();
    for (Fragment.Stretch stretch : Fragment.of(html).stretches(PLACES)) {
      var together = new ArrayList<FormField>();
      stretch.after().stream()
          .flatMap(place -> Body.Slot.PATTERN.matcher(place.text()).results())
          .map(slot -> fields.get(slot.group(1)))
          .filter(field -> field != null)
          .forEach(together::add);
      group(together, parts);
      if (!stretch.html().isEmpty()) {
        parts.add(new FormPart.Prose(stretch.html()));
      }
    }
    return List.copyOf(parts);
  }

  /** Runs of scales with the same ends become one table; what stands between them, fields. */
  private static void group(List<FormField> fields, List<FormPart> parts) {
    for (int first = 0, end; first < fields.size(); first = end) {
      FormField field = fields.get(first);
      end = first + 1;
      while (end < fields.size() && alike(field, fields.get(end))) {
        end++;
      }
      List<FormField> run = List.copyOf(fields.subList(first, end));
      parts.add(
          field.kind() == FormField.Kind.SCALE
              ? new FormPart.Scales(field.ends(), run)
              : new FormPart.Fields(run));
    }
  }

  private static boolean alike(FormField one, FormField other) {
    boolean scale = one.kind() == FormField.Kind.SCALE;
    return scale == (other.kind() == FormField.Kind.SCALE)
        && (!scale || one.ends().equals(other.ends()));
  }

  private void report(Position at, String sentence, Object... values) {
    findings.accept(Finding.error(at, RULE, String.format(Locale.ROOT, sentence, values)));
  }
}
