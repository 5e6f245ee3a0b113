package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BlendedTermQuery;
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
import org.mentordirectory.search.AskedTerms.Plain;
import org.mentordirectory.search.ParsedQuery.Kind;

/**
 * What the browser's search has to equal: the same query, by Lucene's own searcher, over the same
 * index. {@code docs/search-index.md} says what a query means.
 */
public final class ReferenceSearcher {
  /** How much a term counts that a half-typed word may become. */
  static final float COMPLETION_BOOST = 0.5f;

  /** Of completions of a word that is whole itself: no half counts more than a whole one. */
  private static final float BESIDE_WHOLE = 0.1f;

  /** How much who has a place free gets. */
  private static final float FREE_BOOST = 0.25f;

  /** In how many plain words at most neighbours are also looked for as one word. */
  private static final int MOST_JOINED = 3;

  /** How many words somebody's name may have, for names to stand for misspelt words. */
  private static final int MOST_OF_NAME = 2;

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
    int[] numbers = index.numbering().numbers();
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
    AskedTerms asked = new AskedTerms(ParsedQuery.of(text), terms, words);
    List<Wanted> telling = telling(wanted(asked, false));
    var query = new BooleanQuery.Builder();
    telling.forEach(each -> query.add(each.query(), Occur.SHOULD));
    for (ScoreDoc hit : searcher.search(query.build(), Math.max(1, index.size())).scoreDocs) {
      scores[hit.doc] = hit.score;
    }
    Map<String, FreeTextSimilarity.Said> said = new LinkedHashMap<>();
    for (Plain each : asked.plain()) {
      if (!isTooCommon(each.term())) {
        BitSet places = places(term(each.term()));
        BitSet own = places(new TermQuery(new Term(LuceneIndex.SAID, each.term())));
        said.put(each.word(), new FreeTextSimilarity.Said(each.word(), places, own));
      }
    }
    return new FreeTextSimilarity.Nearness(scores, List.copyOf(said.values()));
  }

  private BitSet places(Query query) throws IOException {
    var places = new BitSet();
    for (ScoreDoc hit : searcher.search(query, Math.max(1, index.size())).scoreDocs) {
      places.set(hit.doc);
    }
    return places;
  }

  private Query query(String text, Map<String, List<String>> filters, boolean exact)
      throws IOException {
    ParsedQuery parsed = ParsedQuery.of(text);
    AskedTerms asked = new AskedTerms(parsed, terms, words);
    var query = new BooleanQuery.Builder();
    filters.forEach((facet, values) -> query.add(anyOf(facet, values), Occur.FILTER));
    for (List<String> phrase : asked.phrases()) {
      query.add(phrase(phrase), Occur.FILTER);
    }
    for (List<String> phrase : asked.excluded()) {
      query.add(phrase(phrase), Occur.MUST_NOT);
    }
    if (asked.phrases().isEmpty() && !parsed.has(Kind.PLAIN)) {
      return query.add(new BoostQuery(new MatchAllDocsQuery(), 0), Occur.MUST).build();
    }
    List<Wanted> telling = telling(wanted(asked, exact));
    List<Query> scored = telling.stream().map(Wanted::query).toList();
    var any = new BooleanQuery.Builder();
    scored.forEach(each -> any.add(each, Occur.SHOULD));
    scored.forEach(each -> query.add(each, Occur.SHOULD));
    if (asked.isName() && !asked.plain().isEmpty()) {
      Query whole = new TermQuery(new Term(LuceneIndex.NAME, asked.name()));
      Query name = constant(whole, ExactNameField.BOOST * asked.plain().size());
      any.add(name, Occur.SHOULD);
      query.add(name, Occur.SHOULD);
    }
    if (telling.size() > 1 && telling.stream().anyMatch(Wanted::isThere)) {
      var all = new BooleanQuery.Builder();
      telling.stream().filter(Wanted::isThere).forEach(each -> all.add(each.query(), Occur.FILTER));
      query.add(constant(all.build(), ExactNameField.BOOST * telling.size()), Occur.SHOULD);
    }
    query.add(constant(LuceneIndex.isFree(), FREE_BOOST), Occur.SHOULD);
    return query.add(any.build(), Occur.FILTER).build();
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /**
   * A word that need not be there, and what is made of it.
   *
   * @param isSmall whether it says nothing of what is looked for
   * @param isThere whether anybody has it, or what stands for it
   */
  private record Wanted(String term, boolean isSmall, Query query, boolean isThere) {}

  private List<Wanted> wanted(AskedTerms asked, boolean exact) throws IOException {
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < asked.plain().size(); i++) {
      List<Query> alternatives = alternatives(asked.plain(), i, exact);
      Plain word = asked.plain().get(i);
      Query query =
          alternatives.size() == 1
              ? alternatives.get(0)
              : new DisjunctionMaxQuery(alternatives, 0); // of none it finds nothing
      wanted.add(
          new Wanted(
              word.term(), word.isSmall(asked.plain().size()), query, !alternatives.isEmpty()));
    }
    for (List<String> phrase : asked.phrases()) {
      for (String term : phrase) {
        wanted.add(new Wanted(term, false, term(term), guesses.documents(term) > 0));
      }
    }
    return wanted;
  }

  /** Without those of too common terms and small words, unless there are no others. */
  private List<Wanted> telling(List<Wanted> wanted) throws IOException {
    List<Wanted> telling = new ArrayList<>();
    for (Wanted each : wanted) {
      if (!each.isSmall() && !isTooCommon(each.term())) {
        telling.add(each);
      }
    }
    return telling.isEmpty() ? wanted : telling;
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
  private Query phrase(List<String> terms) throws IOException {
    var phrase = new PhraseQuery.Builder();
    var all = new BooleanQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      // Not a TermQuery: Lucene would make one with the optional clause of the same term, and add
      // up the score in another order.
      all.add(new SpanTermQuery(new Term(LuceneIndex.TEXT, terms.get(i))), Occur.FILTER);
      if (!isTooCommon(terms.get(i))) {
        phrase.add(new Term(LuceneIndex.TEXT, terms.get(i)), i);
      }
    }
    PhraseQuery telling = phrase.build();
    if (telling.getTerms().length > 0) {
      all.add(telling, Occur.FILTER);
    }
    return all.build();
  }

  /**
   * What stands for a word: itself, it and a neighbour as one, and continuations; or corrections.
   */
  private List<Query> alternatives(List<Plain> plain, int at, boolean exact) throws IOException {
    Plain word = plain.get(at);
    boolean whole = guesses.documents(word.term()) > 0;
    List<Query> alternatives = new ArrayList<>();
    if (whole) {
      alternatives.add(term(word.term()));
    }
    for (String joined : joined(plain, at)) {
      alternatives.add(term(joined));
    }
    List<String> begun = word.growing() ? guesses.completions(word.term(), word.word()) : List.of();
    if (!begun.isEmpty()) {
      // They count as if they were in as many documents as the most frequent, and the whole word.
      var blended =
          new BlendedTermQuery.Builder()
              .setRewriteMethod(new BlendedTermQuery.DisjunctionMaxRewrite(0));
      begun.forEach(
          each ->
              blended.add(
                  new Term(LuceneIndex.TEXT, each), whole ? BESIDE_WHOLE : COMPLETION_BOOST));
      if (whole) {
        blended.add(new Term(LuceneIndex.TEXT, word.term()), 0);
      }
      alternatives.add(blended.build());
    }
    if (!exact && alternatives.isEmpty()) {
      guesses.corrections(word.word(), plain.size() <= MOST_OF_NAME).stream()
          .map(each -> terms.tokens(each).get(0))
          .distinct()
          .forEach(each -> alternatives.add(term(each)));
    }
    return alternatives;
  }

  /** A word and its neighbours as one word, as far as somebody has that. */
  private List<String> joined(List<Plain> plain, int at) throws IOException {
    List<String> joined = new ArrayList<>();
    for (int i = Math.max(1, at); i <= Math.min(at + 1, plain.size() - 1); i++) {
      Plain one = plain.get(i - 1);
      Plain other = plain.get(i);
      boolean mayBe =
          one.part() == other.part()
              || plain.size() <= MOST_JOINED
                  && !one.isSmall(plain.size())
                  && !other.isSmall(plain.size());
      List<String> stems = mayBe ? terms.tokens(one.word() + other.word()) : List.of();
      if (stems.size() == 1 && guesses.documents(stems.get(0)) > 0) {
        joined.addAll(stems);
      }
    }
    return joined.stream().distinct().toList();
  }

  private static TermQuery term(String text) {
    return new TermQuery(new Term(LuceneIndex.TEXT, text));
  }
}
