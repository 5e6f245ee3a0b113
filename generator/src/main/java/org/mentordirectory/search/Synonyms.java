package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Words and phrases that mean the same, term by term, so that one form of a word stands for all. A
 * text that says one of a set also says the others, at its end, where they tear no phrase of it
 * apart: Lucene's own filter would put them between its words, and an index has no room for a
 * phrase as long as three words beside a single one.
 */
final class Synonyms {
  /** The type of a term that another word or phrase of the text brought, as Lucene calls it. */
  static final String SYNONYM = "SYNONYM";

  /** Words that may stand between those of a phrase or not, as in "my contract is ending". */
  private static final String LINKING = "a an and are be been is my our the their was were your";

  /** With these a single other word makes a phrase in which each counts: "in house", "off site". */
  private static final String SMALL =
      LINKING + " as at by for from in of off on out to up with become being get have";

  /** Looked for as it is, and with an s: the stem of IBMS is that of IBM. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?=[0-9]*+[A-Z])[A-Z0-9]{2,}+(?![\\p{L}\\p{N}])");

  /** Only what was made to be slow has longer phrases, larger sets, and more to say in one text. */
  private static final int LONGEST = 20;

  private static final int LARGEST = 100;
  private static final int MOST_SAID = 1_000;

  /**
   * A word of a text or a phrase.
   *
   * @param written of a phrase, empty where any word with the term will do
   */
  private record Word(String term, String written) {
    boolean isIn(Word phrase) {
      return term.equals(phrase.term)
          && (phrase.written.isEmpty()
              || written.equals(phrase.written)
              || written.equals(phrase.written + "s"));
    }
  }

  /**
   * A phrase.
   *
   * @param others the terms of those of its set that say a word more than it and those before
   * @param apart whether linking words may stand between its own
   */
  private record Phrase(List<Word> words, List<Other> others, boolean apart) {}

  /**
   * The terms of a phrase that another brings.
   *
   * @param isCompound whether it is the same word, written otherwise
   */
  private record Other(List<String> terms, boolean isCompound) {}

  private final Set<String> linking;
  private final Set<String> small;
  private final List<Set<List<String>>> sets = new ArrayList<>();

  /** The phrases that end with a term; none with one that only stands in them, or that links. */
  private final CharArrayMap<List<Phrase>> byLastTerm = new CharArrayMap<>(1_000, false);

  /**
   * Some sets.
   *
   * @param sets of words and phrases as people write them
   * @param compounds more of them, which {@link #sets} does not have
   */
  Synonyms(List<List<String>> sets, List<List<String>> compounds) {
    try (TextAnalyzer written = TextAnalyzer.forWords();
        TextAnalyzer terms = TextAnalyzer.forQueries()) {
      linking = Set.copyOf(terms.tokens(LINKING));
      small = Set.copyOf(terms.tokens(SMALL));
      linking.forEach(this::endingWith);
      sets.forEach(set -> this.sets.add(add(set, false, written, terms)));
      this.sets.removeIf(Set::isEmpty);
      compounds.forEach(set -> add(set, true, written, terms));
    }
  }

  /** Adds a set and gives its phrases; none where there are not two. */
  private Set<List<String>> add(
      List<String> set, boolean areCompounds, TextAnalyzer written, TextAnalyzer terms) {
    Map<List<String>, List<Word>> phrases = new LinkedHashMap<>();
    for (String typed : set.subList(0, Math.min(set.size(), LARGEST))) {
      List<Word> phrase = phrase(typed, written, terms);
      if (!phrase.isEmpty() && phrase.size() <= LONGEST) {
        phrases.putIfAbsent(terms(phrase), phrase);
      }
    }
    if (phrases.size() < 2) {
      return Set.of();
    }
    phrases.forEach(
        (phrase, words) ->
            add(new Phrase(words, others(phrase, phrases.keySet(), areCompounds), isApart(words))));
    return phrases.keySet();
  }

  private List<Other> others(List<String> phrase, Set<List<String>> set, boolean areCompounds) {
    var others = new ArrayList<Other>();
    var said = new HashSet<>(small);
    said.addAll(phrase);
    for (List<String> other : set) {
      List<String> fresh = other.stream().filter(word -> !said.contains(word)).distinct().toList();
      if (said.addAll(other)) {
        others.add(new Other(other.size() > 3 ? fresh : other, areCompounds));
      }
    }
    return others;
  }

  private List<Word> phrase(String typed, TextAnalyzer written, TextAnalyzer terms) {
    Set<String> abbreviations =
        ABBREVIATION
            .matcher(typed)
            .results()
            .map(found -> found.group().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    List<String> words = abbreviations.isEmpty() ? List.of() : written.tokens(typed);
    var all = new ArrayList<Word>();
    for (String term : terms.tokens(typed)) {
      String word = words.isEmpty() ? "" : words.get(all.size());
      all.add(new Word(term, abbreviations.contains(word) ? word : ""));
    }
    return isApart(all)
        ? all.stream().filter(word -> !linking.contains(word.term())).toList()
        : all;
  }

  private boolean isApart(List<Word> phrase) {
    return phrase.stream().filter(word -> !small.contains(word.term())).count() > 1;
  }

  private static List<String> terms(List<Word> phrase) {
    return phrase.stream().map(Word::term).toList();
  }

  private void add(Phrase phrase) {
    phrase.words().forEach(word -> endingWith(word.term()));
    endingWith(phrase.words().get(phrase.words().size() - 1).term()).add(phrase);
  }

  private List<Phrase> endingWith(String term) {
    List<Phrase> phrases = byLastTerm.get(term);
    if (phrases == null) {
      phrases = new ArrayList<>();
      byLastTerm.put(term, phrases);
    }
    return phrases;
  }

  /** The sets, each phrase as its terms, mostly without those that link. */
  List<Set<List<String>>> sets() {
    return sets;
  }

  /**
   * A stream of terms that says the synonyms too.
   *
   * @param words those that the terms are made of, one by one
   */
  TokenStream in(TokenStream terms, SeenWords.Filter words) {
    return new Filter(terms, words);
  }

  private final class Filter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final SeenWords.Filter words;

    /** The newest words, as long as each stands in some phrase. */
    private final ArrayDeque<Word> last = new ArrayDeque<>();

    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Queue<Other> said = new ArrayDeque<>();
    private final Queue<String> saying = new ArrayDeque<>();
    private boolean isCompound;
    private int end;

    Filter(TokenStream terms, SeenWords.Filter words) {
      super(terms);
      this.words = words;
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
        remember();
        return true;
      }
      boolean begins = saying.isEmpty();
      if (begins && !said.isEmpty()) {
        Other other = said.remove();
        saying.addAll(other.terms());
        isCompound = other.isCompound();
      }
      String next = saying.poll();
      if (next == null) {
        return false;
      }
      clearAttributes();
      term.append(next);
      step.setPositionIncrement(begins ? 2 : 1);
      offset.setOffset(end, end);
      type.setType(isCompound ? TypeAttribute.DEFAULT_TYPE : SYNONYM);
      return true;
    }

    private void remember() {
      List<Phrase> phrases = byLastTerm.get(term.buffer(), 0, term.length());
      if (phrases == null) {
        last.clear();
        return;
      }
      last.addLast(new Word(term.toString(), words.newest()));
      if (last.size() > 2 * LONGEST) {
        last.removeFirst();
      }
      for (Phrase phrase : phrases) {
        if (ends(phrase)) {
          phrase.others().stream().limit(MOST_SAID - said.size()).forEach(said::add);
        }
      }
    }

    private boolean ends(Phrase phrase) {
      int left = phrase.words().size();
      for (var texts = last.descendingIterator(); left > 0 && texts.hasNext(); ) {
        Word next = texts.next();
        if (next.isIn(phrase.words().get(left - 1))) {
          left--;
        } else if (!phrase.apart() || !linking.contains(next.term())) {
          return false;
        }
      }
      return left == 0;
    }
  }
}
