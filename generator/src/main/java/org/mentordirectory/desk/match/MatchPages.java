package org.mentordirectory.desk.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.match.FitLevel;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.Mentee;
import org.mentordirectory.match.Pair;
import org.mentordirectory.match.RuleImpact;
import org.mentordirectory.match.ScorePart;
import org.mentordirectory.match.Scores;
import org.mentordirectory.match.Unmatched;
import org.mentordirectory.search.RelatedMentors;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.words.Messages;

/** What the pages of a matching show, in words. */
public final class MatchPages {
  private static final int SHORTLIST = 5;
  private static final int MOST_CHANGES = 20;
  private static final int SIMILAR = 3;

  private final Matching matching;
  private final MatchingInput pool;
  private final Messages messages;
  private final ReasonWords words;
  private final PairWords pairWords;

  /** By mentor; found when some mentor is full. */
  private List<List<Integer>> related = List.of();

  MatchPages(Matching matching, Messages messages, ReasonWords words) {
    this.matching = matching;
    this.pool = matching.pool();
    this.messages = messages;
    this.words = words;
    this.pairWords = new PairWords(pool, messages, words);
  }

  /**
   * What the first page shows.
   *
   * @param mean the mean score of the pairs
   * @param kept mentees who keep the mentor they have, by the log
   * @param fits how many pairs fit how well, in words; empty where there is no pair
   * @param answers what the scheme asked beside, a line each, by the names of mentees
   * @param weights of the criteria that have one
   * @param least the lowest score at which a pair is suggested
   * @param refused why some are not among the mentees
   */
  public record Model(
      int mentees,
      int matched,
      int places,
      int mean,
      String fits,
      List<PairView> pairs,
      List<PairWords.Kept> kept,
      List<UnmatchedView> unmatched,
      Map<String, List<String>> answers,
      List<Band> bands,
      List<LoadView> loads,
      List<EffectView> effects,
      List<Weight> weights,
      int least,
      List<String> refused,
      List<String> remarks) {}

  /**
   * A pair, or an entry of a shortlist.
   *
   * @param name of the mentor
   * @param profile the address of the mentor's page
   * @param fit how well the mentor fits, in words
   * @param parts what the score is made of, a line each
   * @param choice what choices or the coordinator had to do with it; may be empty
   * @param full whether the mentor has no place free
   * @param waiting whether the mentor then has a waiting list
   * @param similar mentors with a place free who offer similar things, where this one has none
   */
  public record PairView(
      String mentee,
      String name,
      String profile,
      int score,
      String fit,
      List<String> parts,
      String choice,
      List<String> fits,
      List<String> lacks,
      boolean full,
      boolean waiting,
      List<Link> similar) {}

  /**
   * A mentee without a mentor.
   *
   * @param why in a sentence
   * @param help what would help, a sentence each
   */
  public record UnmatchedView(String mentee, String why, List<String> help) {}

  /** How many pairs fit how well, in words, and the lowest score at which they can. */
  public record Band(String fit, int from, long pairs) {}

  /** What falls on a mentor. */
  public record LoadView(String name, String profile, int places, int given, int wanted) {}

  /**
   * What a rule does.
   *
   * @param name the rule in words
   * @param matched how many mentees would have a mentor without it
   * @param worse whom it puts at a disadvantage, a line each
   * @param more how many others
   * @param better how many would fare worse without it
   */
  public record EffectView(
      String name, int pairs, int matched, int mean, List<String> worse, int more, int better) {}

  /** A criterion and what it counts. */
  public record Weight(String name, int weight) {}

  /** The mentors who suit each mentee best. */
  public record Shortlists(List<Shortlist> mentees) {}

  /** Those of one mentee. */
  public record Shortlist(String name, List<PairView> mentors) {}

  Model model() {
    return new Model(
        pool.mentees().size(),
        matching.pairs().size(),
        matching.loads().stream().mapToInt(Matching.Load::places).sum(),
        matching.mean(),
        words.listed(
            matching.levels().entrySet().stream()
                .map(level -> messages.text("pairs.fits." + level.getKey().key(), level.getValue()))
                .toList()),
        matching.pairs().stream().map(this::view).toList(),
        pairWords.kept(),
        matching.unmatched().stream().map(this::view).toList(),
        pool.mentees().stream().collect(Collectors.toMap(Mentee::name, this::answers)),
        bands(),
        matching.loads().stream()
            .filter(load -> load.places() + load.given() + load.wanted() > 0)
            .sorted(
                Comparator.comparingInt((Matching.Load load) -> -load.wanted())
                    .thenComparingInt(load -> -load.given())
                    .thenComparingInt(Matching.Load::mentor))
            .map(this::view)
            .toList(),
        matching.effects().stream().map(this::view).toList(),
        pool.scheme().profile().criteria().stream()
            .map(
                criterion ->
                    new Weight(called(criterion), pool.scheme().matching().weight(criterion)))
            .toList(),
        pool.scheme().matching().least(),
        FindingLines.of(pool.refusals()),
        FindingLines.of(pool.warnings()));
  }

  private List<String> answers(Mentee mentee) {
    return pool.scheme().profile().ofMentees().stream()
        .filter(field -> mentee.own().containsKey(field.name()))
        .map(
            field ->
                messages.text(
                    "facet.other.value",
                    field.label(messages),
                    words.listed(
                        mentee.own().get(field.name()).stream()
                            .map(value -> pool.scheme().label(field.name(), value))
                            .toList())))
        .toList();
  }

  private String called(Criterion criterion) {
    return words.name("pairs.criterion.", criterion);
  }

  private PairView view(Pair pair) {
    Mentor mentor = pool.mentors().get(pair.mentor());
    boolean isFull =
        pool.places(pair.mentor()) == 0 || !pool.hasPlaceFor(pair.mentee(), pair.mentor());
    return new PairView(
        pool.mentees().get(pair.mentee()).name(),
        mentor.name(),
        pool.scheme().pageOf(mentor),
        pair.score(),
        messages.text("match.fit." + pair.level().key()),
        pair.parts().stream().map(this::view).toList(),
        pairWords.choice(pair),
        words.of(pair.reasons(), true),
        words.of(pair.reasons(), false),
        isFull,
        isFull && mentor.state() == Mentor.State.WAITING,
        isFull ? similar(pair.mentor()) : List.of());
  }

  private String view(ScorePart part) {
    int percent = 100 * part.share() / Scores.HIGHEST;
    return messages.text("match.fit.part", called(part.criterion()), percent, part.weight());
  }

  private List<Link> similar(int mentor) {
    if (related.isEmpty()) {
      related = RelatedMentors.of(pool.mentors(), pool.scheme().profile());
    }
    return related.get(mentor).stream()
        .filter(other -> pool.mentors().get(other).hasPlaceFree())
        .limit(SIMILAR)
        .map(pool.mentors()::get)
        .map(other -> new Link(other.name(), pool.scheme().pageOf(other)))
        .toList();
  }

  private UnmatchedView view(Unmatched one) {
    var said = new UnmatchedWords(pool, messages, words);
    Mentee mentee = pool.mentees().get(one.mentee());
    return new UnmatchedView(mentee.name(), said.why(one), said.help(one));
  }

  private List<Band> bands() {
    return Stream.of(FitLevel.values())
        .map(
            level ->
                new Band(
                    messages.text("match.fit." + level.key()),
                    level.least(),
                    matching.levels().getOrDefault(level, 0L)))
        .toList();
  }

  private LoadView view(Matching.Load load) {
    Mentor mentor = pool.mentors().get(load.mentor());
    return new LoadView(
        mentor.name(), pool.scheme().pageOf(mentor), load.places(), load.given(), load.wanted());
  }

  private EffectView view(RuleImpact effect) {
    return new EffectView(
        messages.text("pairs.rule." + effect.rule().word()),
        effect.pairs(),
        effect.matched(),
        effect.mean(),
        effect.worse().stream()
            .limit(MOST_CHANGES)
            .map(
                change ->
                    change.now() < 0
                        ? messages.text(
                            "pairs.worse.none",
                            pool.mentees().get(change.mentee()).name(),
                            change.without())
                        : messages.text(
                            "pairs.worse",
                            pool.mentees().get(change.mentee()).name(),
                            change.now(),
                            change.without()))
            .toList(),
        Math.max(0, effect.worse().size() - MOST_CHANGES),
        effect.better());
  }

  Shortlists shortlists() {
    return new Shortlists(
        IntStream.range(0, pool.mentees().size())
            .mapToObj(
                mentee ->
                    new Shortlist(
                        pool.mentees().get(mentee).name(),
                        matching.shortlist(mentee, SHORTLIST).stream().map(this::view).toList()))
            .toList());
  }
}
