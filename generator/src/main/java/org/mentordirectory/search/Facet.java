package org.mentordirectory.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;

/**
 * A way to narrow the directory: a field with few enough values to choose from.
 *
 * @param name the field's name, in profiles and in addresses
 * @param values those that a listed mentor has, the most frequent first
 */
public record Facet(String name, List<Value> values) {
  /**
   * One value.
   *
   * @param value as it stands in profiles and in addresses; spellings that differ only in case are
   *     one value, in the spelling used most
   * @param label as people read it, with the value where two are called alike
   * @param documents the mentors that have it, as places in the list of listed mentors, ascending
   */
  public record Value(String value, String label, List<Integer> documents) {
    private Value apart() {
      return new Value(value, "%s (%s)".formatted(label, value), documents);
    }

    /** How many mentors have it. */
    public int count() {
      return documents.size();
    }
  }

  /**
   * The facets of a list of mentors.
   *
   * @param mentors in the order of the index
   */
  public static List<Facet> of(List<Mentor> mentors, Scheme scheme) {
    return scheme.profile().of(Use.FACET).parallelStream()
        .map(field -> of(field.name(), mentors, mentor -> mentor.values(field), scheme))
        .toList();
  }

  /**
   * One facet of things.
   *
   * @param things in the order of the index
   * @param values what a thing has
   */
  public static <T> Facet of(
      String name, List<T> things, Function<T, List<String>> values, Scheme scheme) {
    Map<String, Group> groups = new TreeMap<>();
    for (int document = 0; document < things.size(); document++) {
      for (String value : values.apply(things.get(document))) {
        groups.computeIfAbsent(key(value), key -> new Group()).add(value, document);
      }
    }
    List<Value> all = groups.values().stream().map(group -> group.value(name, scheme)).toList();
    Map<String, Long> called =
        all.stream().collect(groupingBy(value -> key(value.label()), counting()));
    return new Facet(
        name,
        all.stream()
            .map(value -> called.get(key(value.label())) > 1 ? value.apart() : value)
            .sorted(
                Comparator.comparingInt(Value::count)
                    .reversed()
                    .thenComparing(Value::label)
                    .thenComparing(Value::value))
            .toList());
  }

  /** What makes two spellings one value. */
  public static String key(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  private static final class Group {
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final List<Integer> documents = new ArrayList<>();

    void add(String spelling, int document) {
      spellings.merge(spelling, 1, Integer::sum);
      if (documents.isEmpty() || documents.get(documents.size() - 1) != document) {
        documents.add(document);
      }
    }

    Value value(String facet, Scheme scheme) {
      String value = "";
      int most = 0;
      for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
        if (spelling.getValue() > most) {
          most = spelling.getValue();
          value = spelling.getKey();
        }
      }
      return new Value(value, scheme.label(facet, value), documents);
    }
  }
}
