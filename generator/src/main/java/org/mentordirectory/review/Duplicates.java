package org.mentordirectory.review;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.check.alike.ComparedName;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.search.SimilarMentors;

/**
 * Other profiles that may be of the same person. The same name says so by itself, and so does a
 * text that is for the most part the same; a name that is only alike needs something else that both
 * have, since many people are called nearly the same.
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
  private final List<ComparedName> names;
  private final SimilarMentors similar;
  private final List<Field> addresses;
  private final ReviewWords words;

  private Duplicates(Content after, List<Mentor> gone, ReviewWords words) throws IOException {
    this.words = words;
    this.addresses = after.scheme().profile().ofAddresses();
    this.others = Stream.concat(after.mentors().stream(), gone.stream()).toList();
    this.gone = Set.copyOf(gone);
    this.names = others.stream().map(mentor -> ComparedName.of(mentor.name())).toList();
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

  /** What to say about a profile. */
  List<Note> of(Mentor mentor) throws IOException {
    int place = others.indexOf(mentor);
    Map<Integer, Double> shares = new HashMap<>();
    if (place >= 0) {
      similar.to(place, 10).forEach(other -> shares.put(other.place(), other.share()));
    }
    ComparedName name = ComparedName.of(mentor.name());
    var suspects = new ArrayList<Suspect>();
    for (int i = 0; i < others.size(); i++) {
      if (i != place && !others.get(i).slug().equals(mentor.slug())) {
        suspect(mentor, name, others.get(i), names.get(i), shares.getOrDefault(i, 0.0))
            .ifPresent(suspects::add);
      }
    }
    return suspects.stream()
        .sorted(Comparator.comparingDouble(Suspect::weight).reversed())
        .limit(MOST)
        .map(this::note)
        .toList();
  }

  private Optional<Suspect> suspect(
      Mentor mentor, ComparedName name, Mentor other, ComparedName otherName, double share) {
    var reasons = new ArrayList<String>();
    double weight = share;
    ComparedName.Likeness alike = name.to(otherName);
    boolean same = alike == ComparedName.Likeness.SAME;
    if (same) {
      reasons.add(words.text("review.twice.name"));
      weight += 2;
    }
    List<String> shared = shared(mentor, other);
    if (!same && (share >= ALIKE || !shared.isEmpty() || sameInstitution(mentor, other))) {
      weight += alike == ComparedName.Likeness.NONE ? 0 : 1;
      switch (alike) {
        case NEARLY -> reasons.add(words.text("review.twice.nearly"));
        case WITHIN -> reasons.add(words.text("review.twice.within"));
        default -> {}
      }
    }
    reasons.addAll(shared);
    if (share >= COPY || share >= ALIKE && !reasons.isEmpty()) {
      reasons.add(words.text("review.twice.words", Math.min(100, Math.round(share * 100))));
    }
    if (!reasons.isEmpty() && sameInstitution(mentor, other)) {
      reasons.add(words.text("review.twice.institution"));
    }
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Suspect(other, weight + shared.size(), reasons));
  }

  /** What only one person has. */
  private List<String> shared(Mentor mentor, Mentor other) {
    var shared = new ArrayList<String>();
    if (!mentor.contact().equalsIgnoreCase(Mentor.COORDINATOR)
        && !mentor.contact().isBlank()
        && mentor.contact().equalsIgnoreCase(other.contact())) {
      shared.add(words.text("review.twice.contact"));
    }
    if (mentor.account().isPresent()
        && other.account().filter(mentor.account().get()::equalsIgnoreCase).isPresent()) {
      shared.add(words.text("review.twice.account"));
    }
    Set<String> links = links(mentor);
    links.retainAll(links(other));
    if (links.stream().anyMatch(Duplicates::isPersonal)) {
      shared.add(words.text("review.twice.link"));
    }
    return shared;
  }

  private Set<String> links(Mentor mentor) {
    var links = new HashSet<String>();
    addresses.forEach(field -> links.addAll(mentor.values(field)));
    return links;
  }

  /** A page of a whole university is shared by many. */
  private static boolean isPersonal(String link) {
    return link.matches("https?://[^/]+/.{3,}");
  }

  private static boolean sameInstitution(Mentor mentor, Mentor other) {
    return !mentor.institution().isBlank()
        && Objects.equals(
            mentor.institution().toLowerCase(Locale.ROOT),
            other.institution().toLowerCase(Locale.ROOT));
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
