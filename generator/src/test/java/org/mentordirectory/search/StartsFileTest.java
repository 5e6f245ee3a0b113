package org.mentordirectory.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.search.WrittenIndexes.FEW;
import static org.mentordirectory.search.WrittenIndexes.MANY;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.search.IndexFilesReader.Completion;

/** The file of the beginnings of words has what each may become. */
class StartsFileTest {
  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void theBeginningsOfManyWordsHaveTheirMostFrequentCompletions(WrittenIndex index)
      throws IOException {
    var terms = LuceneContent.of(index.lucene(), LuceneIndex.TEXT);
    var starts = new TreeMap<String, List<Completion>>();
    for (String beginning : sharedBeginnings(index.files().head().get("words").get(0))) {
      starts.put(
          beginning,
          terms.entrySet().stream()
              .filter(term -> term.getKey().startsWith(beginning))
              .map(term -> new Completion(term.getKey(), term.getValue().size()))
              .sorted(
                  Comparator.comparing(Completion::documents)
                      .reversed()
                      .thenComparing(Completion::term))
              .limit(9)
              .toList());
    }
    assertThat(index.files().starts()).isEqualTo(starts);
  }

  /** The beginnings that two or more keys share; a whole name begins as its stem. */
  private static List<String> sharedBeginnings(JsonNode keys) {
    var counts = new LinkedHashMap<String, Integer>();
    for (JsonNode key : keys) {
      String term = key.textValue().split("\0", 2)[0];
      for (int length = 1; length <= term.length(); length++) {
        counts.merge(term.substring(0, length), 1, Integer::sum);
      }
    }
    return counts.keySet().stream().filter(beginning -> counts.get(beginning) > 1).toList();
  }

  @Test
  void manyWordsNeedStartsAndFewDoNot() {
    assertThat(FEW.files().starts()).isEmpty();
    assertThat(MANY.files().starts()).isNotEmpty();
  }

  @Test
  void noBeginningIsHalfACharacter(@TempDir Path temp) throws IOException {
    assertThat(manyWords("\ud801\udc28", "", temp).starts()).containsOnlyKeys("\ud801\udc28");
  }

  @Test
  void aWholeNameIsNoCompletion(@TempDir Path temp) throws IOException {
    assertThat(manyWords("z", "Ann Z", temp).starts().get("z"))
        .extracting(Completion::term)
        .startsWith("z0", "z1", "z10");
  }

  /** A document with so many words of the same beginning that they fill more than two pieces. */
  private static IndexFilesReader manyWords(String beginning, String name, Path folder)
      throws IOException {
    String words = IntStream.range(0, 5_000).mapToObj(i -> beginning + i).collect(joining(" "));
    var shown = new WrittenIndex.Shown("many", name, null, List.of());
    var index = InvertedIndex.of(Things.corpus(List.of(), Things.named(name, words)));
    new IndexFiles(index, List.of(shown)).write(List.of(), folder);
    return new IndexFilesReader(folder);
  }
}
