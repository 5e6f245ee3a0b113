package org.mentordirectory.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Photo;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.review.Note.Weight;
import org.mentordirectory.review.ProfileReview.Kind;

/** Makes the {@link ProfileReview} of each profile that a branch touches. */
final class ProfileReviews {
  /** As many as a page holds; those with something to fix come first. */
  private static final int MOST = 300;

  private final Versions versions;
  private final ComparedFindings findings;
  private final Proposer proposer;
  private final LocalDate today;
  private final NewWords newWords;
  private final ReviewWords words;

  private ProfileReviews(
      Versions versions,
      ComparedFindings findings,
      Proposer proposer,
      LocalDate today,
      ReviewWords words) {
    this.versions = versions;
    this.findings = findings;
    this.proposer = proposer;
    this.today = today;
    this.words = words;
    this.newWords = new NewWords(versions.after(), words);
  }

  /**
   * What was made.
   *
   * @param more the files of profiles that were left out
   * @param files all files whose findings stand with a profile
   * @param twins the files of those who may be somebody new
   * @param kinds of all profiles, of those left out as well
   */
  record Made(
      List<ProfileReview> profiles,
      List<String> more,
      Set<String> files,
      Set<String> twins,
      List<Kind> kinds) {}

  static Made of(
      Versions versions,
      ComparedFindings findings,
      Proposer proposer,
      LocalDate today,
      ReviewWords words)
      throws IOException {
    return new ProfileReviews(versions, findings, proposer, today, words).make();
  }

  private Made make() throws IOException {
    List<ProfileChange> changes =
        new TreeSet<>(Versions.slugs(versions.changed().keySet()))
            .stream()
                .flatMap(s -> ProfileChange.of(s, versions, words).stream())
                .sorted(Comparator.comparing(change -> !findings.anyError(files(change))))
                .toList();
    List<Mentor> gone =
        changes.stream()
            .filter(change -> change.after().isEmpty())
            .flatMap(change -> change.before().stream())
            .toList();
    var files = new HashSet<String>();
    var twins = new HashSet<String>();
    var profiles = new ArrayList<ProfileReview>();
    boolean anyNew = changes.stream().anyMatch(ProfileChange::isNewPerson);
    try (Duplicates duplicates = anyNew ? Duplicates.among(versions.after(), gone, words) : null) {
      for (ProfileChange change : changes.stream().limit(MOST).toList()) {
        Set<String> own = files(change);
        files.addAll(own);
        Map<String, Note> twice =
            duplicates != null && change.isNewPerson()
                ? duplicates.of(change.after().orElseThrow())
                : Map.of();
        twins.addAll(twice.keySet());
        profiles.add(review(change, own, twice.values()));
      }
    }
    profiles.sort(
        Comparator.comparing((ProfileReview profile) -> profile.number(Weight.MEND) == 0)
            .thenComparing(profile -> profile.number(Weight.LOOK) == 0));
    return new Made(
        List.copyOf(profiles),
        changes.stream().skip(MOST).map(change -> change.either().document().file()).toList(),
        files,
        twins,
        changes.stream().map(ProfileChange::kind).toList());
  }

  private Set<String> files(ProfileChange change) {
    var files = new HashSet<String>();
    Stream.of(change.before(), change.after())
        .flatMap(Optional::stream)
        .forEach(mentor -> files.add(mentor.document().file()));
    versions.changed().keySet().stream()
        .filter(path -> Versions.slug(path).filter(change.slug()::equals).isPresent())
        .forEach(files::add);
    return files;
  }

  private ProfileReview review(
      ProfileChange change, Set<String> files, Collection<Note> duplicates) {
    Note owner = proposer.of(change.before(), change.after(), words);
    var notes = new ArrayList<Note>();
    notes.add(owner);
    notes.addAll(duplicates);
    change
        .after()
        .ifPresent(
            mentor ->
                notes.addAll(
                    PrivateMatters.of(
                        change.before(), mentor, words, versions.after().scheme().profile())));
    notes.addAll(photo(change));
    change.after().ifPresent(mentor -> notes.addAll(newWords.of(change.before(), mentor)));
    change.after().flatMap(mentor -> listed(change.before(), mentor)).ifPresent(notes::add);
    if (change.saysTheSame()) {
      notes.add(words.fine(change.marked() ? "review.marked" : "review.typed"));
    }
    notes.sort(Comparator.comparing(Note::weight));
    boolean leftPhoto =
        change.kind() == Kind.GONE
            && versions.after().photos().stream().anyMatch(p -> p.slug().equals(change.slug()));
    String name = OneLine.of(change.either().name());
    return new ProfileReview(
        change.kind(),
        change.slug(),
        change.either().document().file(),
        name.isBlank() ? change.slug() : name,
        change.before(),
        change.after(),
        change.fields(),
        change.text(),
        List.copyOf(notes),
        findings.on(files, change.isNewPerson()),
        Questions.of(change, owner.weight() == Weight.FINE, leftPhoto, words));
  }

  /** Whether the profile appears in the lists, or leaves them, for a reason one does not see. */
  private Optional<Note> listed(Optional<Mentor> before, Mentor after) {
    boolean is = !after.isAway(versions.after().scheme().review(), today);
    if (before.isEmpty()) {
      return is ? Optional.empty() : Optional.of(words.look("review.listed.none"));
    }
    boolean was = !before.get().isAway(versions.before().scheme().review(), today);
    return was == is
        ? Optional.empty()
        : Optional.of(words.fine(is ? "review.listed.again" : "review.listed.no-more"));
  }

  private List<Note> photo(ProfileChange change) {
    var notes = new ArrayList<Note>();
    change.photo().ifPresent(kind -> notes.add(words.fine("review.photo." + kind.word())));
    if (change.hasNewPhoto()) {
      Photo photo = change.either().photo().orElseThrow();
      switch (CameraData.of(photo.path())) {
        case PLACE -> notes.add(words.mend("review.photo.place", photo.file()));
        case CAMERA -> notes.add(words.look("review.photo.camera", photo.file()));
        case NONE -> {
          // nothing to say
        }
      }
    }
    return notes;
  }
}
