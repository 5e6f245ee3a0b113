package org.mentordirectory.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Photo;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.review.ProfileReview.Kind;
import org.mentordirectory.words.Messages;

/** Makes the {@link ProfileReview} of each profile that a branch touches. */
final class ProfileReviews {
  /** As many as one person reads at a sitting. */
  private static final int MOST = 50;

  private final Versions versions;
  private final Review.Judged judged;
  private final Proposer proposer;
  private final LocalDate today;
  private final NewWords words;
  private final Messages messages;

  private ProfileReviews(
      Versions versions,
      Review.Judged judged,
      Proposer proposer,
      LocalDate today,
      Messages messages) {
    this.versions = versions;
    this.judged = judged;
    this.proposer = proposer;
    this.today = today;
    this.messages = messages;
    this.words = new NewWords(versions.after(), messages);
  }

  /**
   * What was made.
   *
   * @param more the files of profiles that were left out
   * @param files all files whose findings stand with a profile
   * @param kinds of all profiles, of those left out as well
   */
  record Made(
      List<ProfileReview> profiles, List<String> more, Set<String> files, List<Kind> kinds) {}

  /** One profile's two versions. */
  private record Pair(String slug, Optional<Mentor> before, Optional<Mentor> after) {
    Mentor either() {
      return after.or(() -> before).orElseThrow();
    }
  }

  static Made of(
      Versions versions,
      Review.Judged judged,
      Proposer proposer,
      LocalDate today,
      Messages messages)
      throws IOException {
    return new ProfileReviews(versions, judged, proposer, today, messages).make();
  }

  private Made make() throws IOException {
    List<Pair> pairs =
        new TreeSet<>(Versions.slugs(versions.changed().keySet()))
            .stream()
                .map(s -> new Pair(s, versions.mentorBefore(s), versions.mentorAfter(s)))
                .filter(pair -> pair.before().isPresent() || pair.after().isPresent())
                .toList();
    List<Mentor> gone =
        pairs.stream()
            .filter(pair -> pair.after().isEmpty())
            .flatMap(pair -> pair.before().stream())
            .toList();
    var files = new HashSet<String>();
    var profiles = new ArrayList<ProfileReview>();
    boolean anyNew = pairs.stream().anyMatch(ProfileReviews::isNewPerson);
    try (Duplicates duplicates = anyNew ? Duplicates.among(versions.after(), gone) : null) {
      for (Pair pair : pairs.stream().limit(MOST).toList()) {
        Set<String> own = files(pair);
        files.addAll(own);
        List<Note> twice =
            duplicates != null && isNewPerson(pair)
                ? duplicates.of(pair.after().orElseThrow())
                : List.of();
        profiles.add(review(pair, own, twice));
      }
    }
    profiles.sort(
        Comparator.comparing((ProfileReview profile) -> profile.toMend() == 0)
            .thenComparing(profile -> profile.toLookAt() == 0));
    return new Made(
        profiles,
        pairs.stream().skip(MOST).map(pair -> pair.either().document().file()).toList(),
        files,
        pairs.stream().map(this::kind).toList());
  }

  /** Whether the profile is of somebody who was not there under this name. */
  private static boolean isNewPerson(Pair pair) {
    return pair.after().isPresent()
        && pair.before().filter(b -> b.name().equals(pair.after().get().name())).isEmpty();
  }

  private Set<String> files(Pair pair) {
    var files = new HashSet<String>();
    Stream.of(pair.before(), pair.after())
        .flatMap(Optional::stream)
        .forEach(mentor -> files.add(mentor.document().file()));
    versions.changed().keySet().stream()
        .filter(path -> Versions.slug(path).filter(pair.slug()::equals).isPresent())
        .forEach(files::add);
    return files;
  }

  private ProfileReview review(Pair pair, Set<String> files, List<Note> duplicates) {
    Kind kind = kind(pair);
    Note owner = proposer.of(pair.before(), pair.after());
    var notes = new ArrayList<Note>();
    notes.add(owner);
    notes.addAll(duplicates);
    pair.after().ifPresent(mentor -> notes.addAll(PrivateMatters.of(pair.before(), mentor)));
    notes.addAll(photo(pair));
    pair.after().ifPresent(mentor -> notes.addAll(words.of(pair.before(), mentor)));
    listed(pair).ifPresent(notes::add);
    looks(pair).ifPresent(notes::add);
    notes.sort(Comparator.comparing(Note::weight));
    boolean leftPhoto =
        kind == Kind.GONE
            && versions.after().photos().stream().anyMatch(p -> p.slug().equals(pair.slug()));
    String name = OneLine.of(pair.either().name());
    return new ProfileReview(
        kind,
        pair.slug(),
        pair.either().document().file(),
        name.isBlank() ? pair.slug() : name,
        pair.before(),
        pair.after(),
        fields(pair),
        text(pair),
        notes,
        judged.on(files),
        Questions.of(
            kind,
            pair.before(),
            pair.after(),
            owner.weight() == Note.Weight.FINE,
            hasNewPhoto(pair),
            leftPhoto));
  }

  private Kind kind(Pair pair) {
    if (pair.before().isEmpty()) {
      return Kind.NEW;
    }
    if (pair.after().isEmpty()) {
      return Kind.GONE;
    }
    boolean was = pair.before().get().availability() == Availability.PAUSED;
    boolean is = pair.after().get().availability() == Availability.PAUSED;
    if (was != is) {
      return is ? Kind.PAUSED : Kind.REOPENED;
    }
    List<FieldChange> fields = fields(pair);
    boolean onlyTheDay = fields.size() == 1 && fields.get(0).name().equals("reviewed");
    return onlyTheDay && text(pair).isEmpty() && sameHtml(pair) && photo(pair).isEmpty()
        ? Kind.CONFIRMED
        : Kind.CHANGED;
  }

  private List<FieldChange> fields(Pair pair) {
    if (pair.before().isEmpty() || pair.after().isEmpty()) {
      return List.of();
    }
    var fields =
        new ArrayList<>(
            FieldChange.between(
                pair.before().get(),
                pair.after().get(),
                versions.before().scheme(),
                versions.after().scheme(),
                messages));
    List<String> was = targets(pair.before().get());
    List<String> is = targets(pair.after().get());
    if (!was.equals(is)) {
      fields.add(
          new FieldChange(
              "",
              "Links in the text",
              was.stream().filter(target -> !is.contains(target)).toList(),
              is.stream().filter(target -> !was.contains(target)).toList()));
    }
    return fields.stream().filter(f -> !f.gone().isEmpty() || !f.added().isEmpty()).toList();
  }

  private static List<String> targets(Mentor mentor) {
    return mentor.document().body().links().stream()
        .map(Body.Link::target)
        .map(OneLine::of)
        .distinct()
        .limit(100)
        .toList();
  }

  private static List<DiffChunk> text(Pair pair) {
    return pair.before().isEmpty() || pair.after().isEmpty()
        ? List.of()
        : WordDiff.of(
            pair.before().get().document().body().text(),
            pair.after().get().document().body().text());
  }

  private static boolean sameHtml(Pair pair) {
    return pair.before()
        .get()
        .document()
        .body()
        .html()
        .equals(pair.after().get().document().body().html());
  }

  /** Whether the profile appears in the lists, or leaves them, for a reason one does not see. */
  private Optional<Note> listed(Pair pair) {
    if (pair.after().isEmpty()) {
      return Optional.empty();
    }
    boolean is = !pair.after().get().isAway(versions.after().scheme().review(), today);
    if (pair.before().isEmpty()) {
      return is
          ? Optional.empty()
          : Optional.of(Note.look("The profile will be in no list, since it is paused or stale."));
    }
    boolean was = !pair.before().get().isAway(versions.before().scheme().review(), today);
    return was == is
        ? Optional.empty()
        : Optional.of(
            is
                ? Note.fine("The profile comes back into the directory.")
                : Note.fine("The profile leaves all lists, and its address will name nobody."));
  }

  /** A change that no words show. */
  private Optional<Note> looks(Pair pair) {
    if (pair.before().isEmpty()
        || pair.after().isEmpty()
        || !fields(pair).isEmpty()
        || !text(pair).isEmpty()
        || !photo(pair).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        sameHtml(pair)
            ? Note.fine("Readers will see no difference: only the way it is typed has changed.")
            : Note.fine("All words are the same; headings, lists or emphasis have changed."));
  }

  private boolean hasNewPhoto(Pair pair) {
    return pair.after().flatMap(Mentor::photo).filter(this::isChanged).isPresent();
  }

  private boolean isChanged(Photo photo) {
    return versions.changed().containsKey(photo.file());
  }

  private List<Note> photo(Pair pair) {
    Optional<Photo> was = pair.before().flatMap(Mentor::photo);
    Optional<Photo> is = pair.after().flatMap(Mentor::photo);
    var notes = new ArrayList<Note>();
    if (is.isEmpty()) {
      if (was.isPresent() && pair.after().isPresent()) {
        notes.add(Note.fine("The photo is taken away."));
      }
      return notes;
    }
    if (!isChanged(is.get())) {
      return notes;
    }
    notes.add(Note.fine(was.isPresent() ? "The photo is another one." : "There is a new photo."));
    switch (CameraData.of(is.get().path())) {
      case PLACE ->
          notes.add(
              Note.mend(
                  "`%s` holds the place where it was taken. The site leaves that out, but the"
                      + " repository keeps it for ever: ask for the picture without it, before"
                      + " this is merged.",
                  is.get().file()));
      case CAMERA ->
          notes.add(
              Note.look(
                  "`%s` holds what the camera or a program wrote into it. The site leaves that"
                      + " out, but the repository keeps it: better ask for the picture without.",
                  is.get().file()));
      case NONE -> {
        // nothing to say
      }
    }
    return notes;
  }
}
