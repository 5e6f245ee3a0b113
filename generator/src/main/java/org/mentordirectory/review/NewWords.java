package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.check.alike.ComparedValue;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Nearest;

/**
 * Values that nobody else has and that are close to one that others have: two spellings of a skill
 * are two filters, and a mentee who picks one misses the mentors of the other.
 */
final class NewWords {
  private static final int MOST = 8;

  private final Content after;
  private final List<Field> fields;
  private final ReviewWords words;
  private final Map<String, Map<String, Integer>> used = new HashMap<>();

  /** By field, then by what all spellings of a value have in common. */
  private final Map<String, Map<String, List<String>>> spellings = new HashMap<>();

  private final Map<String, String> schemeWords = new LinkedHashMap<>();

  NewWords(Content after, ReviewWords words) {
    this.after = after;
    this.words = words;
    this.fields = after.scheme().profile().of(Use.COMPARED);
    for (Field field : fields) {
      var counts = new HashMap<String, Integer>();
      for (Mentor mentor : after.mentors()) {
        mentor.values(field).forEach(value -> counts.merge(value, 1, Integer::sum));
      }
      used.put(field.name(), counts);
      spellings.put(
          field.name(),
          counts.keySet().stream()
              .sorted()
              .collect(Collectors.groupingBy(value -> ComparedValue.of(value).core())));
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
    for (Field field : fields) {
      if (after.scheme().vocabulary(field.name()).isPresent()) {
        continue; // the checks know what may stand there
      }
      List<String> old = before.map(b -> b.values(field)).orElse(List.of());
      for (String value : mentor.values(field)) {
        if (!old.contains(value) && used.get(field.name()).getOrDefault(value, 0) < 2) {
          note(field, value).ifPresent(notes::add);
        }
      }
    }
    return notes.stream().limit(MOST).toList();
  }

  private Optional<Note> note(Field field, String value) {
    Map<String, Integer> counts = new HashMap<>(used.get(field.name()));
    counts.keySet().removeIf(value::equalsIgnoreCase); // which are one to all readers
    var label = new Trusted(field.label(words.messages()));
    List<String> all = counts.keySet().stream().sorted().toList();
    Optional<String> others =
        spellings.get(field.name()).getOrDefault(ComparedValue.of(value).core(), List.of()).stream()
            .filter(counts::containsKey)
            .findFirst()
            .or(() -> new Nearest(all).to(value));
    if (others.isPresent()) {
      int count = counts.get(others.get());
      return Optional.of(words.look("review.word", count, label, value, others.get()));
    }
    return schemeWords.containsKey(value)
        ? Optional.empty()
        : new Nearest(schemeWords.keySet())
            .to(value)
            .map(word -> words.look("review.word.scheme", label, value, word));
  }
}
