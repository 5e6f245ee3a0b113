package org.mentordirectory.review;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.check.alike.ComparedName;
import org.mentordirectory.check.alike.Twins;
import org.mentordirectory.check.alike.Twins.Sign;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.search.SimilarMentors;

/**
 * Other profiles that may be of the same person: {@link Twins}, and those whose text is for the
 * most part the same. Where some of it is, a name that is alike counts at another institution too.
 */
final class Duplicates implements Closeable {
  /**
   * The share from which a text is taken for a copy. Between ordinary people it stays below a
   * third: see the test over the examples and generated profiles.
   */
  private static final double COPY = 0.6;

  /** The share from which a text supports a name that is alike. */
  private static final double ALIKE = 0.35;

  private static final int MOST = 3;

  private final List<Mentor> others;
  private final Set<Mentor> gone;
  private final Twins twins;
  private final SimilarMentors similar;
  private final ReviewWords words;

  private Duplicates(Content after, List<Mentor> gone, ReviewWords words) throws IOException {
    this.words = words;
    this.others = Stream.concat(after.mentors().stream(), gone.stream()).toList();
    this.gone = Set.copyOf(gone);
    this.twins = Twins.among(others, after.scheme().profile());
    this.similar = SimilarMentors.of(others, after.scheme());
  }

  /**
   * Prepares the search.
   *
   * @param gone profiles that the change takes away, of which a new one may be the successor
   */
  static Duplicates among(Content after, List<Mentor> gone, ReviewWords words) throws IOException {
    return new Duplicates(after, gone, words);
  }

  private record Suspect(Mentor mentor, double weight, List<String> reasons) {}

  /** What to say about a profile of the content, by the files of the others. */
  Map<String, Note> of(Mentor mentor) throws IOException {
    int place = others.indexOf(mentor);
    Map<Integer, Double> shares = new TreeMap<>();
    Map<Integer, Set<Sign>> signs = new TreeMap<>();
    twins.of(place).forEach(twin -> signs.put(twin.place(), twin.signs()));
    similar.to(place, 10).forEach(other -> shares.put(other.place(), other.share()));
    return Stream.concat(signs.keySet().stream(), shares.keySet().stream())
        .distinct()
        .filter(other -> !others.get(other).slug().equals(mentor.slug()))
        .flatMap(
            other ->
                suspect(
                    mentor,
                    others.get(other),
                    signs.getOrDefault(other, Set.of()),
                    shares.getOrDefault(other, 0.0))
                    .stream())
        .sorted(Comparator.comparingDouble(Suspect::weight).reversed())
        .limit(MOST)
        .collect(
            Collectors.toMap(
                suspect -> suspect.mentor().document().file(),
                this::note,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private Optional<Suspect> suspect(Mentor mentor, Mentor other, Set<Sign> signs, double share) {
    var reasons = new ArrayList<String>();
    signs.forEach(sign -> reasons.add(words.text("review.twice." + sign.word())));
    if (signs.isEmpty() && share >= ALIKE) {
      switch (ComparedName.of(mentor.name()).to(ComparedName.of(other.name()))) {
        case NEARLY -> reasons.add(words.text("review.twice.nearly"));
        case WITHIN -> reasons.add(words.text("review.twice.within"));
        default -> {}
      }
    }
    if (share >= COPY || share >= ALIKE && !reasons.isEmpty()) {
      reasons.add(words.text("review.twice.words", Math.min(100, Math.round(share * 100))));
    }
    if (!reasons.isEmpty() && mentor.institution().equalsIgnoreCase(other.institution())) {
      reasons.add(words.text("review.twice.institution"));
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Suspect(other, share + signs.size(), reasons));
  }

  private Note note(Suspect suspect) {
    Mentor other = suspect.mentor();
    return words.look(
        gone.contains(other) ? "review.twice.moved" : "review.twice",
        other.name(),
        other.document().file(),
        new Trusted(String.join(", ", suspect.reasons())));
  }

  @Override
  public void close() throws IOException {
    similar.close();
  }
}
