package org.mentordirectory.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;

/**
 * A way to narrow the directory: a field with few enough values to choose from.
 *
 * @param name the field's name, in profiles and in addresses
 * @param values those that a listed mentor has, the most frequent first
 */
public record Facet(String name, List<Value> values) {
  /** The fields that are facets, in the order in which people see them. */
  private static final Map<String, Function<Mentor, List<String>>> FIELDS = fields();

  /** Copies the values. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value as it stands in profiles and in addresses; spellings that differ only in case are
   *     one value, in the spelling used most
   * @param label as people read it
   * @param documents the mentors that have it, as places in the list of listed mentors, ascending
   */
  public record Value(String value, String label, List<Integer> documents) {
    /** How many mentors have it. */
    public int count() {
      return documents.size();
    }
  }

  private static Map<String, Function<Mentor, List<String>>> fields() {
    var fields = new LinkedHashMap<String, Function<Mentor, List<String>>>();
    fields.put("topics", Mentor::topics);
    fields.put("disciplines", Mentor::disciplines);
    fields.put("skills", Mentor::skills);
    fields.put("institution", mentor -> List.of(mentor.institution()));
    fields.put("location", mentor -> mentor.location().stream().toList());
    fields.put("meets", Mentor::meets);
    fields.put("languages", Mentor::languages);
    fields.put("availability", mentor -> List.of(mentor.availability().value()));
    return fields;
  }

  /** The names of all facets. */
  public static List<String> names() {
    return List.copyOf(FIELDS.keySet());
  }

  /** The values that a mentor has in a facet. */
  static List<String> valuesOf(Mentor mentor, String facet) {
    return FIELDS.getOrDefault(facet, none -> List.of()).apply(mentor);
  }

  /**
   * The facets of a list of mentors.
   *
   * @param mentors in the order of the index
   */
  public static List<Facet> of(List<Mentor> mentors, Scheme scheme) {
    return FIELDS.entrySet().parallelStream()
        .map(field -> facet(field.getKey(), field.getValue(), mentors, scheme))
        .toList();
  }

  private static Facet facet(
      String name, Function<Mentor, List<String>> field, List<Mentor> mentors, Scheme scheme) {
    Map<String, Group> groups = new TreeMap<>();
    for (int document = 0; document < mentors.size(); document++) {
      for (String value : field.apply(mentors.get(document))) {
        groups.computeIfAbsent(key(value), key -> new Group()).add(value, document);
      }
    }
    return new Facet(
        name,
        groups.values().stream()
            .map(group -> group.value(name, scheme))
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
