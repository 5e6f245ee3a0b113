package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {
  private final TextAnalyzer queries = TextAnalyzer.forQueries();

  @Test
  void formsOfAWordAreOneTerm() {
    assertThat(queries.tokens("weld welds welded welding")).containsOnly("weld");
  }

  @Test
  void accentsAndCaseAreFolded() {
    assertThat(queries.tokens("Åsa Łukasz Siân")).isEqualTo(queries.tokens("asa lukasz sian"));
  }

  @Test
  void itIsAWordHere() {
    assertThat(queries.tokens("IT support")).containsExactly("it", "support");
  }

  @Test
  void possessivesAreTheirOwners() {
    assertThat(queries.tokens("technician’s")).isEqualTo(queries.tokens("technician"));
  }

  @ParameterizedTest
  @CsvSource({
    "C++, cplusplu",
    "Modern C++17, modern c 17",
    "C/C++, c cplusplu",
    "'C++, C', cplusplu c",
    "A+, a",
    "C#, csharp",
    "(F#), fsharp",
    "C#4, c 4",
    "#1, 1",
    ".NET, dotnet",
    ".net core, dotnet core",
    "ASP.NET, asp net",
    ".NETworks, network",
    "end.NET, end net"
  })
  void technicalNamesKeepTheirSigns(String text, String terms) {
    assertThat(String.join(" ", queries.tokens(text))).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "Node.js, node js",
    "O'Leary’s, o leari",
    "don't and won’t, dont and wont",
    "technicians', technician",
    "Ph.D., ph d",
    "GC-MS, gc ms",
    "1.5, 1.5"
  })
  void signsInsideWordsTakeThemApart(String text, String terms) {
    assertThat(String.join(" ", queries.tokens(text))).isEqualTo(terms);
  }

  @Test
  void composedAndDecomposedLettersAreOneAndInvisibleOnesAreNone() {
    assertThat(queries.tokens("Nguye\u0302\u0303n")).isEqualTo(queries.tokens("Nguyễn"));
    assertThat(queries.tokens("cor\u00ADro\u2060sion")).isEqualTo(queries.tokens("corrosion"));
  }

  @ParameterizedTest
  @CsvSource({
    "organize organizing organization, organise organising organisation",
    "color behavioral fiberglass, colour behavioural fibreglass",
    "center theaters fiber, centre theatres fibre",
    "analyze catalog anesthetics, analyse catalogue anaesthetics",
    "defense license practising, defence licence practicing",
    "aluminum sulfur hematology, aluminium sulphur haematology",
    "programme, program"
  })
  void americanAndBritishSpellingsAreOneTerm(String american, String british) {
    assertThat(queries.tokens(american)).isEqualTo(queries.tokens(british));
  }

  @Test
  void wordsThatOnlyLookAmericanStay() {
    assertThat(queries.tokens("size prize seize laboratory meter literature"))
        .containsExactly("size", "prize", "seiz", "laboratori", "meter", "literatur");
  }

  @Test
  void aSynonymBringsTheOthersWithItWhenIndexing() {
    TextAnalyzer indexing =
        TextAnalyzer.forIndexing(List.of(List.of("NMR", "nuclear magnetic resonance")));

    assertThat(indexing.tokens("NMR service"))
        .contains("nmr")
        .containsAll(queries.tokens("nuclear magnetic resonance"));
    assertThat(indexing.tokens("Nuclear magnetic resonance")).contains("nmr");
    assertThat(indexing.tokens("magnetic stirrer")).doesNotContain("nmr");
  }

  @ParameterizedTest
  @CsvSource({
    "burning out, burnout",
    "a presentation, talk",
    "My contract is ending in May, fix",
    "the contract ended, fix",
    "'contract, ending', fix"
  })
  void oneFormOfAPhraseStandsForAll(String text, String brought) {
    TextAnalyzer indexing =
        TextAnalyzer.forIndexing(
            List.of(
                List.of("burnout", "burned out"),
                List.of("presentations", "talks"),
                List.of("contract ending", "fixed term")));

    assertThat(indexing.tokens(text)).contains(brought);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in the house", "contract without ending", "a field of work", "house"})
  void noOtherWordStandsInAPhrase(String text) {
    TextAnalyzer indexing =
        TextAnalyzer.forIndexing(
            List.of(
                List.of("in house", "own staff"),
                List.of("contract ending", "fixed term"),
                List.of("field work", "outdoors")));

    assertThat(indexing.tokens(text)).isEqualTo(queries.tokens(text));
  }

  @Test
  void anAbbreviationIsAWholeWordAndNoStem() {
    TextAnalyzer indexing =
        TextAnalyzer.forIndexing(
            List.of(List.of("IBMS", "biomedical"), List.of("SOP", "procedure")));

    assertThat(indexing.tokens("I am in the ibms")).contains("biomed");
    assertThat(indexing.tokens("IBM mainframes")).doesNotContain("biomed");
    assertThat(indexing.tokens("I write SOPs")).contains("procedur");
  }

  @Test
  void whatBringsFormsOfItselfAloneBringsNothing() {
    TextAnalyzer indexing = TextAnalyzer.forIndexing(List.of(List.of("coach", "coaching")));

    assertThat(indexing.tokens("coaching")).containsExactly("coach");
  }

  @Test
  void aTextThatWasMadeToBeSlowBringsAThousandPhrases() {
    List<String> set = IntStream.range(0, 90).mapToObj("word%s"::formatted).toList();
    TextAnalyzer indexing = TextAnalyzer.forIndexing(List.of(set));

    assertThat(indexing.tokens("word7 ".repeat(500))).hasSize(500 + 1_000);
  }

  @Test
  void aSetOfSynonymsWithoutWordsIsLeftOut() {
    TextAnalyzer indexing = TextAnalyzer.forIndexing(List.of(List.of("+", "!")));

    assertThat(indexing.tokens("a + b")).containsExactly("a", "b");
  }
}
