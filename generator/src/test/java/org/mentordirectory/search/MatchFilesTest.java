package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words of the search without what a match leaves out are those of Lucene's index of what a
 * match reads.
 */
class MatchFilesTest {
  private static LuceneIndex matched(WrittenIndex index) throws IOException {
    return LuceneIndex.of(MentorTexts.corpus(index.mentors(), index.scheme()).matched());
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void whatIsLeftOfTheWordsIsWhatAMatchReads(WrittenIndex index) throws IOException {
    var left = new TreeMap<String, Map<Integer, Integer>>();
    Map<String, Map<Integer, Integer>> unmatched = index.files().match().unmatched();
    index
        .files()
        .frequencies()
        .forEach(
            (term, documents) -> {
              var some = new TreeMap<>(documents);
              unmatched
                  .getOrDefault(term, Map.of())
                  .forEach((document, less) -> some.merge(document, -less, Integer::sum));
              some.values().removeIf(frequency -> frequency == 0);
              if (!some.isEmpty() && term.indexOf('\0') < 0) {
                left.put(term, some);
              }
            });
    var lucenes = new TreeMap<String, Map<Integer, Integer>>();
    try (LuceneIndex matched = matched(index)) {
      int[] places = matched.places();
      int[] numbers = index.lucene().numbering().numbers();
      LuceneContent.of(matched, LuceneIndex.TEXT)
          .forEach(
              (term, documents) -> {
                var some = new TreeMap<Integer, Integer>();
                documents.forEach(
                    (document, each) -> some.put(numbers[places[document]], each.size()));
                lucenes.put(term, some);
              });
    }
    assertThat(left).isEqualTo(lucenes);
    assertThat(unmatched).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void theStatisticsAreLucenes(WrittenIndex index) throws IOException {
    IndexFilesReader.Match files = index.files().match();
    try (LuceneIndex matched = matched(index)) {
      CollectionStatistics lucenes =
          new IndexSearcher(matched.reader()).collectionStatistics(LuceneIndex.TEXT);
      assertThat(files.head().get("scored").asLong()).isEqualTo(lucenes.docCount());
      assertThat(files.head().get("averageLength").floatValue())
          .isEqualTo((float) (lucenes.sumTotalTermFreq() / (double) lucenes.docCount()));

      int[] norms = matched.numbering().norms();
      int[] numbers = matched.numbering().numbers();
      var expected = new ArrayList<Integer>();
      for (int place : index.lucene().places()) {
        expected.add(norms[numbers[place]]);
      }
      var read = new ArrayList<Integer>();
      for (byte norm : files.norms()) {
        read.add(norm & 0xff);
      }
      assertThat(read).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void impliedIsWhatAMatchReadsAndTheProfileDoesNotSay(WrittenIndex index) throws IOException {
    var expected = new TreeMap<String, List<Integer>>();
    var said = LuceneContent.of(index.lucene(), LuceneIndex.SAID);
    LuceneContent.of(index.lucene(), LuceneIndex.MATCHED)
        .forEach(
            (term, documents) -> {
              var implied = new TreeSet<>(documents.keySet());
              implied.removeAll(said.getOrDefault(term, new TreeMap<>()).keySet());
              if (!implied.isEmpty()) {
                expected.put("implied\0" + term, List.copyOf(implied));
              }
            });
    var read = new TreeMap<String, List<Integer>>();
    index.files().match().values().forEach((key, value) -> read.put(key, value.documents()));
    assertThat(read.keySet()).containsAll(index.files().values().keySet());
    read.keySet().removeIf(key -> !key.startsWith("implied\0"));
    assertThat(read).isEqualTo(expected).isNotEmpty();
  }
}
