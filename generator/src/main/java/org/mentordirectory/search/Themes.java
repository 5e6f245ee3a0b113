package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Groups short texts by what they have in common. The term that says most of the texts that are
 * left makes a theme, until no two of them share one: what many of them have counts, and more if
 * few others have it.
 */
public final class Themes {
  /** A phrase names a theme that has it in at least one of so many texts. */
  private static final int OFTEN = 2;

  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

  private final List<List<String>> synonyms;
  private final Set<String> small;

  /**
   * Themes of a scheme.
   *
   * @param synonyms sets of words that mean the same
   * @param small words that make no theme, in the letters a to z alone
   */
  public Themes(List<List<String>> synonyms, Collection<String> small) {
    this.synonyms = synonyms;
    this.small = Set.copyOf(small);
  }

  /**
   * Texts that have something in common.
   *
   * @param name the word or two that they share, as most write it; empty for those that share none
   * @param places of the texts, in their order
   */
  public record Theme(String name, List<Integer> places) {}

  /** A word of a text; those that synonyms bring have no letters in it. */
  private record Word(String term, String written) {}

  /**
   * The themes of some texts, the largest first; texts of none are in the last.
   *
   * @param question that the texts answer; its words make no theme
   */
  public List<Theme> of(List<String> texts, String question) {
    try (TextAnalyzer analyzer = TextAnalyzer.forIndexing(synonyms)) {
      Set<String> asked = new HashSet<>();
      words(question, analyzer).forEach(word -> asked.add(word.term()));
      List<List<Word>> said =
          texts.stream()
              .map(text -> words(text, analyzer))
              .map(words -> words.stream().map(word -> plain(word, asked)).toList())
              .toList();
      return themes(said);
    }
  }

  private static List<Word> words(String text, TextAnalyzer analyzer) {
    var words = new ArrayList<Word>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(
            new Word(term.toString(), text.substring(offset.startOffset(), offset.endOffset())));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no input errors
    }
    return words;
  }

  /** A word as it is, or without a term where it makes no theme. */
  private Word plain(Word word, Set<String> asked) {
    String letters = NO_LETTERS.matcher(word.written().toLowerCase(Locale.ROOT)).replaceAll("");
    boolean idle =
        word.term().length() < 2
            || asked.contains(word.term())
            || small.contains(letters)
            || small.contains(word.term())
            || word.term().chars().allMatch(Character::isDigit);
    return idle ? new Word("", word.written()) : word;
  }

  /**
   * A term, and how good a theme it makes of the texts that were left when it was last looked at;
   * of those that are left now it makes none that is better.
   */
  private record Candidate(String term, double score) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::term);
  }

  private static List<Theme> themes(List<List<Word>> said) {
    var left = new HashMap<String, TreeSet<Integer>>();
    for (int place = 0; place < said.size(); place++) {
      for (Word word : said.get(place)) {
        if (!word.term().isEmpty()) {
          left.computeIfAbsent(word.term(), term -> new TreeSet<>()).add(place);
        }
      }
    }
    var rare = new HashMap<String, Double>();
    left.forEach((term, all) -> rare.put(term, Math.log1p((double) said.size() / all.size())));
    var candidates = new PriorityQueue<>(Candidate.BEST_FIRST);
    left.forEach((term, all) -> candidates.add(new Candidate(term, all.size() * rare.get(term))));
    var rest = new TreeSet<>(IntStream.range(0, said.size()).boxed().toList());
    var themes = new ArrayList<Theme>();
    for (Candidate best = candidates.poll(); best != null; best = candidates.poll()) {
      List<Integer> theme = List.copyOf(left.get(best.term()));
      var now = new Candidate(best.term(), theme.size() * rare.get(best.term()));
      if (theme.size() < 2) {
        continue;
      } else if (!now.equals(best)) {
        candidates.add(now);
        continue;
      }
      themes.add(new Theme(name(best.term(), theme.stream().map(said::get).toList()), theme));
      for (int place : theme) {
        rest.remove(place);
        said.get(place).stream()
            .map(word -> left.get(word.term()))
            .filter(Objects::nonNull)
            .forEach(places -> places.remove(place));
      }
    }
    themes.sort(Comparator.comparing((Theme theme) -> theme.places().size()).reversed());
    if (!rest.isEmpty()) {
      themes.add(new Theme("", List.copyOf(rest)));
    }
    return themes;
  }

  /** The phrase of two words that many of the texts share, or the word as most write it. */
  private static String name(String term, List<List<Word>> texts) {
    Map<String, Map<String, Integer>> phrases = new LinkedHashMap<>();
    Map<String, Integer> words = new LinkedHashMap<>();
    for (List<Word> text : texts) {
      Set<String> seen = new HashSet<>();
      for (int place = 0; place < text.size(); place++) {
        Word word = text.get(place);
        Word before = place == 0 ? new Word("", "") : text.get(place - 1);
        if (word.term().equals(term) && !word.written().isEmpty()) {
          words.merge(word.written(), 1, Integer::sum);
        }
        if ((word.term().equals(term) || before.term().equals(term))
            && !word.term().isEmpty()
            && !before.term().isEmpty()
            && !before.written().isEmpty()
            && !word.written().isEmpty()
            && seen.add(before.term() + ' ' + word.term())) {
          phrases
              .computeIfAbsent(before.term() + ' ' + word.term(), key -> new LinkedHashMap<>())
              .merge(before.written() + ' ' + word.written(), 1, Integer::sum);
        }
      }
    }
    return phrases.values().stream()
        .filter(phrase -> sum(phrase) >= 2 && OFTEN * sum(phrase) >= texts.size())
        .max(Comparator.comparingInt(Themes::sum))
        .map(Themes::commonest)
        .orElseGet(() -> words.isEmpty() ? term : commonest(words));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The commonest way to write it; in small letters if anybody does. */
  private static String commonest(Map<String, Integer> written) {
    Map<String, Integer> folded = new TreeMap<>();
    written.forEach(
        (word, times) -> folded.merge(word.toLowerCase(Locale.ROOT), times, Integer::sum));
    String most = folded.keySet().stream().max(Comparator.comparing(folded::get)).orElseThrow();
    return written.containsKey(most)
        ? most
        : written.keySet().stream()
            .filter(word -> word.toLowerCase(Locale.ROOT).equals(most))
            .max(Comparator.comparing(written::get))
            .orElseThrow();
  }
}
