package org.mentordirectory.signup;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * A columns file that somebody can begin with: what each column is for, by its name and by the
 * answers in it. A person looks through it before anything is read by it.
 */
final class ColumnsProposal {
  private static final int LONG_NAME = 80;
  private static final int MOST_VALUES = 20;

  private final Table table;
  private final List<Field> fields;
  private final Scheme scheme;
  private final Header header;
  private final ColumnGuess guess;
  private final Map<String, String> columns = new LinkedHashMap<>();

  /** The fields of these columns. */
  private final Set<Field> named = new HashSet<>();

  /** The columns that are called like fields. */
  private final Map<String, Field> called = new LinkedHashMap<>();

  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
  private final List<String> text = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private Optional<String> consent = Optional.empty();

  private ColumnsProposal(Table table, List<Field> fields, Scheme scheme, Messages messages) {
    this.table = table;
    this.fields = fields;
    this.scheme = scheme;
    this.header = new Header(table);
    this.guess = new ColumnGuess(header, table, fields, scheme, messages);
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
    proposal.called.forEach(
        (key, field) -> {
          if (proposal.named.contains(field)) { // else it would not be read beside the others
            proposal.columns.put(key, field.name());
          }
        });
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
        || Label.key(key).equals(AboutField.TEXT)) {
      return;
    }
    Optional<Field> field = guess.of(column, cells);
    if (field.isPresent() && field.get().name().equals(ConsentColumn.FIELD)) {
      consent = Optional.of(key);
    } else if (field.isPresent()) {
      if (guess.called(name).isEmpty()) {
        columns.put(key, ColumnGuess.meaning(field.get(), name, cells));
        named.add(field.get());
      } else {
        called.put(key, field.get());
      }
      if (header.choice(column).isEmpty()) {
        unknown(field.get(), cells);
      }
    } else if (guess.isText(column, cells)) {
      text.add(key);
    } else if (!cells.isEmpty() || !name.isEmpty()) {
      ignored.add(key);
    }
  }

  private static String name(String name, int column) {
    return name.isEmpty() || name.length() > LONG_NAME ? Header.letters(column) : name;
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
            .filter(field -> field.required() && !guess.isAnswered(field))
            .map(Field::name)
            .filter(name -> !name.equals(ConsentColumn.FIELD))
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
