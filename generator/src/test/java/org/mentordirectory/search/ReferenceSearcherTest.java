package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mentordirectory.search.Things.named;
import static org.mentordirectory.search.Things.saying;
import static org.mentordirectory.search.Things.titled;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentordirectory.search.ReferenceSearcher.Hit;

/**
 * What whole words and names find, and how they are scored, by the section "What a query means" of
 * {@code docs/search-index.md}.
 */
class ReferenceSearcherTest extends ReferenceSearches {
  @Test
  void anyWordMayMatchAndTheScoresAddUp() throws IOException {
    index(saying("glass"), saying("vacuum pumps"), saying("glass and vacuum"), saying("lasers"));

    assertThat(found("glass vacuum ")).startsWith(2).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(relevance("glass vacuum ", 2))
        .isEqualTo(relevance("glass ", 2) + relevance("vacuum ", 2), within(CLOSE));
  }

  @Test
  void aWordThatComesTwiceCountsTwice() throws IOException {
    index(saying("glass"), saying("vacuum"));

    assertThat(relevance("glass glass ", 0)).isEqualTo(2 * relevance("glass ", 0), within(CLOSE));
    assertThat(relevance("glass glasses ", 0)).isEqualTo(2 * relevance("glass ", 0), within(CLOSE));
  }

  @Test
  void whoHasAllWordsComesBeforeWhoHasSomeOfThemOften() throws IOException {
    Searchable all = saying("glass and vacuum and much else that fills a long text");
    index(titled("glass", "glass", "glass"), all, saying("vacuum"), saying("lasers"));

    assertThat(found("glass vacuum ")).startsWith(1, 0);
    assertThat(found("glass vacuum nobody ")).as("has, nor anything near").startsWith(1, 0);
  }

  @Test
  void whoHasAPlaceFreeComesBeforeWhoFitsAboutAsWell() throws IOException {
    Searchable full = Things.searchable("", Map.of("body", List.of("glass work")), Map.of(), true);
    index(full, saying("glass and other work"), saying("vacuum"), saying("lasers"));

    assertThat(found("glass ")).containsExactly(1, 0);
    assertThat(score("glass ", 0)).isLessThan(score("glass ", 1));
  }

  @Test
  void smallWordsAreLeftOutUnlessThereAreNoOthersOrTheyAreAbbreviations() throws IOException {
    index(saying("someone who can help"), saying("glass"), saying("US visas"));

    assertThat(found("someone who can help with glass ")).containsExactly(1);
    assertThat(found("can someone help ")).containsExactly(0);
    assertThat(found("about us ")).containsExactly(2);
    assertThat(found("glass US ")).containsExactlyInAnyOrder(1, 2);
    assertThat(found("help us with glass ")).containsExactly(1);
  }

  @Test
  void documentsWithEqualScoresStandInTheOrderOfTheirNumbers() throws IOException {
    index(
        Things.searchable("", Map.of("body", List.of("glass")), Map.of(), true),
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
    assertThat(score("lee ann ", 1)).isGreaterThan(64);
    assertThat(hits("lee wells ann", false).best()).noneMatch(hit -> hit.score() > 64);
    assertThat(hits("\"ann lee\"", false).best()).noneMatch(hit -> hit.score() > 64);
  }

  @Test
  void theWordsOfANameAreNotStemmed() throws IOException {
    index(named("Ann Welling", "ann welling"), named("Ann Wells", "ann wells"));

    assertThat(score("ann wells ", 1)).isGreaterThan(64);
    assertThat(score("ann wells ", 0)).isLessThan(48);
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
