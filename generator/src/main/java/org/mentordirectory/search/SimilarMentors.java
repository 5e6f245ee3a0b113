package org.mentordirectory.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;

/**
 * How much of what one profile says another says too: all its words but the name, asked as a query,
 * and the score of the other profile as a share of its own. A copy has a share of about 1; people
 * who do the same work, of much less, since words that many use count for little.
 */
public final class SimilarMentors implements Closeable {
  /** The rarest tell the most; a text seldom has as many. */
  private static final int MOST_WORDS = 200;

  private final List<Mentor> mentors;
  private final Scheme scheme;
  private final LuceneIndex index;
  private final IndexSearcher searcher;

  private SimilarMentors(List<Mentor> mentors, Scheme scheme) throws IOException {
    this.mentors = List.copyOf(mentors);
    this.scheme = scheme;
    this.index = LuceneIndex.of(MentorTexts.corpus(this.mentors, scheme));
    this.searcher = new IndexSearcher(index.reader());
    searcher.setSimilarity(LuceneIndex.SIMILARITY);
  }

  /**
   * Another profile.
   *
   * @param place in the list that was given
   * @param share from 0 to about 1
   */
  public record Similar(int place, double share) {}

  /** Prepares the comparison of mentors, which takes an index of all. */
  public static SimilarMentors of(List<Mentor> mentors, Scheme scheme) throws IOException {
    return new SimilarMentors(mentors, scheme);
  }

  /**
   * The profiles most like one.
   *
   * @param place of that one in the list
   * @param most how many
   */
  public List<Similar> to(int place, int most) throws IOException {
    var query = new BooleanQuery.Builder();
    for (Term term : rarest(words(mentors.get(place)))) {
      query.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
    }
    var hits = new ArrayList<Similar>();
    double own = 0;
    for (ScoreDoc hit : searcher.search(query.build(), most + 2).scoreDocs) {
      if (hit.doc == place) {
        own = hit.score;
      } else {
        hits.add(new Similar(hit.doc, hit.score));
      }
    }
    double whole = own > 0 ? own : hits.stream().mapToDouble(Similar::share).max().orElse(1);
    return hits.stream()
        .map(hit -> new Similar(hit.place(), hit.share() / whole))
        .limit(most)
        .toList();
  }

  private Set<String> words(Mentor mentor) {
    var words = new LinkedHashSet<String>();
    try (TextAnalyzer terms = TextAnalyzer.forQueries()) {
      MentorTexts.withoutName(mentor, scheme).forEach(text -> words.addAll(terms.tokens(text)));
    }
    return words;
  }

  private List<Term> rarest(Set<String> words) throws IOException {
    record Counted(Term term, int documents) {}
    var counted = new ArrayList<Counted>();
    for (String word : words) {
      var term = new Term(LuceneIndex.TEXT, word);
      counted.add(new Counted(term, index.reader().docFreq(term)));
    }
    return counted.stream()
        .filter(word -> word.documents() > 0)
        .sorted(Comparator.comparingInt(Counted::documents))
        .limit(MOST_WORDS)
        .map(Counted::term)
        .toList();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
