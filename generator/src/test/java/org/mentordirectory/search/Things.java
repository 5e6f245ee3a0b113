package org.mentordirectory.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Small things to index. */
final class Things {
  private static final Map<String, Integer> WEIGHTS = Map.of("title", 4, "body", 1);

  private Things() {}

  /** Something whose body has some texts, and whose name is no part of them. */
  static Searchable saying(String... texts) {
    return named("", texts);
  }

  static Searchable named(String name, String... texts) {
    return new Searchable(name, Map.of("body", List.of(texts)), Map.of(), false);
  }

  /** Something that has texts in a field of weight 4. */
  static Searchable titled(String... texts) {
    return new Searchable("", Map.of("title", List.of(texts)), Map.of(), false);
  }

  static LuceneIndex index(Searchable... things) throws IOException {
    return index(List.of(), things);
  }

  static LuceneIndex index(List<List<String>> synonyms, Searchable... things) throws IOException {
    return LuceneIndex.of(List.of(things), Function.identity(), WEIGHTS, synonyms);
  }
}
