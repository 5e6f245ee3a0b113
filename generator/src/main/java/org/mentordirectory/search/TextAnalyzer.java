package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's English analysis without stop words and with accents folded: {@code StandardTokenizer},
 * possessives, lower case, {@code ASCIIFoldingFilter}, British spellings, Porter's stems, and when
 * indexing synonyms. {@code assets/search/analysis.js} does the same, but for the synonyms, in the
 * browser.
 */
public final class TextAnalyzer extends Analyzer {
  private enum Step {
    /** Words as people write them. */
    WORDS,
    /** Words as the index holds them. */
    TERMS
  }

  // Technical names that the tokenizer would cut down to a letter.
  private static final Pattern PLUS_PLUS =
      Pattern.compile("(?<=[A-Za-z0-9])\\+\\+(?![A-Za-z0-9+])");
  private static final Pattern SHARP = Pattern.compile("(?<=[A-Za-z])#(?![A-Za-z0-9#])");
  private static final Pattern DOT_NET =
      Pattern.compile("(?<![A-Za-z0-9.])\\.(?i:NET)(?![A-Za-z0-9])");

  /** Soft hyphens, and what keeps words together or apart without being seen. */
  private static final String INVISIBLE = "\u00AD\u200C\u2060\uFEFF";

  private static final Pattern ANY_INVISIBLE = Pattern.compile("[" + INVISIBLE + "]");

  private static final Pattern MARK = Pattern.compile("\\p{M}");

  /** What stands behind the apostrophe of a possessive or of a short form. */
  private static final Pattern SHORT_ENDING =
      Pattern.compile("(?i)(?:s|t|d|m|ll|re|ve)(?![\\p{L}\\p{M}\\p{N}])");

  private final Step last;
  private final @Nullable Synonyms synonyms;
  private final SeenWords seen = new SeenWords();

  private TextAnalyzer(Step last, @Nullable Synonyms synonyms) {
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
    return forIndexing(new Synonyms(sets, List.of()));
  }

  /** For indexing with those. */
  static TextAnalyzer forIndexing(Synonyms synonyms) {
    return new TextAnalyzer(Step.TERMS, synonyms);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream stream = new EnglishPossessiveFilter(source);
    stream = new LowerCaseFilter(stream);
    stream = new ASCIIFoldingFilter(stream);
    if (synonyms != null) {
      SeenWords.Filter words = seen.in(stream);
      stream = synonyms.in(stems(words), words);
    } else if (last == Step.TERMS) {
      stream = stems(stream);
    }
    return new TokenStreamComponents(source, stream);
  }

  private static TokenStream stems(TokenStream words) {
    return new PorterStemFilter(new AmericanSpelling(words));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return 1; // no phrase goes on from one text to the next
  }

  /**
   * A text as the tokenizer gets it: technical names spelled out that it would cut down, letters
   * composed, invisible ones left out, and {@code Node.js} and {@code O'Leary} taken apart as
   * {@code GC-MS} is.
   */
  static String prepared(String text) {
    return apart(composed(withoutSigns(text)));
  }

  private static String composed(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.chars().anyMatch(sign -> INVISIBLE.indexOf(sign) >= 0)
        ? ANY_INVISIBLE.matcher(composed).replaceAll("")
        : composed;
  }

  /** Puts hyphens for full stops and apostrophes inside words; "don't" is one word, without any. */
  private static String apart(String text) {
    StringBuilder apart = null;
    int kept = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      char sign = text.charAt(i);
      if ((sign == '.' || sign == '\'' || sign == '\u2019')
          && inWord(text.codePointBefore(i))
          && Character.isLetter(text.codePointAt(i + 1))) {
        Matcher ending = SHORT_ENDING.matcher(text).region(i + 1, text.length());
        ending.useTransparentBounds(true);
        String ended = sign != '.' && ending.lookingAt() ? ending.group() : "";
        if (ended.equalsIgnoreCase("s")) {
          continue; // the tokenizer knows possessives
        }
        apart = apart == null ? new StringBuilder() : apart;
        apart.append(text, kept, i).append(ended.isEmpty() ? "-" : "");
        kept = i + 1;
      }
    }
    return apart == null ? text : apart.append(text, kept, text.length()).toString();
  }

  private static boolean inWord(int letter) {
    return Character.isLetter(letter) || MARK.matcher(Character.toString(letter)).matches();
  }

  private static String withoutSigns(String text) {
    String plain = text;
    if (plain.contains("++")) {
      plain = PLUS_PLUS.matcher(plain).replaceAll("plusplus");
    }
    if (plain.contains("#")) {
      plain = SHARP.matcher(plain).replaceAll("sharp");
    }
    if (plain.contains(".n") || plain.contains(".N")) {
      plain = DOT_NET.matcher(plain).replaceAll("dotnet");
    }
    return plain;
  }

  /** Every word that came by while indexing, before it was stemmed. */
  Set<String> wordsSeen() {
    return seen.all();
  }

  /** The tokens of a text, in order. */
  public List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    try (TokenStream stream = tokenStream("text", prepared(text))) {
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
}
