package org.mentordirectory.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words that came by in any stream, before they are stemmed. */
final class SeenWords {
  private final Queue<CharArrayMap<String>> seen = new ConcurrentLinkedQueue<>();

  /** A stream whose words are remembered. */
  Filter in(TokenStream input) {
    return new Filter(input);
  }

  /** All of them. */
  Set<String> all() {
    var all = new HashSet<String>();
    seen.forEach(words -> all.addAll(words.values()));
    return all;
  }

  /** Lets all words by, and has the newest at hand. */
  final class Filter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final CharArrayMap<String> words = new CharArrayMap<>(1_000, false); // of one thread
    private String newest = "";

    private Filter(TokenStream input) {
      super(input);
      seen.add(words);
    }

    /** The word that came by last. */
    String newest() {
      return newest;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String word = words.get(term.buffer(), 0, term.length());
      if (word == null) {
        word = term.toString();
        words.put(word, word);
      }
      newest = word;
      return true;
    }
  }
}
