package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
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
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;

/**
 * Mentors who offer what a mentor offers: by the most telling of the values that make mentors alike
 * ({@link Use#ALIKE}), as Lucene's {@link MoreLikeThis} chooses them.
 */
public final class RelatedMentors {
  /** How many are shown. */
  private static final int RELATED = 4;

  /** A few of the rarest find as well as all, and in a large directory far sooner. */
  private static final int VALUES = 3;

  private final List<Mentor> mentors;
  private final List<Field> fields;
  private final Map<String, Map<String, Integer>> counts;
  private final IndexSearcher searcher;

  private RelatedMentors(
      LuceneIndex index, List<Mentor> mentors, List<Facet> facets, ProfileFields profile) {
    this.mentors = mentors;
    this.fields = profile.searched().stream().filter(field -> field.is(Use.ALIKE)).toList();
    this.counts =
        facets.stream()
            .collect(
                Collectors.toMap(
                    Facet::name,
                    facet ->
                        facet.values().stream()
                            .collect(
                                Collectors.toMap(
                                    value -> Facet.key(value.value()), Facet.Value::count))));
    this.searcher = new IndexSearcher(index.reader());
    searcher.setSimilarity(LuceneIndex.SIMILARITY);
  }

  /**
   * Finds them for each mentor.
   *
   * @param index of the mentors
   * @param mentors in the order in which they were indexed
   * @param facets of the mentors
   * @param profile the fields, of which some make mentors alike
   * @return for each mentor the places of others in the list, the most alike first
   */
  public static List<List<Integer>> of(
      LuceneIndex index, List<Mentor> mentors, List<Facet> facets, ProfileFields profile)
      throws IOException {
    var related = new RelatedMentors(index, mentors, facets, profile);
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
      Query query = moreLikeThis(analyzer).like(telling(mentor));
      return Stream.of(searcher.search(query, RELATED + 1).scoreDocs)
          .map(hit -> hit.doc)
          .filter(other -> other != place)
          .limit(RELATED)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a mentor offers that others offer too, but not so many that it tells little. */
  private Map<String, Collection<Object>> telling(Mentor mentor) {
    int most = Math.max(50, mentors.size() / 100);
    Map<String, Collection<Object>> telling = new HashMap<>();
    for (Field field : fields) {
      Map<String, Integer> having = counts.get(field.name());
      telling.put(
          field.name(),
          mentor.values(field).stream()
              .map(Facet::key)
              .filter(value -> having.get(value) > 1 && having.get(value) <= most)
              .<Object>map(value -> value)
              .toList());
    }
    return telling;
  }

  private MoreLikeThis moreLikeThis(Analyzer analyzer) throws IOException {
    var alike = new MoreLikeThis(searcher.getIndexReader());
    alike.setAnalyzer(analyzer);
    alike.setFieldNames(fields.stream().map(Field::name).toArray(String[]::new));
    alike.setMinTermFreq(1);
    alike.setMinDocFreq(2);
    alike.setMaxQueryTerms(VALUES);
    return alike;
  }
}
