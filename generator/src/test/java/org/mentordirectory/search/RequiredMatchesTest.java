package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mentordirectory.search.Things.saying;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What must match or must not: phrases, what has a minus and filters, by the section "What a query
 * means" of {@code docs/search-index.md}.
 */
class RequiredMatchesTest extends ReferenceSearches {
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
  void aTooCommonTermFindsNobodyBesideAnother() throws IOException {
    Stream<Searchable> common = IntStream.range(0, 1_000).mapToObj(i -> saying("work well"));
    Stream<Searchable> few = Stream.of(saying("glass work here"), saying("glass"));
    index(Stream.concat(few, common).toArray(Searchable[]::new));

    assertThat(found("glass work ")).containsExactlyInAnyOrder(0, 1);
    assertThat(score("glass work ", 0)).isEqualTo(score("glass ", 0));
    assertThat(found("\"glass\" work ")).containsExactlyInAnyOrder(0, 1);
    assertThat(found("\"glass work\"")).containsExactly(0);
    assertThat(score("\"glass work\"", 0)).isEqualTo(score("glass ", 0));
    assertThat(hits("work ", false).total()).isEqualTo(1_001);
    assertThat(hits("work well ", false).total()).isEqualTo(1_001);
  }

  @Test
  void aTermIsNotTooCommonInFewDocumentsOrInHalfOfThem() throws IOException {
    assertThat(TermDictionary.isTooCommon(999, 999)).isFalse();
    assertThat(TermDictionary.isTooCommon(1_000, 1_000)).isTrue();
    assertThat(TermDictionary.isTooCommon(1_000, 2_000)).isFalse();
    assertThat(TermDictionary.isTooCommon(1_001, 2_001)).isTrue();
    index();
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
    return Things.searchable(
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
}
