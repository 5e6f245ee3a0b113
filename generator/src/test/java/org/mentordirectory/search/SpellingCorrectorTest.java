package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mentordirectory.search.Things.saying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentordirectory.search.ReferenceSearcher.Hit;

/**
 * What half-typed and misspelt words stand for, by the section "What a query means" of {@code
 * docs/search-index.md}.
 */
class SpellingCorrectorTest extends ReferenceSearches {
  @Test
  void theLastWordMayBeHalfTypedAtHalfTheScore() throws IOException {
    index(saying("glassblowing"), saying("glass"), saying("vacuum"));

    assertThat(found("glassb")).containsExactly(0);
    assertThat(score("glassb", 0)).isEqualTo(score("glassblowing ", 0) / 2, within(CLOSE));
    assertThat(found("glass")).containsExactly(1, 0);
    assertThat(score("glass", 1)).isEqualTo(score("glass ", 1));
  }

  @Test
  void aHalfTypedWordIsContinuedByItsStemToo() throws IOException {
    index(saying("runner"), saying("vacuum"));

    assertThat(foundExactly("running")).containsExactly(0);
    assertThat(foundExactly("running ")).isEmpty();
  }

  @Test
  void aWordIsWholeWhereAnythingFollowsAndWhereItIsALetter() throws IOException {
    index(saying("glass"), saying("vacuum"));

    for (String whole : List.of("gla ", "gla vacuum", "gla \"vacuum\"", "gla -lasers", "gla -")) {
      assertThat(foundExactly(whole)).as(whole).doesNotContain(0);
    }
    assertThat(foundExactly("g")).isEmpty();
    assertThat(foundExactly("gl")).containsExactly(0);
    assertThat(foundExactly("-vacuum gl")).containsExactly(0);
  }

  @Test
  void theBestContinuationOfAHalfTypedWordCounts() throws IOException {
    index(saying("glasgow glassblow"), saying("glasgow"), saying("vacuum"));

    assertThat(score("gla", 0))
        .isEqualTo(Math.max(score("glasgow ", 0), score("glassblow ", 0)) / 2, within(CLOSE));
  }

  @Test
  void aHalfTypedWordIsContinuedByTheEightTermsOfTheMostDocuments() throws IOException {
    Stream<Searchable> often =
        Stream.of("glab", "glad", "glaf", "glag", "glah", "glak", "glal")
            .flatMap(text -> Stream.of(saying(text), saying(text)));
    Stream<Searchable> once = Stream.of(saying("glam"), saying("glac"));
    index(Stream.concat(often, once).toArray(Searchable[]::new));

    assertThat(found("gla")).hasSize(15).contains(15).doesNotContain(14);
  }

  @Test
  void theContinuationsEndBeforeTheyAreInTooManyDocumentsTogether() throws IOException {
    Stream<Searchable> often = IntStream.range(0, 900).mapToObj(i -> saying("glass"));
    Stream<Searchable> seldom = IntStream.range(0, 100).mapToObj(i -> saying("glaze"));
    Stream<Searchable> once = Stream.of(saying("glade"));
    index(Stream.of(often, seldom, once).flatMap(each -> each).toArray(Searchable[]::new));

    assertThat(hits("gla", true).total()).isEqualTo(1_000);
    assertThat(hits("glad", true).total()).isEqualTo(1);
  }

  @Test
  void theFirstContinuationMayBeInAnyNumberOfDocuments() throws IOException {
    Stream<Searchable> often = IntStream.range(0, 1_100).mapToObj(i -> saying("glass"));
    Stream<Searchable> once = Stream.of(saying("glade"));
    index(Stream.concat(often, once).toArray(Searchable[]::new));

    assertThat(hits("gla", true).total()).isEqualTo(1_100);
  }

  @Test
  void aMisspeltWordStandsForTheNearestOne() throws IOException {
    index(saying("glass"), saying("vacuum"), saying("spectrometer"));

    for (String misspelt : List.of("glas ", "galss ", "glasss ", "gless ", "Gless ")) {
      assertThat(found(misspelt)).as(misspelt).containsExactly(0);
    }
    assertThat(found("vakkum ")).as("two of six letters").containsExactly(1);
    assertThat(found("vakum ")).as("two of five letters").isEmpty();
    assertThat(found("psectrometre ")).as("two transpositions").containsExactly(2);
    assertThat(hits("galss ", false).best().get(0).score()).isEqualTo(score("glass ", 0));
  }

  @Test
  void aWordOfTwoLettersIsNeverTakenForMisspelt() throws IOException {
    index(saying("gap"), saying("at"));

    assertThat(found("ga ")).isEmpty();
    assertThat(found("gaq ")).containsExactly(0);
    assertThat(found("bat ")).containsExactly(1);
  }

  @Test
  void nothingIsTakenForMisspeltInAnExactSearch() throws IOException {
    index(saying("glass"));

    assertThat(found("galss ")).containsExactly(0);
    assertThat(foundExactly("galss ")).isEmpty();
  }

  @Test
  void aWordThatIsThereOrContinuedIsNotTakenForMisspelt() throws IOException {
    index(saying("glass"), saying("grass"), saying("glasgow"));

    assertThat(found("grass ")).containsExactly(1);
    assertThat(found("glasg")).containsExactly(2);
  }

  @Test
  void onlyTheNearestWordsStandForAMisspeltOne() throws IOException {
    index(saying("lasering"), saying("layering"));

    assertThat(found("laserings ")).containsExactly(0);
    assertThat(found("laxering ")).containsExactlyInAnyOrder(0, 1);
    assertThat(found("lasreing ")).containsExactly(0);
  }

  @Test
  void ofTheNearestWordsThoseWithTheSameFirstLetterStandForAMisspeltOne() throws IOException {
    index(saying("laser"), saying("taser"), saying("taser"), saying("layered"));

    assertThat(found("lasser ")).containsExactly(0);
    assertThat(found("maser ")).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(found("tayered "))
        .as("one letter, rather than two and the same first")
        .containsExactly(3);
  }

  @Test
  void theThreeWordsOfTheMostDocumentsStandForAMisspeltOneAndTheBestCounts() throws IOException {
    index(
        Stream.of("cat", "mat", "rat", "rat", "sat", "sat", "bat rat sat")
            .map(Things::saying)
            .toArray(Searchable[]::new));

    assertThat(found("xat ")).containsExactlyInAnyOrder(6, 2, 3, 4, 5);
    float best =
        Stream.of("bat ", "rat ", "sat ").map(this::scoreOfTheLast).max(Float::compare).get();
    assertThat(hits("xat ", false).best()).contains(new Hit(6, best)).hasSize(5);
  }

  private float scoreOfTheLast(String text) {
    try {
      return score(text, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
