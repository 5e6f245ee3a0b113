package org.mentordirectory.bench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.bench.judge.Facts.Experience;
import org.mentordirectory.bench.judge.Need.Kind;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.generated.GeneratedProfiles;

/** What the judge holds to be right is right by construction. */
class JudgedTest {
  private static final int PATTERNS = 8;

  private static final Facts FACTS = new Facts();
  private static final List<Mentor> MENTORS = Mentors.of(FACTS, Judged.MENTORS, Judged.SEED);
  private static final List<Need> SEEN = needs("seen");
  private static final List<Need> UNSEEN = needs("unseen");

  @Test
  void thereAreManyFactsAndEachHasNamesOfItsOwn() {
    assertThat(FACTS.works()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(FACTS.all().stream().flatMap(fact -> fact.names().stream()).map(JudgedTest::lower))
        .doesNotHaveDuplicates();
  }

  @Test
  void anExperienceIsToldInManyWaysWhichAllSaySo() {
    var silent = new ArrayList<String>();
    for (Experience experience : FACTS.experiences()) {
      assertThat(experience.own()).hasSizeGreaterThanOrEqualTo(PATTERNS);
      experience.own().stream()
          .flatMap(pattern -> Telling.all(pattern).stream())
          .filter(sentence -> !experience.fact().isSaidIn(sentence))
          .forEach(silent::add);
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void whatElseATextSaysIsSaidInManyWays() {
    Sheet prose = Sheet.read("prose.txt");
    assertThat(prose.lines().stream().map(Sheet.Line::key).distinct())
        .allSatisfy(kind -> assertThat(prose.all(kind)).hasSizeGreaterThanOrEqualTo(PATTERNS));
  }

  @Test
  void aTextHas60To180Words() {
    assertThat(MENTORS)
        .extracting(mentor -> mentor.profile().split("---\n")[2].split("\\s+").length)
        .filteredOn(words -> words < 60 || words > 180)
        .isEmpty();
  }

  @Test
  void theChecksRefuseNone(@TempDir Path folder) throws IOException {
    Mentors.write(MENTORS.subList(0, 300), folder);
    assertThat(
            Checker.check(
                ContentReader.read(folder), GeneratedProfiles.TODAY, GeneratedProfiles.TODAY))
        .filteredOn(Finding::isError)
        .isEmpty();
  }

  @Test
  void whoIsRightTellsOfIt() {
    var silent = new TreeSet<String>();
    for (Need need : all()) {
      for (Mentor mentor : MENTORS) {
        if (need.grades().getOrDefault(mentor.slug(), 0) == 2) {
          need.facts().stream()
              .filter(fact -> !fact.isSaidIn(mentor.profile()))
              .forEach(fact -> silent.add(mentor.slug() + " on " + fact.name()));
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void somebodyIsRightUnlessNobodyIs() {
    assertThat(all())
        .allMatch(need -> need.grades().containsValue(2) == (need.kind() != Kind.NOTHING_FITS));
  }

  @Test
  void whatNobodyHasIsInNoProfile() {
    Set<String> said =
        MENTORS.stream()
            .flatMap(each -> stems(each.profile()).stream())
            .collect(Collectors.toSet());
    assertThat(Stream.of("seen", "unseen"))
        .flatMap(set -> Sheet.read(set + ".txt").each("nothing"))
        .flatMap(JudgedTest::stems)
        .filteredOn(said::contains)
        .isEmpty();
  }

  @Test
  void aMisspeltWordIsNobodys() {
    Set<String> said =
        MENTORS.stream().flatMap(each -> Needs.words(each.profile())).collect(Collectors.toSet());
    assertThat(all())
        .filteredOn(need -> need.kind() == Kind.SPELLING)
        .allSatisfy(
            need -> {
              assertThat(need.misspelt()).hasSize(1).doesNotContainAnyElementsOf(said);
              assertThat(Needs.words(need.text())).containsAll(need.misspelt());
            });
  }

  @Test
  void theSetsAreAlikeInSizeAndHaveNoSentenceInCommon() {
    assertThat(SEEN).hasSize(300);
    assertThat(UNSEEN).extracting(Need::kind).isEqualTo(SEEN.stream().map(Need::kind).toList());
    var sentences = new HashSet<>(sentences("seen"));
    assertThat(sentences).isNotEmpty().doesNotContainAnyElementsOf(sentences("unseen"));
  }

  @Test
  void theSameSeedMakesTheSame() {
    var again = Mentors.of(new Facts(), Judged.MENTORS, Judged.SEED);
    assertThat(again).isEqualTo(MENTORS);
    assertThat(needs("seen")).isEqualTo(SEEN);
  }

  private static List<Need> needs(String set) {
    return Needs.of(FACTS, MENTORS, set, Judged.SEED);
  }

  private static List<Need> all() {
    return Stream.concat(SEEN.stream(), UNSEEN.stream()).toList();
  }

  private static List<String> sentences(String set) {
    return Sheet.read(set + ".txt").lines().stream()
        .filter(line -> line.key().startsWith("say") || line.key().startsWith("told"))
        .map(Sheet.Line::value)
        .toList();
  }

  private static List<String> stems(String text) {
    try (Analyzer english = new EnglishAnalyzer()) {
      return PlainLucene.terms(text, english);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
