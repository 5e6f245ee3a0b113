package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.SmallFloat;
import org.mentordirectory.search.Searchable.Source;
import org.mentordirectory.search.Searchable.Text;

/**
 * What the files of a search are made of: for each term the documents that have it. It holds what
 * Lucene's index of the same things would ({@link LuceneIndex}), read by the same analysis, and
 * tells of each posting what of it a match reads, so that one index serves both. No index of
 * Lucene's is read back for it, and a word of weight 8 is no eight tokens.
 */
public final class InvertedIndex {
  /** By term; whole names are among them, which have a NUL. */
  private final SortedMap<String, List<Occurrences>> terms = new TreeMap<>();

  private final Numbering numbering;
  private final Lengths lengths;
  private final Lengths matched;
  private final Set<String> words;
  private final List<Set<List<String>>> synonyms;

  /**
   * How long documents are, in weighted tokens, by place.
   *
   * @param ofPlaces 0 where there is none
   */
  record Lengths(int[] ofPlaces) {
    /** The norms that Lucene keeps. */
    int[] norms() {
      return IntStream.of(ofPlaces).map(length -> SmallFloat.intToByte4(length) & 0xff).toArray();
    }

    /** How many documents have a term. */
    int scored() {
      return (int) IntStream.of(ofPlaces).filter(length -> length > 0).count();
    }

    /** Of the documents that have a term; 1 where none has. */
    double average() {
      return scored() == 0 ? 1 : IntStream.of(ofPlaces).asLongStream().sum() / (double) scored();
    }
  }

  private InvertedIndex(List<Reader> runs, Corpus.Analyzers analyzers) {
    for (Reader run : runs) {
      run.terms.forEach(
          (term, occurrences) ->
              terms
                  .computeIfAbsent(
                      term instanceof char[] letters ? new String(letters) : term.toString(),
                      key -> new ArrayList<>())
                  .add(occurrences));
    }
    lengths = new Lengths(joined(runs.stream().map(run -> run.lengths).toList()));
    matched = new Lengths(joined(runs.stream().map(run -> run.matched).toList()));
    numbering = Numbering.of(lengths.norms(), joined(runs.stream().map(run -> run.later).toList()));
    words = analyzers.wordsSeen();
    synonyms = analyzers.meanings().sets();
  }

  private static int[] joined(List<int[]> runs) {
    return runs.stream().flatMapToInt(Arrays::stream).toArray();
  }

  /** Indexes all things. */
  public static InvertedIndex of(Corpus<?> corpus) {
    try (Corpus.Analyzers analyzers = corpus.analyzers()) {
      // Each core reads runs of neighbours.
      List<Reader> runs =
          corpus.runs().map(run -> new Reader(corpus.weights(), analyzers, run)).toList();
      return new InvertedIndex(runs, analyzers);
    }
  }

  /** What a run of things says. */
  private static final class Reader {
    /** No phrase goes on from one text to the next. */
    private static final int GAP = 1;

    /** Texts that are not longer are mostly values, and others have the same. */
    private static final int SHORT = 60;

    private final CharArrayMap<Occurrences> terms = new CharArrayMap<>(10_000, false);
    private final Map<String, Tokens> known = new HashMap<>();
    private final Map<String, Integer> weights;
    private final Corpus.Analyzers analyzers;
    private final int[] lengths;
    private final int[] matched;
    private final int[] later;

    /**
     * A token.
     *
     * @param step from the position of the token before
     * @param isSynonym whether another word or phrase brought it
     */
    private record Token(Occurrences term, int step, boolean isSynonym) {}

    /**
     * What stands in a text.
     *
     * @param step from the last token to the end
     */
    private record Tokens(List<Token> all, int step) {}

    Reader(Map<String, Integer> weights, Corpus.Analyzers analyzers, Corpus.Run run) {
      this.weights = weights;
      this.analyzers = analyzers;
      lengths = new int[run.things().size()];
      matched = new int[lengths.length];
      later = run.things().stream().mapToInt(Searchable::later).toArray();
      try (var names = new ExactNameField()) {
        for (int at = 0; at < lengths.length; at++) {
          Searchable thing = run.things().get(at);
          read(thing.texts(), at, run.start() + at);
          String name = names.term(thing.name());
          if (!name.isEmpty()) {
            occurrences(name.toCharArray(), name.length())
                .add(run.start() + at, 0, 1, Source.NAME, false);
          }
        }
      }
    }

    private void read(List<Text> texts, int at, int place) {
      int position = -1;
      for (Text text : texts) {
        int weight = weights.getOrDefault(text.field(), 0);
        if (weight > 0) {
          Tokens tokens = tokens(text);
          for (Token token : tokens.all()) {
            position += token.step();
            token.term().add(place, position, weight, text.source(), token.isSynonym());
          }
          lengths[at] += weight * tokens.all().size();
          matched[at] += text.source().isMatched() ? weight * tokens.all().size() : 0;
          position += tokens.step() + GAP;
        }
      }
    }

    private Tokens tokens(Text text) {
      return text.source() == Source.NAME || text.text().length() > SHORT
          ? analysed(text)
          : known.computeIfAbsent(text.text(), key -> analysed(text));
    }

    private Tokens analysed(Text text) {
      try (TokenStream stream =
          analyzers.of(text).tokenStream(LuceneIndex.TEXT, TextAnalyzer.prepared(text.text()))) {
        var term = stream.addAttribute(CharTermAttribute.class);
        var step = stream.addAttribute(PositionIncrementAttribute.class);
        var type = stream.addAttribute(TypeAttribute.class);
        var tokens = new ArrayList<Token>();
        stream.reset();
        while (stream.incrementToken()) {
          tokens.add(
              new Token(
                  occurrences(term.buffer(), term.length()),
                  step.getPositionIncrement(),
                  type.type().equals(Synonyms.SYNONYM)));
        }
        stream.end();
        return new Tokens(tokens, step.getPositionIncrement());
      } catch (IOException e) {
        throw new UncheckedIOException(e); // a string has no input errors
      }
    }

    private Occurrences occurrences(char[] term, int length) {
      Occurrences some = terms.get(term, 0, length);
      if (some == null) {
        some = new Occurrences();
        terms.put(Arrays.copyOf(term, length), some);
      }
      return some;
    }
  }

  /** All terms, ascending. */
  List<String> terms() {
    return List.copyOf(terms.keySet());
  }

  /** The documents of a term. */
  Postings postings(String term) {
    return Postings.of(terms.get(term), numbering.numbers());
  }

  /** How long documents are. */
  Lengths lengths() {
    return lengths;
  }

  /** How long that of documents is which a match reads. */
  Lengths matched() {
    return matched;
  }

  /** How documents are numbered. */
  Numbering numbering() {
    return numbering;
  }

  /** For each document its place in the list that was given. */
  public int[] places() {
    return numbering.places().clone();
  }

  /** The words of all texts, as people write them: folded, but not stemmed. */
  Set<String> words() {
    return words;
  }

  /** Sets of words and phrases that mean the same, as {@link Synonyms#sets} has them. */
  List<Set<List<String>>> synonyms() {
    return synonyms;
  }
}
