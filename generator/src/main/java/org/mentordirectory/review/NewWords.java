package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.check.rule.Nearest;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Trusted;
import org.mentordirectory.content.Vocabulary;

/**
 * Values that nobody else has and that are close to one that others have: two spellings of a skill
 * are two filters, and a mentee who picks one misses the mentors of the other.
 */
final class NewWords {
  private static final List<String> FIELDS =
      List.of("institution", "department", "location", "skills", "registration", "languages");

  private static final int MOST = 8;

  private final Content after;
  private final Map<String, Map<String, Integer>> used = new HashMap<>();
  private final Map<String, String> schemeWords = new LinkedHashMap<>();

  NewWords(Content after) {
    this.after = after;
    for (String field : FIELDS) {
      var counts = new HashMap<String, Integer>();
      for (Mentor mentor : after.mentors()) {
        values(mentor, field).forEach(value -> counts.merge(value, 1, Integer::sum));
      }
      used.put(field, counts);
    }
    for (Vocabulary vocabulary : after.scheme().vocabularies().values()) {
      for (Vocabulary.Term term : vocabulary.terms()) {
        Stream.concat(Stream.of(term.value(), term.label()), term.synonyms().stream())
            .forEach(word -> schemeWords.putIfAbsent(word, term.value()));
      }
    }
    after.scheme().synonyms().forEach(set -> set.forEach(w -> schemeWords.putIfAbsent(w, w)));
  }

  /** What to say about a profile and the one that stood there before. */
  List<Note> of(Optional<Mentor> before, Mentor mentor) {
    var notes = new ArrayList<Note>();
    for (String field : FIELDS) {
      if (after.scheme().vocabulary(field).isPresent()) {
        continue; // the checks know what may stand there
      }
      List<String> old = before.map(b -> values(b, field)).orElse(List.of());
      for (String value : values(mentor, field)) {
        if (!old.contains(value) && used.get(field).getOrDefault(value, 0) < 2) {
          note(field, value).ifPresent(notes::add);
        }
      }
    }
    return notes.stream().limit(MOST).toList();
  }

  private Optional<Note> note(String field, String value) {
    Map<String, Integer> counts = new HashMap<>(used.get(field));
    counts.remove(value);
    String label = label(field);
    Optional<String> others = new Nearest(counts.keySet().stream().sorted().toList()).to(value);
    if (others.isPresent()) {
      int count = counts.get(others.get());
      return Optional.of(
          Note.look(
              "%s: `%s` is new; %s `%s`. Is the same meant?",
              new Trusted(label),
              value,
              new Trusted(count == 1 ? "one other writes" : count + " others write"),
              others.get()));
    }
    return schemeWords.containsKey(value)
        ? Optional.empty()
        : new Nearest(schemeWords.keySet())
            .to(value)
            .map(
                word ->
                    Note.look(
                        "%s: `%s` is new; the scheme knows `%s`. Is the same meant?",
                        new Trusted(label), value, word));
  }

  private static String label(String field) {
    return Field.named(field, DocumentType.MENTOR.fields())
        .map(Field::label)
        .orElse(field.toUpperCase(Locale.ROOT));
  }

  private static List<String> values(Mentor mentor, String field) {
    return switch (field) {
      case "institution" ->
          mentor.institution().isBlank() ? List.of() : List.of(mentor.institution());
      case "department" -> mentor.department().stream().toList();
      case "location" -> mentor.location().stream().toList();
      case "skills" -> mentor.skills();
      case "registration" -> mentor.registration();
      default -> mentor.languages();
    };
  }
}
