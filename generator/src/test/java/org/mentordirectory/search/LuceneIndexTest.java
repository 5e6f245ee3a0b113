package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LuceneIndexTest {
  private static final List<List<String>> SYNONYMS =
      List.of(List.of("NMR", "nuclear magnetic resonance"), List.of("laser", "beam"));

  /** A document with a number of words. */
  private static Searchable thing(int words, boolean later) {
    String text = "glass ".repeat(words);
    return Things.searchable("", Map.of("body", List.of(text)), Map.of(), later);
  }

  private static List<Integer> found(LuceneIndex index, String text) throws IOException {
    return new ReferenceSearcher(index)
        .search(text, Map.of(), true, 10).best().stream()
            .map(ReferenceSearcher.Hit::place)
            .sorted()
            .toList();
  }

  @Test
  void documentsAreNumberedByLengthThenByWhoComesLaterThenByPlace() throws IOException {
    try (LuceneIndex index =
        Things.index(
            thing(3, true),
            thing(9, false),
            thing(3, false),
            thing(1, true),
            thing(3, true),
            thing(3, false),
            thing(0, false))) {
      assertThat(index.places()).containsExactly(6, 3, 2, 5, 0, 4, 1);
      assertThat(index.numbering().norms()).containsExactly(0, 1, 3, 3, 3, 3, 9);
      assertThat(index.numbering().later()).containsExactly(0, 2, 0, 0, 2, 2, 0);
    }
  }

  @Test
  void theNumberingIsTheSameWhereRunsOfManyDocumentsWereJoined() throws IOException {
    List<Searchable> things =
        IntStream.range(0, 2_500).mapToObj(i -> thing(i % 7 * 10, i % 3 == 0)).toList();
    try (LuceneIndex index = Things.index(things.toArray(Searchable[]::new))) {
      var places = new ArrayList<Integer>();
      for (int length = 0; length < 7; length++) {
        for (boolean later : List.of(false, true)) {
          for (int i = length; i < things.size(); i += 7) {
            if (things.get(i).later() > 0 == later) {
              places.add(i);
            }
          }
        }
      }
      assertThat(index.places()).containsExactly(places.toArray(Integer[]::new));
    }
  }

  @Test
  void theNormsAreLucenes() throws IOException {
    try (LuceneIndex index =
        Things.index(thing(1_000, false), thing(1, false), Things.titled("glass blowing"))) {
      var lucenes = index.reader().leaves().get(0).reader().getNormValues(LuceneIndex.TEXT);
      var norms = new ArrayList<Integer>();
      while (lucenes.nextDoc() < index.size()) {
        norms.add((int) lucenes.longValue() & 0xff);
      }
      assertThat(index.numbering().norms())
          .containsExactly(norms.stream().sorted().toArray(Integer[]::new));
    }
  }

  @Test
  void aWordOfAFieldOfWeightFourCountsFourTimes() throws IOException {
    try (LuceneIndex index = Things.index(Things.titled("glass blowing here"))) {
      var terms = LuceneContent.of(index, LuceneIndex.TEXT);
      assertThat(terms.get("glass").get(0)).containsExactly(0, 0, 0, 0);
      assertThat(terms.get("blow").get(0)).containsExactly(1, 1, 1, 1);
      assertThat(index.numbering().norms()).containsExactly(12);
    }
  }

  @Test
  void aFieldWithoutAWeightIsLeftOut() throws IOException {
    var thing = Things.searchable("", Map.of("notes", List.of("glass")), Map.of(), false);
    try (LuceneIndex index = Things.index(thing)) {
      assertThat(LuceneContent.of(index, LuceneIndex.TEXT)).isEmpty();
    }
  }

  @Test
  void noPhraseGoesOverTheBorderOfTwoTexts() throws IOException {
    try (LuceneIndex index = Things.index(Things.saying("cutting glass", "blowing bubbles"))) {
      assertThat(found(index, "\"cutting glass\"")).containsExactly(0);
      assertThat(found(index, "\"blowing bubbles\"")).containsExactly(0);
      assertThat(found(index, "\"glass blowing\"")).isEmpty();
    }
  }

  @Test
  void noPhraseGoesOverTheBorderOfTwoFields() throws IOException {
    var thing =
        Things.searchable(
            "", Map.of("title", List.of("glass"), "body", List.of("glass")), Map.of(), false);
    try (LuceneIndex index = Things.index(thing)) {
      assertThat(found(index, "\"glass glass\"")).isEmpty();
    }
  }

  @Test
  void signsThatAreSpelledOutMoveNoBorder() throws IOException {
    try (LuceneIndex index =
        Things.index(Things.saying("C++, C# and .NET tools", "blowing bubbles", "at home"))) {
      assertThat(found(index, "\".NET tools\"")).containsExactly(0);
      assertThat(found(index, "\"tools blowing\"")).isEmpty();
      assertThat(found(index, "\"bubbles at\"")).isEmpty();
    }
  }

  @Test
  void synonymsAreFoundBothWaysAlsoAsAPhrase() throws IOException {
    try (LuceneIndex index =
        Things.index(
            SYNONYMS,
            Things.saying("the NMR service"),
            Things.saying("nuclear magnetic resonance at work"),
            Things.saying("magnetic resonance"))) {
      assertThat(found(index, "nmr")).containsExactly(0, 1);
      assertThat(found(index, "\"nuclear magnetic resonance\"")).containsExactly(0, 1);
      assertThat(found(index, "nuclear")).containsExactly(0, 1);
    }
  }

  @Test
  void synonymsTearNoPhraseOfTheTextApart() throws IOException {
    try (LuceneIndex index =
        Things.index(
            SYNONYMS, Things.saying("our NMR laser service", "nuclear magnetic resonance"))) {
      assertThat(found(index, "\"our nmr laser service\"")).containsExactly(0);
      assertThat(found(index, "\"nuclear magnetic resonance\"")).containsExactly(0);
      // Its synonyms stand behind it.
      assertThat(found(index, "\"our nuclear magnetic resonance\"")).isEmpty();
      assertThat(found(index, "\"resonance nuclear\"")).isEmpty();
      assertThat(found(index, "\"resonance beam\"")).isEmpty();
      assertThat(found(index, "\"beam nmr\"")).isEmpty();
    }
  }

  @Test
  void noSynonymIsFoundOverTheBorderOfTwoTexts() throws IOException {
    try (LuceneIndex index =
        Things.index(SYNONYMS, Things.saying("nuclear magnetic", "resonance boxes"))) {
      assertThat(found(index, "nmr")).isEmpty();
    }
  }

  @Test
  void aWholeNameIsOneTermBesideTheStemOfItsLongestWord() throws IOException {
    try (LuceneIndex index =
        Things.index(
            Things.named("Amina Sellings-Ito"), Things.named("Ann Lee"), Things.named("!"))) {
      assertThat(LuceneContent.of(index, LuceneIndex.NAME).keySet())
          .containsExactlyInAnyOrder("sell\0amina sellings ito", "ann\0ann lee");
    }
  }
}
