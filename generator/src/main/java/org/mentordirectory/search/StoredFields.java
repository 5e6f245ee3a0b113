package org.mentordirectory.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a search shows of documents, column by column, since columns deflate well. A text
 * that many cards share is written once, and its place instead of it.
 */
final class StoredFields {
  /** How many shared texts there are at most: each search loads them. */
  private static final int MOST_SHARED = 500;

  /** How often a text has to come to be worth its place among the shared ones. */
  private static final int OFTEN = 4;

  private static final String IF_FOUND = "found";

  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /** Differ from card to card. */
  private static final Set<String> OWN = Set.of("id", "name");

  private final int[] places;
  private final String[] fields;

  /** By field and place: a text, the place of a shared text, a list of such, or null. */
  private final @Nullable Object[][] columns;

  private final List<String> shared;

  /** By place: the texts of a card that show only where one of their terms was looked for. */
  private final List<Map<String, Set<String>>> ifFound;

  /**
   * The cards of an index.
   *
   * @param results what is shown, all of one type
   * @param places of the documents, by their numbers, in that list
   */
  StoredFields(List<? extends Result> results, int[] places) {
    this.places = places;
    this.fields =
        results.isEmpty() ? new String[0] : results.get(0).columns().toArray(String[]::new);
    this.columns =
        IntStream.range(0, fields.length)
            .mapToObj(
                field ->
                    results.parallelStream()
                        .map(card -> field == 0 ? idBeyondName(card) : card.value(field))
                        .toArray())
            .toArray(Object[][]::new);
    this.ifFound = results.parallelStream().map(StoredFields::termsIfFound).toList();
    this.shared = often(texts());
    var placeOf = new HashMap<Object, Integer>();
    shared.forEach(text -> placeOf.put(text, placeOf.size()));
    for (Object[] column : columns) {
      Arrays.parallelSetAll(column, place -> withPlaces(column[place], placeOf));
    }
  }

  private static Map<String, Set<String>> termsIfFound(Result card) {
    if (card.shownIfFound().isEmpty()) {
      return Map.of();
    }
    var terms = new LinkedHashMap<String, Set<String>>();
    try (TextAnalyzer analyzer = TextAnalyzer.forQueries()) {
      card.shownIfFound().forEach(text -> terms.put(text, Set.copyOf(analyzer.tokens(text))));
    }
    return terms;
  }

  private static @Nullable Object withPlaces(@Nullable Object value, Map<Object, Integer> placeOf) {
    if (value instanceof List<?> list) {
      return list.stream().map(text -> withPlaces(text, placeOf)).toList();
    }
    Integer place = placeOf.get(value);
    return place == null ? value : place;
  }

  /** The texts of all fields but those that differ from card to card. */
  private Stream<String> texts() {
    return IntStream.range(0, fields.length)
        .filter(field -> !OWN.contains(fields[field]))
        .boxed()
        .flatMap(field -> Stream.of(columns[field]))
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
        .map(Object::toString);
  }

  private static List<String> often(Stream<String> texts) {
    Map<String, Long> counts =
        texts.collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= OFTEN)
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> count) -> -count.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SHARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The texts that many cards share. */
  List<String> shared() {
    return shared;
  }

  /**
   * The cards of some documents, as JSON.
   *
   * @param terms that may have been looked for: what has one of them has a column of its own
   */
  byte[] json(int[] documents, Set<String> terms) {
    var bytes = new Bytes();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      for (int field = 0; field < fields.length; field++) {
        out.writeArrayFieldStart(fields[field]);
        for (int document : documents) {
          write(columns[field][places[document]], out);
        }
        out.writeEndArray();
      }
      writeIfFound(documents, terms, out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no file
    }
    return bytes.toByteArray();
  }

  private void writeIfFound(int[] documents, Set<String> terms, JsonGenerator out)
      throws IOException {
    List<List<String>> texts =
        IntStream.of(documents)
            .mapToObj(
                document ->
                    ifFound.get(places[document]).entrySet().stream()
                        .filter(text -> text.getValue().stream().anyMatch(terms::contains))
                        .map(Map.Entry::getKey)
                        .toList())
            .toList();
    if (texts.stream().anyMatch(some -> !some.isEmpty())) {
      out.writeArrayFieldStart(IF_FOUND);
      for (List<String> some : texts) {
        write(some.isEmpty() ? null : some, out);
      }
      out.writeEndArray();
    }
  }

  private static void write(@Nullable Object value, JsonGenerator out) throws IOException {
    if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object part : list) {
        write(part, out);
      }
      out.writeEndArray();
    } else if (value instanceof Integer place) {
      out.writeNumber(place);
    } else {
      out.writeString((String) value);
    }
  }

  /** The id, or nothing where the name tells it. */
  static @Nullable String idBeyondName(Result card) {
    String told = OTHERS.matcher(card.name().toLowerCase(Locale.ROOT)).replaceAll("-");
    return told.equals(card.id()) ? null : card.id();
  }

  /** The cards of all documents, so many a piece. */
  List<Bytes> pieces(int size) {
    return IntStream.range(0, -Math.floorDiv(-places.length, size))
        .parallel()
        .mapToObj(
            piece -> {
              int end = Math.min(places.length, (piece + 1) * size);
              var bytes = new Bytes();
              bytes.writeBytes(json(IntStream.range(piece * size, end).toArray(), Set.of()));
              return bytes;
            })
        .toList();
  }
}
