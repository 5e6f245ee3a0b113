package org.mentordirectory.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which values are one in several spellings. The reader puts the first of them in place of the
 * others, so that all who come after know one value only; the search knows them all.
 *
 * @param sets by field, then by each spelling in small letters
 */
public record Spellings(Map<String, Map<String, List<String>>> sets) {
  /** Where a scheme names none. */
  public static final Spellings NONE = new Spellings(Map.of());

  /**
   * Spellings by field.
   *
   * @param byField sets of two or more, in each the one first that readers see
   */
  public static Spellings of(Map<String, List<List<String>>> byField) {
    Map<String, Map<String, List<String>>> sets = new HashMap<>();
    byField.forEach(
        (field, all) -> {
          Map<String, List<String>> known = sets.computeIfAbsent(field, name -> new HashMap<>());
          all.forEach(set -> set.forEach(spelling -> known.put(key(spelling), set)));
        });
    return new Spellings(Map.copyOf(sets));
  }

  /** A value of a field as readers see it. */
  public String of(String field, String value) {
    List<String> set = set(field, value);
    return set.isEmpty() ? value : set.get(0);
  }

  /** How else a value is spelt that readers see. */
  public List<String> others(String field, String value) {
    List<String> set = set(field, value);
    return set.isEmpty() ? set : set.subList(1, set.size());
  }

  private List<String> set(String field, String value) {
    Map<String, List<String>> known = sets.get(field);
    return known == null ? List.of() : known.getOrDefault(key(value), List.of());
  }

  private static String key(String spelling) {
    return FrontMatter.oneLine(spelling).toLowerCase(Locale.ROOT);
  }

  /** A document with its values as readers see them, each at its own place. */
  public Document in(Document document) {
    Node.Mapping fields = document.front().fields();
    if (fields.entries().stream().noneMatch(entry -> sets.containsKey(entry.key()))) {
      return document;
    }
    var entries = new ArrayList<Node.Entry>();
    for (Node.Entry entry : fields.entries()) {
      entries.add(new Node.Entry(entry.at(), entry.key(), in(entry.key(), entry.value())));
    }
    return document.with(new FrontMatter(new Node.Mapping(fields.at(), List.copyOf(entries))));
  }

  private Node in(String field, Node value) {
    if (value instanceof Node.Scalar scalar) {
      return new Node.Scalar(scalar.at(), of(field, scalar.text()));
    }
    return value instanceof Node.Sequence list
        ? new Node.Sequence(list.at(), list.items().stream().map(item -> in(field, item)).toList())
        : value;
  }
}
