package org.mentordirectory.signup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Access;
import org.mentordirectory.output.OutputFile;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.PlainAnswer;
import org.mentordirectory.sheet.Table;
import org.mentordirectory.words.Messages;
import org.mentordirectory.words.Nearest;
import org.mentordirectory.words.OtherNames;

/**
 * A columns file that somebody can begin with: what each column is for, by its name and by the
 * answers in it. A person looks through it before anything is read by it.
 */
final class ColumnsProposal {
  /** Where pages are that people name by a part of the address. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "orcid", "https://orcid.org/",
          "linkedin", "https://www.linkedin.com/in/",
          "github", "https://github.com/",
          "twitter", "https://twitter.com/");

  private static final Pattern ADDRESS = Pattern.compile("[.@/]");

  private static final String CONSENT = "consent";
  private static final int LONG_ANSWER = 60;
  private static final int LONG_NAME = 80;
  private static final int MOST_VALUES = 20;

  private final Table table;
  private final List<Field> fields;
  private final Scheme scheme;
  private final Messages messages;
  private final Header header;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
  private final List<String> text = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final Set<String> answered = new LinkedHashSet<>();
  private Optional<String> consent = Optional.empty();

  private ColumnsProposal(Table table, List<Field> fields, Scheme scheme, Messages messages) {
    this.table = table;
    this.fields = fields;
    this.scheme = scheme;
    this.messages = messages;
    this.header = new Header(table);
  }

  /**
   * Writes a file.
   *
   * @param fields of what the answers are to become
   */
  static void write(Path file, Table table, List<Field> fields, Scheme scheme, Messages messages)
      throws IOException, Refusal {
    var proposal = new ColumnsProposal(table, fields, scheme, messages);
    for (int i = 0; i < table.header().size(); i++) {
      proposal.column(i);
    }
    OutputFile.write(file, proposal.yaml(), Access.OWNER);
  }

  private void column(int column) {
    String name = header.question(column);
    String key = name(name, column);
    List<String> cells =
        table.rows().stream()
            .map(row -> row.cell(column).strip())
            .filter(cell -> !PlainAnswer.isNone(cell))
            .toList();
    if (header.isOwn(column)
        || columns.containsKey(key)
        || text.contains(key)
        || key.equals(AboutField.TEXT)) {
      return;
    }
    Optional<Field> called = called(name);
    Optional<Field> field = called.or(() -> byAnswers(column, cells)).or(() -> byName(name, cells));
    if (field.isPresent() && field.get().name().equals(CONSENT)) {
      consent = Optional.of(key);
    } else if (field.isPresent()) {
      if (called.isEmpty()) {
        columns.put(key, meaning(field.get(), name, cells));
      }
      answered.add(field.get().name());
      if (header.choice(column).isEmpty()) {
        unknown(field.get(), cells);
      }
    } else if (longest(cells) > LONG_ANSWER
        || OtherNames.inQuestion(name).contains(OtherNames.TEXT)) {
      text.add(key);
    } else if (!cells.isEmpty() || !name.isEmpty()) {
      ignored.add(key);
    }
  }

  private static int longest(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String name(String name, int column) {
    return name.isEmpty() || name.length() > LONG_NAME ? Header.letters(column) : name;
  }

  private Optional<Field> called(String name) {
    String key = Label.key(name);
    return fields.stream()
        .filter(
            field ->
                key.equals(Label.key(field.name())) || key.equals(Label.key(field.label(messages))))
        .findFirst();
  }

  /** What a field's values are: where parts of addresses are given, with what they are part of. */
  private static String meaning(Field field, String column, List<String> cells) {
    return beginning(column)
        .filter(begin -> field.isOfAddresses() && !areAddresses(cells))
        .map(begin -> "{field: %s, as: \"%s{}\"}".formatted(field.name(), begin))
        .orElse(field.name());
  }

  private static Optional<String> beginning(String column) {
    return BEGINNINGS.keySet().stream()
        .filter(Label.key(column)::endsWith)
        .map(BEGINNINGS::get)
        .findFirst();
  }

  private static boolean areAddresses(List<String> cells) {
    return cells.isEmpty() || cells.stream().anyMatch(cell -> ADDRESS.matcher(cell).find());
  }

  /** A key alone may mean something else than a question with the same word. */
  private Stream<String> spokenOf(String name) {
    boolean isKey = !name.contains(" ");
    return Stream.concat(
        isKey
            ? OtherNames.ofKey(name).stream()
                .filter(field -> table.header().stream().noneMatch(field::equalsIgnoreCase))
            : Stream.of(),
        OtherNames.inQuestion(Label.key(name).replaceAll("[._]+", " ")).stream());
  }

  private Optional<Field> byName(String name, List<String> cells) {
    boolean isPath = cells.stream().anyMatch(cell -> cell.indexOf('/') >= 0);
    return spokenOf(name)
        .flatMap(field -> Field.named(field, fields).stream())
        .filter(field -> !isPath || !field.name().equals("account"))
        .filter(
            field -> !field.isOfAddresses() || areAddresses(cells) || beginning(name).isPresent())
        .filter(field -> longest(cells) <= field.longest())
        .filter(
            field -> !field.name().equals(CONSENT) || cells.stream().anyMatch(PlainAnswer::isYes))
        .filter(field -> field.takesSeveral() || !answered.contains(field.name()) || isPart(field))
        .findFirst();
  }

  /** Whether several columns make one value: first name and surname. */
  private static boolean isPart(Field field) {
    return field.name().equals("name");
  }

  /** The field whose vocabulary has most of the answers, or whose kind they are of. */
  private Optional<Field> byAnswers(int column, List<String> cells) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    if (cells.stream().filter(cell -> cell.contains("@") && !cell.contains(" ")).count() * 2
        > cells.size()) {
      return Field.named("contact", fields).filter(field -> !answered.contains(field.name()));
    }
    return fields.stream()
        .filter(field -> scheme.vocabulary(field.name()).isPresent())
        .filter(
            field -> {
              var typed = new TypedAnswer(field, scheme.vocabulary(field.name()));
              String choice = header.choice(column).orElse("");
              List<String> pieces =
                  cells.stream().flatMap(cell -> typed.pieces(cell).stream()).toList();
              return typed.isKnown(choice)
                  || pieces.stream().filter(typed::isKnown).count() * 2 > pieces.size();
            })
        .findFirst();
  }

  /** The answers that are none of the vocabulary, each with the nearest of it. */
  private void unknown(Field field, List<String> cells) {
    if (scheme.vocabulary(field.name()).isEmpty()) {
      return;
    }
    List<String> known = scheme.vocabulary(field.name()).get().values();
    var typed = new TypedAnswer(field, scheme.vocabulary(field.name()));
    var nearest = new Nearest(known);
    Map<String, String> meanings =
        values.computeIfAbsent(field.name(), name -> new LinkedHashMap<>());
    cells.stream()
        .flatMap(cell -> typed.pieces(cell).stream())
        .filter(
            piece -> !typed.isKnown(piece) && !PlainAnswer.isYes(piece) && !PlainAnswer.isNo(piece))
        .distinct()
        .limit(MOST_VALUES)
        .forEach(piece -> meanings.putIfAbsent(piece, nearest.to(piece).orElse("")));
  }

  private String yaml() {
    var yaml =
        new StringBuilder(
            "# Look through this, and correct what was guessed wrong. Then run the same again.\n");
    if (!columns.isEmpty()) {
      yaml.append("columns:\n");
      columns.forEach((name, field) -> yaml.append("  %s: %s\n".formatted(quoted(name), field)));
    }
    if (!text.isEmpty()) {
      yaml.append("text:\n");
      text.forEach(
          name ->
              yaml.append(
                  "  %s: %s\n"
                      .formatted(quoted(name), name.contains(" ") ? quoted(name) : "\"\"")));
    }
    consent.ifPresent(name -> yaml.append("consent: %s\n".formatted(quoted(name))));
    yaml.append(meanings());
    List<String> missing =
        fields.stream()
            .filter(field -> field.required() && !answered.contains(field.name()))
            .map(Field::name)
            .filter(name -> !name.equals(CONSENT))
            .toList();
    if (!missing.isEmpty()) {
      yaml.append("always: # no column answers these, so say what is the same for everybody\n");
      missing.forEach(name -> yaml.append("  %s: %s\n".formatted(name, quoted(usual(name)))));
    }
    if (!ignored.isEmpty()) {
      yaml.append(
          ignored.stream().map(ColumnsProposal::quoted).collect(joining(", ", "ignore: [", "]\n")));
    }
    return yaml.toString();
  }

  /** What answers mean that are none of the vocabulary, as far as it can be guessed. */
  private String meanings() {
    boolean isEmpty = values.values().stream().allMatch(all -> isUnknown(all.values()));
    var lines = new StringBuilder(isEmpty ? "" : "values: # \"\" is no answer\n");
    values.forEach(
        (field, all) -> {
          if (!all.isEmpty()) {
            lines.append("%s  %s:\n".formatted(isUnknown(all.values()) ? "#" : "", field));
          }
          all.forEach(
              (is, means) ->
                  lines.append(
                      "%s    %s: %s\n"
                          .formatted(means.isEmpty() ? "#" : "", quoted(is), quoted(means))));
        });
    return lines.toString();
  }

  private static boolean isUnknown(Collection<String> meanings) {
    return meanings.stream().allMatch(String::isEmpty);
  }

  private String usual(String field) {
    return switch (field) {
      case "contact" -> Mentor.COORDINATOR;
      case "institution" -> scheme.institution().orElse("");
      default -> scheme.vocabulary(field).map(known -> known.values().get(0)).orElse("");
    };
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z][A-Za-z ]*") && !PlainAnswer.isYes(text) && !PlainAnswer.isNo(text)
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
