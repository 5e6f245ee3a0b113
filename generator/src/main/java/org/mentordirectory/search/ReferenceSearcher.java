package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What the browser's search has to equal: the same query, by Lucene's own searcher, over the same
 * mentors. Any word may match. The last word, where no white space follows it and it has at least
 * two characters, may be half typed: terms that begin with it, or with its stem, count half.
 */
public final class ReferenceSearcher {
  /** How much a term counts that a half-typed word may become. */
  static final float PREFIX_BOOST = 0.5f;

  /** How many terms a half-typed word may become, the most frequent first. */
  static final int PREFIX_TERMS = 32;

  private final IndexSearcher searcher;
  private final TextAnalyzer terms = TextAnalyzer.forQueries();
  private final TextAnalyzer words = TextAnalyzer.forWords();

  /** A searcher over indexed mentors. */
  public ReferenceSearcher(IndexedMentors mentors) {
    searcher = new IndexSearcher(mentors.reader());
  }

  /**
   * A mentor found.
   *
   * @param document the mentor's place in the list of listed mentors
   */
  public record Hit(int document, float score) {}

  /**
   * The best mentors for some words.
   *
   * @param filters by facet, the values of which a mentor must have one
   * @param limit how many at most
   */
  public List<Hit> search(String text, Map<String, List<String>> filters, int limit)
      throws IOException {
    return Stream.of(searcher.search(query(text, filters), limit).scoreDocs)
        .map(hit -> new Hit(hit.doc, hit.score))
        .toList();
  }

  private Query query(String text, Map<String, List<String>> filters) throws IOException {
    List<String> stems = terms.tokens(text);
    var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    filters.forEach((facet, values) -> query.add(anyOf(facet, values), Occur.FILTER));
    for (int i = 0; i < stems.size(); i++) {
      boolean halfTyped = i == stems.size() - 1 && !text.matches("(?s).*\\p{IsWhite_Space}");
      query.add(halfTyped ? halfTyped(stems.get(i), text) : term(stems.get(i)), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query anyOf(String facet, List<String> values) {
    var any = new BooleanQuery.Builder();
    values.forEach(
        value -> any.add(new TermQuery(new Term(facet, Facet.key(value))), Occur.SHOULD));
    return any.build();
  }

  private Query halfTyped(String stem, String text) throws IOException {
    List<String> typed = words.tokens(text);
    String word = typed.get(typed.size() - 1);
    var alternatives = new ArrayList<Query>();
    alternatives.add(term(stem));
    if (word.length() >= 2) {
      for (String term : expansions(stem, word)) {
        alternatives.add(new BoostQuery(term(term), PREFIX_BOOST));
      }
    }
    return new DisjunctionMaxQuery(alternatives, 0);
  }

  private record Expansion(String term, int documentFrequency) {}

  private List<String> expansions(String stem, String word) throws IOException {
    Terms lexicon = MultiTerms.getTerms(searcher.getIndexReader(), IndexedMentors.TEXT);
    if (lexicon == null) {
      return List.of();
    }
    Set<Expansion> found = new LinkedHashSet<>();
    for (String prefix : List.of(stem, word)) {
      TermsEnum terms = lexicon.iterator();
      BytesRef start = new BytesRef(prefix);
      if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef term = terms.term();
          term != null && StringHelper.startsWith(term, start);
          term = terms.next()) {
        found.add(new Expansion(term.utf8ToString(), terms.docFreq()));
      }
    }
    return found.stream()
        .filter(expansion -> !expansion.term().equals(stem))
        .sorted(
            Comparator.comparingInt(Expansion::documentFrequency)
                .reversed()
                .thenComparing(Expansion::term))
        .limit(PREFIX_TERMS)
        .map(Expansion::term)
        .toList();
  }

  private static TermQuery term(String text) {
    return new TermQuery(new Term(IndexedMentors.TEXT, text));
  }
}
