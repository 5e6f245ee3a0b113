package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * What half-typed and misspelt words stand for in an index.
 *
 * @param terms the analyzer of queries
 */
record SpellingCorrector(LuceneIndex index, TextAnalyzer terms) {
  /** How many words may stand in the place of a misspelt one. */
  private static final int CORRECTIONS = 3;

  /** How many documents have a term. */
  int documents(String term) throws IOException {
    return documents(LuceneIndex.TEXT, term);
  }

  private int documents(String field, String term) throws IOException {
    return index.reader().docFreq(new Term(field, term));
  }

  /**
   * A word, and how likely it is.
   *
   * @param shared how many letters at the beginning are those that were typed
   */
  private record Counted(String word, int shared, int documents) {
    private static final Comparator<Counted> MOST_FIRST =
        Comparator.comparingInt(Counted::shared)
            .thenComparingInt(Counted::documents)
            .reversed()
            .thenComparing(Counted::word);
  }

  /** Of the terms that begin with the word or its stem those of the most documents. */
  List<String> completions(String stem, String word) throws IOException {
    Terms lexicon = index.terms(LuceneIndex.TEXT);
    if (lexicon == null) {
      return List.of();
    }
    Set<Counted> found = new HashSet<>();
    for (String prefix : List.of(stem, word)) {
      TermsEnum each = lexicon.iterator();
      BytesRef start = new BytesRef(prefix);
      if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef term = each.term();
          term != null && StringHelper.startsWith(term, start);
          term = each.next()) {
        found.add(new Counted(term.utf8ToString(), 0, each.docFreq()));
      }
    }
    List<Counted> most =
        found.stream()
            .filter(completion -> !completion.word().equals(stem))
            .sorted(Counted.MOST_FIRST)
            .limit(TermDictionary.COMPLETIONS)
            .toList();
    int room = TermDictionary.mostCompleted(index.size());
    List<String> completions = new ArrayList<>();
    for (Counted completion : most) {
      room -= completion.documents();
      if (room < 0 && !completions.isEmpty()) {
        break;
      }
      completions.add(completion.word());
    }
    return completions;
  }

  /**
   * The nearest words, by the automata of Lucene's fuzzy queries; none for a word that is in order.
   *
   * @param names whether words may be meant that no match reads, such as names
   */
  List<String> corrections(String typed, boolean names) throws IOException {
    int letters = typed.codePointCount(0, typed.length());
    int most = letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
    if (most == 0 || terms.tokens(typed).stream().limit(1).anyMatch(OrdinaryWords::has)) {
      return List.of();
    }
    List<Counted> near = List.of();
    for (int distance = 1; distance <= most && near.isEmpty(); distance++) {
      near = near(typed, distance, names);
    }
    return near.stream().sorted(Counted.MOST_FIRST).limit(CORRECTIONS).map(Counted::word).toList();
  }

  private List<Counted> near(String typed, int distance, boolean names) throws IOException {
    var automaton = FuzzyQuery.getFuzzyAutomaton(typed, distance, 1, true).runAutomaton;
    List<Counted> found = new ArrayList<>();
    for (String word : index.words()) {
      List<String> stems = accepts(automaton, word) ? terms.tokens(word) : List.of();
      if (stems.size() == 1) {
        int matched = documents(LuceneIndex.MATCHED, stems.get(0));
        int documents = matched > 0 || !names ? matched : documents(stems.get(0));
        if (documents > 0) {
          int[] letters = word.codePoints().toArray();
          int shared = Arrays.mismatch(letters, typed.codePoints().toArray());
          found.add(new Counted(word, shared < 0 ? letters.length : shared, documents));
        }
      }
    }
    return found;
  }

  private static boolean accepts(ByteRunAutomaton automaton, String word) {
    var bytes = new BytesRef(word);
    return automaton.run(bytes.bytes, bytes.offset, bytes.length);
  }
}
