package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.sample.Draft;

/** How well somebody fits in a word, and reasons, claim no more than is true. */
class FitLevelTest {
  private static final int AMINA = 0;
  private static final int OWEN = 1;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDirectoryOfMany() throws IOException {
    desk =
        new Desk(folder)
            .scheme(Draft.scheme().with("synonyms: [[NMR, nuclear magnetic resonance]]").toString())
            .mentor("amina", saying("Amina Yusuf", "Vacuum lines, lasers and NMR."))
            .mentor("owen", saying("Owen Pugh", "I do timber.").with("topics: [leave]"));
    for (int i = 0; i < 10; i++) {
      desk.mentor(
          "z" + i,
          saying("Kit Number", "Cloth and looms, which have a year.").with("topics: [leave]"));
    }
  }

  private static Draft saying(String name, String text) {
    return Draft.mentor(name).saying("## About me\n\n" + text + "\n");
  }

  private Scores scores(String... answers) throws Exception {
    return desk.mentee("Jo Reed", answers).pool().scores(0);
  }

  private static List<String> words(Scores scores, int place) {
    return scores.reasons(place).stream()
        .filter(reason -> reason.criterion().equals(Criterion.WORDS) && reason.fits())
        .flatMap(reason -> reason.values().stream())
        .toList();
  }

  @Test
  void wordsAloneMakeNoStrongFit() throws Exception {
    Scores scores = scores("text=lasers and vacuum lines");
    assertThat(scores.score(AMINA)).isEqualTo(Scores.HIGHEST);
    assertThat(scores.level(AMINA)).isEqualTo(FitLevel.GOOD);
    assertThat(words(scores, AMINA)).containsExactly("lasers", "vacuum", "lines");
  }

  @Test
  void wordsAndATopicDo() throws Exception {
    assertThat(scores("topics=professional registration", "text=lasers").level(AMINA))
        .isEqualTo(FitLevel.STRONG);
  }

  @Test
  void whoOffersNoneOfTheTopicsFitsInPartAtMostWhateverElseFits() throws Exception {
    Scores scores =
        scores("topics=leave", "text=lasers", "disciplines=chemistry", "meets=in person");
    assertThat(scores.score(AMINA)).isGreaterThan(FitLevel.GOOD.least());
    assertThat(scores.level(AMINA)).isEqualTo(FitLevel.SOME);
  }

  @Test
  void whoHasNoPlaceFitsWellAtMostAndStandsBelowWhoFitsAsWell() throws Exception {
    desk.mentor("amina", saying("Amina Yusuf", "Lasers.").with("capacity: 1").with("mentees: 1"));
    MatchingInput pool =
        desk.mentee(
                "Jo Reed",
                "topics=professional registration;leave",
                "text=lasers",
                "disciplines=chemistry")
            .pool();
    Scores scores = pool.scores(0);
    assertThat(scores.score(AMINA)).isGreaterThan(scores.score(OWEN));
    assertThat(scores.level(AMINA)).isEqualTo(scores.level(OWEN)).isEqualTo(FitLevel.GOOD);
    assertThat(Matching.of(pool).shortlist(0, 12)).extracting(Pair::mentor).endsWith(AMINA);
  }

  @Test
  void aSchemeMaySayThatPlacesDoNotCount() throws Exception {
    desk.scheme(Draft.scheme().with("match: {weights: {places: 0}}").toString())
        .mentor("amina", saying("Amina Yusuf", "Lasers.").with("capacity: 1").with("mentees: 1"));
    assertThat(scores("topics=professional registration", "text=lasers").level(AMINA))
        .isEqualTo(FitLevel.STRONG);
  }

  @Test
  void whoIsAskedForNothingFitsNotWell() throws Exception {
    assertThat(scores().level(AMINA)).isEqualTo(FitLevel.SOME);
  }

  @Test
  void wordsThatStandAnywhereAreNoReasonAndNotLookedFor() throws Exception {
    Scores scores = scores("text=I have done this for a year, never say which");
    assertThat(scores.asks(Criterion.WORDS)).isFalse();
  }

  @Test
  void aSynonymIsFoundAndIsNoReason() throws Exception {
    Scores scores = scores("text=nuclear magnetic resonance");
    assertThat(scores.share(Criterion.WORDS, AMINA)).isEqualTo(Scores.HIGHEST);
    assertThat(scores.reasons(AMINA)).extracting(Reason::criterion).doesNotContain(Criterion.WORDS);
    assertThat(scores.level(AMINA)).isEqualTo(FitLevel.SOME);
  }

  @Test
  void aCorrectedWordIsFoundAndIsNoReason() throws Exception {
    Scores scores = scores("text=vacuumm");
    assertThat(scores.share(Criterion.WORDS, AMINA)).isPositive();
    assertThat(words(scores, AMINA)).isEmpty();
  }

  @Test
  void whatManySayANumberAndALetterAreNoReason() throws Exception {
    desk.mentor("amina", saying("Amina Yusuf", "Looms of 1950, plan B, and lasers."));
    assertThat(words(scores("text=looms 1950 B lasers"), AMINA)).containsExactly("lasers");
  }

  @Test
  void littleInCommonIsWorthLittleThoughNobodyHasMore() throws Exception {
    Scores scores = scores("text=lasers, astronomy, telescopes and optics");
    assertThat(scores.share(Criterion.WORDS, AMINA)).isEqualTo(Scores.HIGHEST / 3);
  }
}
