package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.mentordirectory.search.ParsedQuery.Kind;

/**
 * What the browser's search has to equal: the same query, by Lucene's own searcher, over the same
 * index. {@code docs/search-index.md} says what a query means.
 */
public final class ReferenceSearcher {
  /** How much a term counts that a half-typed word may become. */
  static final float COMPLETION_BOOST = 0.5f;

  /** How many terms of a query are used. */
  static final int MOST_TERMS = 64;

  private final LuceneIndex index;
  private final IndexSearcher searcher;
  private final TextAnalyzer terms = TextAnalyzer.forQueries();
  private final TextAnalyzer words = TextAnalyzer.forWords();
  private final SpellingCorrector guesses;

  /** A searcher over an index. */
  public ReferenceSearcher(LuceneIndex index) {
    this.index = index;
    guesses = new SpellingCorrector(index, terms);
    searcher = new IndexSearcher(index.reader());
    searcher.setSimilarity(LuceneIndex.SIMILARITY);
  }

  /**
   * Something found.
   *
   * @param place in the list that was indexed
   */
  public record Hit(int place, float score) {}

  /**
   * The best of what was found.
   *
   * @param total how many were found
   */
  public record Hits(long total, List<Hit> best) {}

  /**
   * Searches.
   *
   * @param filters by facet, the values of which something must have one
   * @param exact whether misspelt words stay as they are
   * @param limit how many hits at most
   */
  public Hits search(String text, Map<String, List<String>> filters, boolean exact, int limit)
      throws IOException {
    int[] numbers = index.numbers();
    TopDocs all = searcher.search(query(text, filters, exact), Math.max(1, index.size()));
    List<Hit> best =
        Stream.of(all.scoreDocs)
            .sorted(
                Comparator.comparingDouble((ScoreDoc hit) -> -hit.score)
                    .thenComparingInt(hit -> numbers[hit.doc]))
            .limit(limit)
            .map(hit -> new Hit(hit.doc, hit.score))
            .toList();
    return new Hits(all.totalHits.value, best);
  }

  /** How near all things are to a text, with its words: see {@link FreeTextSimilarity}. */
  FreeTextSimilarity.Nearness nearness(String text) throws IOException {
    var scores = new float[index.size()];
    for (ScoreDoc hit :
        searcher.search(query(text, Map.of(), false), Math.max(1, index.size())).scoreDocs) {
      scores[hit.doc] = hit.score;
    }
    Map<String, FreeTextSimilarity.Said> said = new LinkedHashMap<>();
    int room = MOST_TERMS;
    for (ParsedQuery.Part part : ParsedQuery.of(text).parts()) {
      List<String> typed = words.tokens(part.text());
      List<String> stems = terms.tokens(part.text());
      for (int i = 0; i < Math.min(room, stems.size()); i++) {
        said.put(
            typed.get(i),
            new FreeTextSimilarity.Said(typed.get(i), holders(stems.get(i), typed.get(i))));
      }
      room -= Math.min(room, stems.size());
    }
    return new FreeTextSimilarity.Nearness(scores, List.copyOf(said.values()));
  }

  private BitSet holders(String stem, String typed) throws IOException {
    List<String> alternatives =
        guesses.documents(stem) > 0
            ? List.of(stem)
            : guesses.corrections(typed).stream().map(word -> terms.tokens(word).get(0)).toList();
    var holders = new BitSet();
    for (String term : alternatives) {
      TopDocs found = searcher.search(term(term), Math.max(1, index.size()));
      Stream.of(found.scoreDocs).forEach(hit -> holders.set(hit.doc));
    }
    return holders;
  }

  private Query query(String text, Map<String, List<String>> filters, boolean exact)
      throws IOException {
    ParsedQuery parsed = ParsedQuery.of(text);
    var query = new BooleanQuery.Builder();
    filters.forEach((facet, values) -> query.add(anyOf(facet, values), Occur.FILTER));
    List<Wanted> wanted = new ArrayList<>();
    List<String> name = new ArrayList<>();
    List<String> nameStems = new ArrayList<>();
    boolean phrases = false;
    boolean isName = true;
    int room = MOST_TERMS;
    for (ParsedQuery.Part part : parsed.parts()) {
      List<String> all = terms.tokens(part.text());
      List<String> stems = all.subList(0, Math.min(room, all.size()));
      room -= stems.size();
      isName &= part.kind() == Kind.PLAIN && stems.size() == all.size();
      switch (part.kind()) {
        case EXCLUDED -> phrase(stems).ifPresent(not -> query.add(not, Occur.MUST_NOT));
        case PHRASE -> {
          phrase(stems).ifPresent(must -> query.add(must, Occur.FILTER));
          stems.forEach(term -> wanted.add(new Wanted(term, term(term))));
          phrases |= !stems.isEmpty();
        }
        case PLAIN -> {
          boolean last = part == parsed.parts().get(parsed.parts().size() - 1);
          boolean growing = last && !parsed.ended() && stems.size() == all.size();
          List<String> typed = words.tokens(part.text()).subList(0, stems.size());
          for (int i = 0; i < stems.size(); i++) {
            boolean half = growing && i == stems.size() - 1 && typed.get(i).length() >= 2;
            String stem = stems.get(i);
            wanted.add(new Wanted(stem, word(stem, typed.get(i), half, exact)));
          }
          name.addAll(typed);
          nameStems.addAll(stems);
        }
      }
    }
    telling(wanted).forEach(clause -> query.add(clause, Occur.SHOULD));
    if (isName && !name.isEmpty()) {
      query.add(wholeName(name, nameStems), Occur.SHOULD);
    }
    if (!phrases && !parsed.has(Kind.PLAIN)) {
      query.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.MUST);
    } else {
      query.setMinimumNumberShouldMatch(1);
    }
    return query.build();
  }

  /** A term of the text that need not match, and what is made of it. */
  private record Wanted(String term, Query query) {}

  /** Without those of too common terms, unless there are no others. */
  private List<Query> telling(List<Wanted> wanted) throws IOException {
    List<Query> telling = new ArrayList<>();
    for (Wanted each : wanted) {
      if (!isTooCommon(each.term())) {
        telling.add(each.query());
      }
    }
    return telling.isEmpty() ? wanted.stream().map(Wanted::query).toList() : telling;
  }

  private boolean isTooCommon(String term) throws IOException {
    return TermDictionary.isTooCommon(guesses.documents(term), index.size());
  }

  private static Query anyOf(String facet, List<String> values) {
    var any = new BooleanQuery.Builder();
    values.forEach(
        value -> any.add(new TermQuery(new Term(facet, Facet.key(value))), Occur.SHOULD));
    return any.build();
  }

  /** Too common terms need only be there: any word may stand in their places. */
  private Optional<Query> phrase(List<String> terms) throws IOException {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    var phrase = new PhraseQuery.Builder();
    var all = new BooleanQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      // Not a TermQuery: Lucene would make one with the optional clause of the same term, and add
      // up
      // the score in another order.
      all.add(new SpanTermQuery(new Term(LuceneIndex.TEXT, terms.get(i))), Occur.FILTER);
      if (!isTooCommon(terms.get(i))) {
        phrase.add(new Term(LuceneIndex.TEXT, terms.get(i)), i);
      }
    }
    PhraseQuery telling = phrase.build();
    if (telling.getTerms().length > 0) {
      all.add(telling, Occur.FILTER);
    }
    return Optional.of(all.build());
  }

  private static Query wholeName(List<String> words, List<String> stems) {
    Query name = new TermQuery(new Term(LuceneIndex.NAME, ExactNameField.term(words, stems)));
    return new BoostQuery(new ConstantScoreQuery(name), ExactNameField.BOOST * words.size());
  }

  private Query word(String stem, String typed, boolean growing, boolean exact) throws IOException {
    List<Query> alternatives = new ArrayList<>();
    alternatives.add(term(stem));
    if (growing) {
      for (String term : guesses.completions(stem, typed)) {
        alternatives.add(new BoostQuery(term(term), COMPLETION_BOOST));
      }
    }
    if (alternatives.size() > 1) {
      return new DisjunctionMaxQuery(alternatives, 0);
    }
    if (exact || guesses.documents(stem) > 0) {
      return term(stem);
    }
    List<Query> corrected =
        guesses.corrections(typed).stream()
            .<Query>map(word -> term(terms.tokens(word).get(0)))
            .toList();
    return corrected.isEmpty() ? term(stem) : new DisjunctionMaxQuery(corrected, 0);
  }

  private static TermQuery term(String text) {
    return new TermQuery(new Term(LuceneIndex.TEXT, text));
  }
}
