package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words and phrases that mean the same. A text that says one of a set also says the others, at its
 * end, where they tear no phrase of it apart: Lucene's own filter would put them between its words,
 * and an index has no room for a phrase as long as three words beside a single one.
 */
final class Synonyms {
  /** A phrase, and the other phrases of its set. */
  private record Phrase(List<String> words, List<List<String>> others) {}

  /** A word that came by, and the phrases that end with it. */
  private record Known(String word, List<Phrase> ending) {}

  private final Map<String, List<Phrase>> byLastWord = new HashMap<>();
  private final Queue<CharArrayMap<Known>> known = new ConcurrentLinkedQueue<>();
  private int longest;

  /**
   * Some sets.
   *
   * @param sets of phrases, each as its words
   */
  Synonyms(Collection<List<List<String>>> sets) {
    for (List<List<String>> set : sets) {
      for (List<String> words : set) {
        List<List<String>> others = set.stream().filter(other -> !other.equals(words)).toList();
        byLastWord
            .computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
            .add(new Phrase(words, others));
        longest = Math.max(longest, words.size());
      }
    }
  }

  /** A stream that says the synonyms too. */
  TokenStream in(TokenStream input) {
    return new Filter(input);
  }

  /** Every word that came by in any stream. */
  Set<String> wordsSeen() {
    return known.stream()
        .flatMap(words -> words.values().stream())
        .map(Known::word)
        .collect(Collectors.toSet());
  }

  private final class Filter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final CharArrayMap<Known> words = new CharArrayMap<>(1_000, false);
    private final ArrayDeque<Known> last = new ArrayDeque<>();
    private final Queue<List<String>> said = new ArrayDeque<>();
    private final Queue<String> saying = new ArrayDeque<>();
    private int end;

    Filter(TokenStream input) {
      super(input);
      known.add(words);
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      last.clear();
      said.clear();
      saying.clear();
      end = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (input.incrementToken()) {
        end = offset.endOffset();
        remember(word());
        return true;
      }
      boolean begins = saying.isEmpty();
      if (begins && !said.isEmpty()) {
        saying.addAll(said.remove());
      }
      String word = saying.poll();
      if (word == null) {
        return false;
      }
      clearAttributes();
      term.append(word);
      step.setPositionIncrement(begins ? 2 : 1);
      offset.setOffset(end, end);
      return true;
    }

    private Known word() {
      Known word = words.get(term.buffer(), 0, term.length());
      if (word == null) {
        String text = term.toString();
        word = new Known(text, byLastWord.getOrDefault(text, List.of()));
        words.put(text, word);
      }
      return word;
    }

    private void remember(Known word) {
      last.addLast(word);
      if (last.size() > longest) {
        last.removeFirst();
      }
      for (Phrase phrase : word.ending()) {
        if (ends(phrase.words())) {
          said.addAll(phrase.others());
        }
      }
    }

    private boolean ends(List<String> phrase) {
      int place = phrase.size();
      for (var words = last.descendingIterator(); place > 0 && words.hasNext(); ) {
        if (!words.next().word().equals(phrase.get(--place))) {
          return false;
        }
      }
      return place == 0;
    }
  }
}
