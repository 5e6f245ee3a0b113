package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.mentordirectory.content.Mentor;

/**
 * Mentors who offer what a mentor offers: by the most telling of their skills, topics and
 * disciplines, as Lucene's {@link MoreLikeThis} chooses them.
 */
public final class RelatedMentors {
  /** How many are shown. */
  private static final int RELATED = 4;

  private static final List<String> FIELDS = List.of("skills", "topics", "disciplines");

  private final List<Mentor> mentors;
  private final int[] places;
  private final IndexSearcher searcher;

  private RelatedMentors(LuceneIndex index, List<Mentor> mentors) {
    this.mentors = mentors;
    this.places = index.places();
    this.searcher = new IndexSearcher(index.reader());
    searcher.setSimilarity(LuceneIndex.SIMILARITY);
  }

  /**
   * Finds them for each mentor.
   *
   * @param index of the mentors
   * @param mentors in the order in which they were indexed
   * @return for each mentor the places of others in the list, the most alike first
   */
  public static List<List<Integer>> of(LuceneIndex index, List<Mentor> mentors) throws IOException {
    var related = new RelatedMentors(index, mentors);
    try (Analyzer analyzer = new KeywordAnalyzer()) {
      return IntStream.range(0, mentors.size())
          .parallel()
          .mapToObj(place -> related.to(place, analyzer))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Integer> to(int place, Analyzer analyzer) {
    Mentor mentor = mentors.get(place);
    try {
      Query query = moreLikeThis(analyzer).like(offers(mentor));
      return Stream.of(searcher.search(query, RELATED + 1).scoreDocs)
          .map(hit -> places[hit.doc])
          .filter(other -> other != place)
          .limit(RELATED)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Collection<Object>> offers(Mentor mentor) {
    return FIELDS.stream()
        .collect(
            Collectors.toMap(
                field -> field,
                field -> mentor.facet(field).stream().<Object>map(Facet::key).toList()));
  }

  private MoreLikeThis moreLikeThis(Analyzer analyzer) throws IOException {
    var alike = new MoreLikeThis(searcher.getIndexReader());
    alike.setAnalyzer(analyzer);
    alike.setFieldNames(FIELDS.toArray(String[]::new));
    alike.setMinTermFreq(1);
    alike.setMinDocFreq(2);
    alike.setMaxDocFreq(Math.max(50, mentors.size() / 50)); // what more have tells little
    return alike;
  }
}
