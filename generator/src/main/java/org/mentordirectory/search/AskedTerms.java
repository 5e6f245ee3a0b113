package org.mentordirectory.search;

import java.util.ArrayList;
import java.util.List;
import org.mentordirectory.search.ParsedQuery.Kind;

/** What a query asks for, in terms of the index. */
final class AskedTerms {
  /** How many terms of a query are used. */
  static final int MOST = 64;

  private final TextAnalyzer words;
  private final List<Plain> plain = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();
  private final List<List<String>> excluded = new ArrayList<>();
  private boolean isName = true;

  /**
   * Those of a query.
   *
   * @param terms makes stems
   * @param words makes words as they are typed, one for each stem
   */
  AskedTerms(ParsedQuery parsed, TextAnalyzer terms, TextAnalyzer words) {
    this.words = words;
    int room = MOST;
    for (int i = 0; i < parsed.parts().size(); i++) {
      ParsedQuery.Part part = parsed.parts().get(i);
      List<String> all = terms.tokens(part.text());
      List<String> stems = all.subList(0, Math.min(room, all.size()));
      boolean isWhole = stems.size() == all.size();
      room -= stems.size();
      isName &= part.kind() == Kind.PLAIN && isWhole;
      if (part.kind() == Kind.PLAIN) {
        plain(part.text(), stems, all.size() == 1, i, isWhole && parsed.grows(i));
      } else if (!stems.isEmpty()) {
        (part.kind() == Kind.PHRASE ? phrases : excluded).add(stems);
      }
    }
  }

  /**
   * A plain word of a query.
   *
   * @param term its stem
   * @param alone as typed, where nothing else is in its part
   * @param part those of one part stand together
   * @param growing whether it may be half typed
   */
  record Plain(String word, String term, String alone, int part, boolean growing) {
    boolean isSmall(int number) {
      return !alone.isEmpty() && SmallWords.isSmall(alone, word, number);
    }
  }

  private void plain(String text, List<String> stems, boolean alone, int part, boolean growing) {
    List<String> typed = words.tokens(text);
    for (int i = 0; i < stems.size(); i++) {
      String word = typed.get(i);
      boolean half = growing && i == stems.size() - 1 && word.length() >= 2;
      plain.add(new Plain(word, stems.get(i), alone ? text : "", part, half));
    }
  }

  /** The plain words, in their order. */
  List<Plain> plain() {
    return plain;
  }

  /** The stems of each phrase that has to be there. */
  List<List<String>> phrases() {
    return phrases;
  }

  /** The stems of each word or phrase that must not be there. */
  List<List<String>> excluded() {
    return excluded;
  }

  /** Whether the text is nothing but plain words. */
  boolean isName() {
    return isName;
  }

  /** The plain words as {@link ExactNameField} has a whole name. */
  String name() {
    return ExactNameField.term(
        plain.stream().map(Plain::word).toList(), plain.stream().map(Plain::term).toList());
  }
}
