package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mentordirectory.search.Things.saying;
import static org.mentordirectory.search.Things.titled;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
    assertThat(relevance("glassb", 0)).isEqualTo(relevance("glassblowing ", 0) / 2, within(CLOSE));
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

    assertThat(relevance("gla", 0))
        .as("both count as if they were in as many as the more frequent")
        .isEqualTo(relevance("glasgow ", 0) / 2, within(CLOSE));
  }

  @Test
  void halfOfAWordNeverCountsMoreThanAWholeOne() throws IOException {
    Stream<Searchable> whole = IntStream.range(0, 50).mapToObj(i -> saying("art " + i + " and on"));
    index(Stream.concat(Stream.of(titled("Artley")), whole).toArray(Searchable[]::new));

    assertThat(found("art")).hasSize(51).endsWith(0);
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
    assertThat(found("vacum ")).containsExactly(1);
    assertThat(found("vakkum ")).as("two of six letters").isEmpty();
    assertThat(found("spectormetre ")).as("two transpositions").containsExactly(2);
    assertThat(found("psectrometer ")).as("another first letter").isEmpty();
    assertThat(hits("galss ", false).best().get(0).score()).isEqualTo(score("glass ", 0));
  }

  @Test
  void aShortWordIsNeverTakenForMisspelt() throws IOException {
    index(saying("gap"), saying("nmr"));

    assertThat(found("gaq ")).isEmpty();
    assertThat(found("nmrr ")).containsExactly(1);
  }

  @Test
  void aWordOfEnglishIsNeverTakenForMisspelt() throws IOException {
    index(saying("building"), saying("back"), saying("artist"), saying("wonder"));

    assertThat(found("bullying black welders autism ")).isEmpty();
    assertThat(found("buliding ")).containsExactly(0);
  }

  @Test
  void namesStandForMisspeltWordsOnlyWhereANameMayBeMeant() throws IOException {
    index(
        Things.searchable("Amina Yusuf", Map.of("title", List.of("Amina Yusuf")), Map.of(), false),
        saying("vacuum"));

    assertThat(found("amina yusif ")).containsExactly(0);
    assertThat(found("yusif ")).containsExactly(0);
    assertThat(found("lasers glass yusif ")).isEmpty();
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
    assertThat(found("lazering ")).containsExactlyInAnyOrder(0, 1);
    assertThat(found("lasreing ")).containsExactly(0);
  }

  @Test
  void theThreeWordsThatBeginMostAlikeStandForAMisspeltOneAndTheBestCounts() throws IOException {
    index(
        Stream.of("coxlab", "conlax", "conlag", "conlag", "conlad", "conlad", "conlat conlag")
            .map(Things::saying)
            .toArray(Searchable[]::new));

    assertThat(found("conlaf "))
        .as("those that share five letters, of the most documents")
        .containsExactlyInAnyOrder(2, 3, 4, 5, 6)
        .doesNotContain(0);
    assertThat(hits("conlaf ", false).best()).contains(new Hit(2, score("conlag ", 2)));
  }

  @Test
  void aWordIsFoundWithItsNeighbourInOneWord() throws IOException {
    index(saying("frontend"), saying("the end"), saying("vacuum"));

    assertThat(found("front end ")).startsWith(0);
    assertThat(found("front-end ")).startsWith(0);
    assertThat(foundExactly("front ")).isEmpty();
  }

  @Test
  void compoundsAreFoundHoweverTheyAreWritten() throws IOException {
    index(saying("GC-MS"), saying("GCMS"), saying("gc ms"), saying("LC-MS/MS"), saying("vacuum"));

    for (String written : List.of("GC-MS ", "gcms ", "gc ms ", "GC/MS ")) {
      assertThat(found(written)).as(written).contains(0, 1, 2).doesNotContain(4);
    }
    assertThat(found("lcms ")).containsExactly(3);
    assertThat(found("lcmsms ")).containsExactly(3);
  }
}
