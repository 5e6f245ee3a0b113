package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mentordirectory.search.Things.named;
import static org.mentordirectory.search.Things.saying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentordirectory.search.ReferenceSearcher.Hit;
import org.mentordirectory.search.ReferenceSearcher.Hits;

/** What a query means, sentence by sentence of {@code docs/search-index.md}. */
class ReferenceSearcherTest {
  private static final float CLOSE = 1e-6f;

  private LuceneIndex index;

  /** Indexes what is searched. */
  private void index(Searchable... things) throws IOException {
    index = Things.index(things);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private Hits hits(String text, boolean exact) throws IOException {
    return new ReferenceSearcher(index).search(text, Map.of(), exact, 100);
  }

  /** The places of what is found, the best first. */
  private List<Integer> found(String text) throws IOException {
    return places(hits(text, false));
  }

  private List<Integer> foundExactly(String text) throws IOException {
    return places(hits(text, true));
  }

  private static List<Integer> places(Hits hits) {
    assertThat(hits.total()).isEqualTo(hits.best().size());
    return hits.best().stream().map(Hit::place).toList();
  }

  private float score(String text, int place) throws IOException {
    return hits(text, true).best().stream()
        .filter(hit -> hit.place() == place)
        .findFirst()
        .orElseThrow()
        .score();
  }

  @Test
  void anyWordMayMatchAndTheScoresAddUp() throws IOException {
    index(saying("glass"), saying("vacuum pumps"), saying("glass and vacuum"), saying("lasers"));

    assertThat(found("glass vacuum ")).startsWith(2).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(score("glass vacuum ", 2))
        .isEqualTo(score("glass ", 2) + score("vacuum ", 2), within(CLOSE));
  }

  @Test
  void aWordThatComesTwiceCountsTwice() throws IOException {
    index(saying("glass"), saying("vacuum"));

    assertThat(score("glass glass ", 0)).isEqualTo(2 * score("glass ", 0), within(CLOSE));
    assertThat(score("glass glasses ", 0)).isEqualTo(2 * score("glass ", 0), within(CLOSE));
  }

  @Test
  void documentsWithEqualScoresStandInTheOrderOfTheirNumbers() throws IOException {
    index(
        new Searchable("", Map.of("body", List.of("glass")), Map.of(), true),
        saying("glass"),
        saying("glass"));

    assertThat(found("glass ")).containsExactly(1, 2, 0);
  }

  @Test
  void noMoreThanSixtyFourTermsAreUsed() throws IOException {
    index(saying("glass"), saying("vacuum"));

    assertThat(found("vacuum " + "lasers ".repeat(63) + "glass ")).containsExactly(1);
    assertThat(found("vacuum " + "lasers ".repeat(62) + "glass ")).containsExactlyInAnyOrder(0, 1);
    assertThat(found("vacuum " + "lasers ".repeat(63) + "-vacuum ")).containsExactly(1);
    assertThat(found("vacuum " + "lasers ".repeat(63) + "\"glass\" ")).containsExactly(1);
  }

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
  void aPhraseMustMatchAndItsTermsAddToTheScore() throws IOException {
    index(
        saying("blowing glass"),
        saying("scientific glass blowing"),
        saying("glass blowing with vacuum"),
        saying("vacuum"));

    assertThat(found("\"glass blowing\"")).containsExactly(1, 2);
    assertThat(found("\"glass blowing\" vacuum ")).containsExactly(2, 1);
    assertThat(found("\"glass blowing\" \"vacuum\"")).containsExactly(2);
    assertThat(score("\"glass blowing\"", 1)).isEqualTo(score("glass blowing ", 1), within(CLOSE));
  }

  @Test
  void noWordOfAPhraseIsHalfTypedOrMisspelt() throws IOException {
    index(saying("scientific glass"), saying("vacuum"));

    assertThat(found("\"scientific gla")).isEmpty();
    assertThat(found("\"scientific glsas\"")).isEmpty();
  }

  @Test
  void whatHasAMinusMustNotMatch() throws IOException {
    index(
        saying("glass blowing"), saying("blowing glass"), saying("lasers and glass"), saying("x"));

    assertThat(found("glass -lasers ")).containsExactlyInAnyOrder(0, 1);
    assertThat(found("glass -\"glass blowing\" ")).containsExactlyInAnyOrder(1, 2);
    assertThat(found("glass -glass-blowing ")).containsExactlyInAnyOrder(1, 2);
    assertThat(found("glass -laser -\"blowing glass\"")).containsExactly(0);
  }

  @Test
  void anyWordMayStandInThePlaceOfATooCommonTermOfAPhrase() throws IOException {
    Stream<Searchable> common = IntStream.range(0, 1_000).mapToObj(i -> saying("work"));
    Stream<Searchable> few =
        Stream.of(
            saying("glass and work"),
            saying("glass at home and work"),
            saying("glass and lathes"),
            saying("work with lathes"));
    index(Stream.concat(few, common).toArray(Searchable[]::new));

    assertThat(found("\"glass and work\"")).containsExactly(0);
    assertThat(found("\"glass work\"")).containsExactly(0, 1);
    assertThat(found("\"work and lathes\"")).isEmpty();
    assertThat(found("\"with work lathes\"")).isEmpty();
    assertThat(found("\"work work lathes\"")).containsExactly(3);
    assertThat(found("glass -\"glass work\"")).containsExactly(2);
  }

  @Test
  void aTermIsNotTooCommonInFewDocumentsOrInHalfOfThem() throws IOException {
    assertThat(Words.isTooCommon(999, 999)).isFalse();
    assertThat(Words.isTooCommon(1_000, 1_000)).isTrue();
    assertThat(Words.isTooCommon(1_000, 2_000)).isFalse();
    assertThat(Words.isTooCommon(1_001, 2_001)).isTrue();
    index();
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

  @Test
  void aWholeNameComesFirstEvenWhereItsWordsCountMoreElsewhere() throws IOException {
    index(
        named("Ann Lee", "vacuum ".repeat(40) + "ann lee"),
        named("Lee Ann", "ann lee ann lee"),
        named("Ann Lee-Wells", "lee"),
        saying("lasers"));

    assertThat(score("ann lee -lasers", 1)).isGreaterThan(score("ann lee -lasers", 0));
    assertThat(found("ann lee")).startsWith(0);
    assertThat(found(" Änn  LEE ")).startsWith(0);
    assertThat(score("ann lee ", 0)).isEqualTo(32 + score("ann lee -lasers ", 0), within(1e-5f));
    assertThat(score("lee ann ", 1)).isGreaterThan(32);
    assertThat(hits("lee wells ann", false).best()).noneMatch(hit -> hit.score() > 16);
    assertThat(hits("\"ann lee\"", false).best()).noneMatch(hit -> hit.score() > 16);
  }

  @Test
  void theWordsOfANameAreNotStemmed() throws IOException {
    index(named("Ann Welling", "ann welling"), named("Ann Wells", "ann wells"));

    assertThat(score("ann wells ", 1)).isGreaterThan(32);
    assertThat(score("ann wells ", 0)).isLessThan(16);
  }

  @Test
  void aDocumentMustHaveOneOfTheValuesOfEachFacetThatIsFilteredBy() throws IOException {
    index(
        living("York", "online"),
        living("Leeds", "online"),
        living("Leeds", "in person"),
        living("Hull", "online"));

    assertThat(filtered(Map.of("town", List.of("york", "LEEDS")))).containsExactly(0, 1, 2);
    assertThat(filtered(Map.of("town", List.of("York", "Leeds"), "meets", List.of("online"))))
        .containsExactly(0, 1);
    assertThat(filtered(Map.of("town", List.of("Bath")))).isEmpty();
  }

  private static Searchable living(String town, String meets) {
    return new Searchable(
        "",
        Map.of("body", List.of("glass")),
        Map.of("town", List.of(town), "meets", List.of(meets)),
        false);
  }

  private List<Integer> filtered(Map<String, List<String>> filters) throws IOException {
    var searcher = new ReferenceSearcher(index);
    List<Integer> found = places(searcher.search("glass ", filters, false, 10));
    assertThat(places(searcher.search("", filters, false, 10))).isEqualTo(found);
    return found;
  }

  @Test
  void textWithoutWordsFindsEverythingLessWhatItExcludes() throws IOException {
    index(saying("glass"), saying("vacuum"));

    assertThat(found("")).containsExactly(0, 1);
    assertThat(found(" \n")).containsExactly(0, 1);
    assertThat(found("\"")).containsExactly(0, 1);
    assertThat(found("-glass")).containsExactly(1);
    assertThat(hits("-glass", false).best()).containsExactly(new Hit(1, 0));
  }

  @Test
  void signsFindNothing() throws IOException {
    index(saying("glass"), saying("vacuum"));

    assertThat(found("!")).isEmpty();
    assertThat(found("-")).isEmpty();
    assertThat(found("! -glass")).isEmpty();
    assertThat(found("! vacuum")).containsExactly(1);
  }

  @Test
  void anIndexOfNothingHasNothing() throws IOException {
    index();

    assertThat(found("")).isEmpty();
    assertThat(found("glass \"vacuum\" -lasers gla")).isEmpty();
  }
}
