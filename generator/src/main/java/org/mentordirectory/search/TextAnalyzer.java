package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's English analysis without stop words and with accents folded: {@code StandardTokenizer},
 * possessives, lower case, {@code ASCIIFoldingFilter}, the scheme's synonyms when indexing,
 * Porter's stems. {@code assets/analysis.js} does the same, but for the synonyms, in the browser.
 */
public final class TextAnalyzer extends Analyzer {
  private enum Step {
    /** Words as people write them. */
    WORDS,
    /** Words as the index holds them. */
    TERMS
  }

  private final Step last;
  private final @Nullable SynonymMap synonyms;

  private TextAnalyzer(Step last, @Nullable SynonymMap synonyms) {
    super(PER_FIELD_REUSE_STRATEGY); // the streams of a document's fields are open side by side
    this.last = last;
    this.synonyms = synonyms;
  }

  /** For queries: terms as the index holds them. */
  public static TextAnalyzer forQueries() {
    return new TextAnalyzer(Step.TERMS, null);
  }

  /** For queries: folded words that are not stemmed, for a last word that is only half typed. */
  static TextAnalyzer forWords() {
    return new TextAnalyzer(Step.WORDS, null);
  }

  /**
   * For indexing: as for queries, and each word of a set of synonyms brings the others with it.
   *
   * @param sets sets of words or phrases that mean the same
   */
  public static TextAnalyzer forIndexing(List<List<String>> sets) {
    return new TextAnalyzer(Step.TERMS, sets.isEmpty() ? null : synonyms(sets));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream stream = new EnglishPossessiveFilter(source);
    stream = new LowerCaseFilter(stream);
    stream = new ASCIIFoldingFilter(stream);
    if (synonyms != null) {
      stream = new FlattenGraphFilter(new SynonymGraphFilter(stream, synonyms, true));
    }
    return new TokenStreamComponents(
        source, last == Step.TERMS ? new PorterStemFilter(stream) : stream);
  }

  /** The tokens of a text, in order. */
  public List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    try (TokenStream stream = tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no input errors
    }
    return tokens;
  }

  private static @Nullable SynonymMap synonyms(List<List<String>> sets) {
    var builder = new SynonymMap.Builder(true);
    int rules = 0;
    try (TextAnalyzer words = forWords()) {
      for (List<String> set : sets) {
        List<CharsRef> phrases = set.stream().map(text -> phrase(words.tokens(text))).toList();
        for (CharsRef from : phrases) {
          for (CharsRef to : phrases) {
            if (from.length > 0 && to.length > 0 && !from.equals(to)) {
              builder.add(from, to, true);
              rules++;
            }
          }
        }
      }
      return rules == 0 ? null : builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharsRef phrase(List<String> words) {
    return new CharsRef(String.join(String.valueOf(SynonymMap.WORD_SEPARATOR), words));
  }
}
