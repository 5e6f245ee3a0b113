package org.mentordirectory.check.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.FieldLine;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;

/**
 * Each value of a field has one spelling: of two, each is a filter and a page of its own, and
 * whoever chooses one misses the mentors of the other. What a field has is one finding, with the
 * line of {@code scheme.yaml} that joins them.
 */
public final class SpellingRule implements Rule {
  /** The rule's short name. */
  public static final String KEY = "spelling";

  private static final int MOST_SETS = 5;
  private static final int MOST_SPELLINGS = 8;
  private static final int LONGEST = 200;

  /** A spelling, in capitals and small letters as most write it, and how many do. */
  private record Spelling(String text, int count) {
    /** The one that readers should see first: the most frequent, then the plainest. */
    static final Comparator<Spelling> ORDER =
        Comparator.comparingInt(Spelling::count)
            .reversed()
            .thenComparingInt(Spelling::oddities)
            .thenComparingInt(one -> one.text().length())
            .thenComparing(Spelling::text);

    private int oddities() {
      String plain = text.replace(", ", "");
      boolean shouts = plain.length() > 4 && plain.equals(plain.toUpperCase(Locale.ROOT));
      boolean isIntroduced = plain.regionMatches(true, 0, "the ", 0, 4);
      return (int) plain.chars().filter(c -> !Character.isLetterOrDigit(c) && c != ' ').count()
          + (shouts ? 1 : 0)
          + (isIntroduced ? 1 : 0);
    }
  }

  /**
   * Spellings of one value.
   *
   * @param all the most frequent first, which readers will see
   * @param sure whether they differ in signs and capitals alone, and one is more frequent
   */
  private record Same(List<Spelling> all, boolean sure) {
    static Same of(List<Spelling> spellings) {
      List<Spelling> all = spellings.stream().sorted(Spelling.ORDER).limit(MOST_SPELLINGS).toList();
      boolean oneKey =
          all.stream().map(one -> ComparedValue.of(one.text()).key()).distinct().count() == 1;
      return new Same(all, oneKey && all.size() > 1 && all.get(0).count() > all.get(1).count());
    }

    int count() {
      return all.stream().mapToInt(Spelling::count).sum();
    }

    /** In YAML. */
    String list() {
      return FieldLine.list(all.stream().map(Spelling::text).toList());
    }

    @Override
    public String toString() {
      return all.stream()
          .map(one -> OneLine.filled("`%s` (%s)", one.text(), one.count()))
          .collect(Collectors.joining(", "));
    }
  }

  @Override
  public void check(Content content, Report report) {
    Scheme scheme = content.scheme();
    Map<String, List<Same>> found = new LinkedHashMap<>();
    for (Field field : scheme.profile().ofSharedWords()) {
      List<Same> sets =
          scheme.vocabulary(field.name()).isPresent()
              ? List.of() // the checks know what may stand there
              : sets(field, content.mentors());
      if (!sets.isEmpty()) {
        found.put(field.name(), sets);
      }
    }
    Optional<Node> known = scheme.front().fields().get("spellings");
    if (known.isPresent()) {
      found.forEach((field, sets) -> report(field, sets, known.get(), report));
    } else if (!found.isEmpty()) {
      boolean isBlock =
          scheme.front().fields().entries().stream().allMatch(entry -> entry.at().column() == 1);
      begin(found, isBlock, report);
    }
  }

  private static List<Same> sets(Field field, List<Mentor> mentors) {
    Map<String, Map<String, Integer>> typed = new TreeMap<>();
    for (Mentor mentor : mentors) {
      mentor.values(field).stream()
          .filter(value -> value.length() <= LONGEST)
          .forEach(
              value ->
                  typed
                      .computeIfAbsent(value.toLowerCase(Locale.ROOT), key -> new TreeMap<>())
                      .merge(value, 1, Integer::sum));
    }
    Map<String, Map<Spelling, ComparedValue>> cores = new HashMap<>();
    for (Map<String, Integer> capitals : typed.values()) {
      String text =
          capitals.entrySet().stream()
              .map(one -> new Spelling(one.getKey(), one.getValue()))
              .min(Spelling.ORDER)
              .map(Spelling::text)
              .orElseThrow();
      ComparedValue value = ComparedValue.of(text);
      if (!value.key().isEmpty()) {
        int count = capitals.values().stream().mapToInt(Integer::intValue).sum();
        cores
            .computeIfAbsent(value.core(), core -> new HashMap<>())
            .put(new Spelling(text, count), value);
      }
    }
    return cores.values().stream()
        .flatMap(SpellingRule::apart)
        .filter(same -> same.size() > 1)
        .map(Same::of)
        .sorted(Comparator.comparingInt(Same::count).reversed().thenComparing(Same::toString))
        .toList();
  }

  /** Bangor in Wales is not Bangor in Northern Ireland, and nobody knows which Bangor alone is. */
  private static Stream<List<Spelling>> apart(Map<Spelling, ComparedValue> place) {
    if (place.size() < 2) {
      return Stream.of();
    }
    List<String> countries =
        place.values().stream()
            .map(ComparedValue::country)
            .filter(country -> !country.isEmpty())
            .distinct()
            .sorted()
            .toList(); // a country before its parts
    String last = countries.isEmpty() ? "" : countries.get(countries.size() - 1);
    if (countries.stream().allMatch(last::startsWith)) {
      return Stream.of(List.copyOf(place.keySet()));
    }
    return place.keySet().stream()
        .collect(Collectors.groupingBy(one -> place.get(one).key()))
        .values()
        .stream();
  }

  /** The lines that join all go with the first finding: there is one place for them. */
  private static void begin(Map<String, List<Same>> found, boolean isBlock, Report report) {
    var lines = new ArrayList<String>();
    found.forEach((field, sets) -> block(field, sets).forEach(line -> lines.add("  " + line)));
    Position start = Position.startOf(Scheme.FILE);
    Report first = report;
    if (!lines.isEmpty() && isBlock) {
      lines.add(0, "spellings:");
      first = report.adding(start.at(0), lines);
    }
    for (Map.Entry<String, List<Same>> field : found.entrySet()) {
      say(field.getKey(), field.getValue(), false, start, first);
      first = report;
    }
  }

  private static void report(String field, List<Same> sets, Node known, Report report) {
    Optional<Node> lines =
        known instanceof Node.Mapping fields ? fields.get(field) : Optional.empty();
    List<String> more = lines.isPresent() ? lines(sets) : block(field, sets);
    boolean isOneSet = lines.filter(set -> !set.scalars().isEmpty()).isPresent();
    Report corrected =
        more.isEmpty() || isOneSet ? report : report.adding(lines.orElse(known).at(), more);
    say(field, sets, lines.isPresent(), lines.orElse(known).at(), corrected);
  }

  private static void say(
      String field, List<Same> sets, boolean isThere, Position at, Report report) {
    List<Same> told = told(sets);
    String lists = told.stream().map(Same::list).collect(Collectors.joining(", "));
    int more = sets.size() - told.size();
    report.warning(
        at,
        "`%s` has one value in several spellings, and a mentee who picks one misses the others:"
            + " %s%s; if they are the same, %s, and readers see the first",
        field,
        new Trusted(told.stream().map(Same::toString).collect(Collectors.joining("; "))),
        new Trusted(more > 0 ? String.format(Locale.ROOT, "; and %,d more", more) : ""),
        Trusted.filled(
            isThere
                ? "add to `%s` below `spellings:` in scheme.yaml `%s`"
                : "write in scheme.yaml, below a line `spellings:`, `  %s: [%s]`",
            field,
            new Trusted(lists)));
  }

  private static List<Same> told(List<Same> sets) {
    return sets.subList(0, Math.min(MOST_SETS, sets.size()));
  }

  private static List<String> block(String field, List<Same> sets) {
    List<String> lines = lines(sets);
    return lines.isEmpty()
        ? lines
        : Stream.concat(Stream.of(field + ":"), lines.stream().map("  "::concat)).toList();
  }

  /** A line for each that is the same for sure. */
  private static List<String> lines(List<Same> sets) {
    return told(sets).stream().filter(Same::sure).map(same -> "- " + same.list()).toList();
  }
}
