package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mentordirectory.search.Searchable.Source;
import org.mentordirectory.search.Searchable.Text;

/** Small things to index. */
final class Things {
  private static final Map<String, Integer> WEIGHTS = Map.of("title", 4, "body", 1);

  private Things() {}

  /** Something whose body has some texts, and whose name is no part of them. */
  static Searchable saying(String... texts) {
    return named("", texts);
  }

  static Searchable named(String name, String... texts) {
    return searchable(name, Map.of("body", List.of(texts)), Map.of(), false);
  }

  /** Something that has texts in a field of weight 4. */
  static Searchable titled(String... texts) {
    return searchable("", Map.of("title", List.of(texts)), Map.of(), false);
  }

  static LuceneIndex index(Searchable... things) throws IOException {
    return index(List.of(), things);
  }

  static LuceneIndex index(List<List<String>> synonyms, Searchable... things) throws IOException {
    return LuceneIndex.of(corpus(synonyms, things));
  }

  static Corpus<Searchable> corpus(List<List<String>> synonyms, Searchable... things) {
    return new Corpus<>(List.of(things), Function.identity(), WEIGHTS, synonyms);
  }

  /** Something that says texts; what is nothing but its name is that. */
  static Searchable searchable(
      String name,
      Map<String, List<String>> texts,
      Map<String, List<String>> facets,
      boolean later) {
    var all = new ArrayList<Text>();
    texts.forEach(
        (field, some) ->
            some.forEach(
                text ->
                    all.add(
                        new Text(
                            field, text, some.equals(List.of(name)) ? Source.NAME : Source.SAID))));
    return new Searchable(name, all, facets, later ? Searchable.NOT_FREE : 0);
  }
}
