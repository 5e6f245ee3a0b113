package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class VocabularyRuleTest {
  private final SchemeFolder folder;

  VocabularyRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private static final String TWELVE = "  topics: [aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll]";

  @Test
  void valuesFromTheVocabularyPass() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf").with("topics:\n  - leave\n  - professional   registration"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theWeightOfACriterionIsNoValueOfItsVocabulary() {
    folder.put("scheme.yaml", Draft.scheme().with("match: {weights: {side: 2, topics: 5}}"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aValueMisspeltGetsASuggestion() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf").with("topics: [leave, profesional registration]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:6:17: error: unknown topic `profesional registration`; did you mean"
                + " `professional registration`? [vocabulary]");
  }

  @Test
  void capitalsAndHyphensAreASlipAsWell() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf").with("disciplines: Chemistry").with("meets: [in-person]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:5:14: error: unknown discipline `Chemistry`; did you mean"
                + " `chemistry`? [vocabulary]",
            "mentors/amina.md:7:9: error: unknown way to meet `in-person`; did you mean `in"
                + " person`? [vocabulary]");
  }

  @Test
  void aValueLikeNoOtherGetsTheWholeListWhereThatIsShort() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("meets: [semaphore]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:7:9: error: unknown way to meet `semaphore`; allowed are `in person`"
                + " and `online` [vocabulary]");
  }

  @Test
  void aLongListIsNotReadOut() {
    folder
        .put("scheme.yaml", Draft.scheme().with(TWELVE.replace("]", ", mm]")))
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("topics: [gardening]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:6:10: error: unknown topic `gardening`; the allowed ones are in"
                + " scheme.yaml under `vocabularies: topics:` [vocabulary]");
  }

  @Test
  void twelveValuesAreStillReadOut() {
    folder
        .put("scheme.yaml", Draft.scheme().with(TWELVE))
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("topics: [gardening]"));

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .endsWith(
            "`gardening`; allowed are `aa`, `bb`, `cc`, `dd`, `ee`, `ff`, `gg`, `hh`, `ii`,"
                + " `jj`, `kk` and `ll` [vocabulary]");
  }

  @Test
  void aSynonymOrALabelLeadsToItsValue() {
    folder
        .put(
            "scheme.yaml",
            Draft.scheme()
                .with(
                    "  topics: [{value: leave, label: Returning from leave, synonyms:"
                        + " [maternity]}]"))
        .put("mentors/amina.md", Draft.mentor("A").with("topics: [Maternity]"))
        .put("mentors/bryn.md", Draft.mentor("B").with("topics: [returning from leave]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:6:10: error: unknown topic `Maternity`; did you mean `leave`?"
                + " [vocabulary]",
            "mentors/bryn.md:6:10: error: unknown topic `returning from leave`; did you mean"
                + " `leave`? [vocabulary]");
  }

  @Test
  void aFieldWithoutAVocabularyTakesAnyValue() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf").with("location: Ynys Môn").with("skills: [anything]"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aVocabularyHoldsAFieldOfOneValueToo() {
    folder
        .put("scheme.yaml", Draft.scheme().with("  location: [Leeds, York]"))
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("location: Leeds"))
        .put("mentors/bryn.md", Draft.mentor("Bryn Jones").with("location: Leads"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/bryn.md:10:11: error: unknown location `Leads`; did you mean `Leeds`?"
                + " [vocabulary]");
  }

  @Test
  void availabilityIsOneOfThreeWhateverTheScheme() {
    folder
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("availability: waiting list"))
        .put("mentors/bryn.md", Draft.mentor("Bryn Jones").with("availability: busy"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/bryn.md:10:15: error: unknown availability `busy`; allowed are `open`,"
                + " `waiting list` and `paused` [vocabulary]");
  }

  @Test
  void pagesAreForThreeGroupsOfReaders() {
    folder
        .put("guidance/a.md", Draft.page("A").with("for: [mentee, mentor, coordinator]"))
        .put("guidance/b.md", Draft.page("B").with("for: [mentees]"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/b.md:4:7: error: unknown group of readers `mentees`; did you mean `mentee`?"
                + " [vocabulary]");
  }

  @Test
  void aForgeIsOneThatTheSiteCanLinkTo() {
    folder.put(
        "scheme.yaml", Draft.scheme().with("repository: {forge: github, url: https://a.org/b}"));
    assertThat(folder.findings()).isEmpty();

    folder.put(
        "scheme.yaml", Draft.scheme().with("repository: {forge: cvs, url: https://a.org/b}"));
    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:21: error: unknown forge `cvs`; allowed are `github`, `gitlab`, `gitea`"
                + " and `forgejo` [vocabulary]");
  }

  @Test
  void theLanguagesOfTheSiteAreNotThoseOfTheMentors() {
    folder.put(
        "scheme.yaml",
        Draft.scheme().with("  languages: [English, Welsh]").with("languages: [en]"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aValueIsItselfEvenWhereItIsAlsoASynonymOfAnother() {
    folder
        .put(
            "scheme.yaml",
            Draft.scheme().with("  topics: [{value: leave, synonyms: [confidence]}, confidence]"))
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("topics: [confidence]"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aListWithoutBracketsIsReportedOnce() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf").with("topics: leave, professional registration"));

    assertThat(folder.findings()).singleElement().asString().endsWith("[type]");
  }

  @Test
  void aValueThatAnotherFieldTakesIsToldToBelongThere() {
    folder.put(
        "mentors/amina.md", Draft.mentor("Amina Yusuf").with("disciplines: [chemistry, leave]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:5:26: error: unknown discipline `leave`; it is one of the values of"
                + " `topics`, so move it there [vocabulary]");
  }
}
