package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.words.Messages;

/**
 * A field that says something else than before.
 *
 * @param name the key in the file
 * @param label what people call it
 * @param gone the values that are no longer there, as people read them
 * @param added the values that were not there before
 */
public record FieldChange(String name, String label, List<String> gone, List<String> added) {
  private static final int MOST = 60;

  /** The fields that differ between two versions of a profile, in the order of the fields. */
  static List<FieldChange> between(
      Mentor before, Mentor after, Scheme older, Scheme newer, Messages words) {
    Node.Mapping old = before.document().front().fields();
    Node.Mapping now = after.document().front().fields();
    var changes = new ArrayList<FieldChange>();
    for (String key : keys(old, now, newer.profile().all().stream().map(Field::name))) {
      Optional<Field> field = Field.named(key, newer.profile().all());
      List<String> was = values(field, old.get(key));
      List<String> is = values(field, now.get(key));
      if (!was.equals(is)) {
        changes.add(
            new FieldChange(
                key,
                field.map(known -> known.label(words)).orElse(OneLine.of(key)),
                without(was, is).map(value -> shown(older, key, value)).toList(),
                without(is, was).map(value -> shown(newer, key, value)).toList()));
      }
    }
    return changes.stream().limit(MOST).toList();
  }

  /** The settings of the scheme that differ, each by the keys that lead to it. */
  static List<FieldChange> between(Scheme before, Scheme after) {
    var old = new LinkedHashMap<String, List<String>>();
    var now = new LinkedHashMap<String, List<String>>();
    flatten("", before.front().fields(), old);
    flatten("", after.front().fields(), now);
    var keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(now.keySet());
    return keys.stream()
        .map(
            key -> {
              List<String> was = old.getOrDefault(key, List.of());
              List<String> is = now.getOrDefault(key, List.of());
              return new FieldChange(
                  key, key, without(was, is).toList(), without(is, was).toList());
            })
        .filter(change -> !change.gone().isEmpty() || !change.added().isEmpty())
        .limit(MOST)
        .toList();
  }

  private static Iterable<String> keys(Node.Mapping old, Node.Mapping now, Stream<String> known) {
    var keys = new LinkedHashSet<String>();
    known.forEach(keys::add);
    old.entries().forEach(entry -> keys.add(entry.key()));
    now.entries().forEach(entry -> keys.add(entry.key()));
    return keys;
  }

  /** What a value says, however it is written. */
  private static List<String> values(Optional<Field> field, Optional<Node> node) {
    var values = new LinkedHashMap<String, List<String>>();
    node.ifPresent(value -> flatten("", value, values));
    List<String> all = values.values().stream().flatMap(List::stream).toList();
    return field.map(known -> known.spelt(all)).orElse(all);
  }

  private static void flatten(String path, Node node, Map<String, List<String>> values) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String key = OneLine.of(entry.key());
        flatten(path.isEmpty() ? key : path + " › " + key, entry.value(), values);
      }
    } else if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        flatten(path, item, values);
      }
    } else if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
      values.computeIfAbsent(path, key -> new ArrayList<>()).add(OneLine.of(scalar.text()));
    }
  }

  private static Stream<String> without(List<String> values, List<String> others) {
    Set<String> known = Set.copyOf(others);
    return values.stream().filter(value -> !known.contains(value)).distinct().limit(MOST);
  }

  private static String shown(Scheme scheme, String key, String value) {
    return OneLine.of(scheme.label(key, value));
  }
}
