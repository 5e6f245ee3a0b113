package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Photo;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.review.ProfileReview.Kind;

/**
 * The two versions of one profile, and what differs.
 *
 * @param before none where it is new
 * @param after none where it goes
 * @param fields what it says otherwise
 * @param text which of its words are others
 * @param marked whether its words stand in other headings, lists or emphasis
 * @param photo what happens to its photo; nothing where it goes
 */
record ProfileChange(
    String slug,
    Optional<Mentor> before,
    Optional<Mentor> after,
    List<FieldChange> fields,
    List<DiffChunk> text,
    boolean marked,
    Optional<ChangeSet.Kind> photo) {

  /** What a change does to the profile of a name, if there is one before or after. */
  static Optional<ProfileChange> of(String slug, Versions versions, ReviewWords words) {
    Optional<Mentor> before = versions.mentorBefore(slug);
    Optional<Mentor> after = versions.mentorAfter(slug);
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    Optional<ChangeSet.Kind> photo =
        after.flatMap(is -> photo(before.flatMap(Mentor::photo), is.photo(), versions));
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.of(
          new ProfileChange(slug, before, after, List.of(), List.of(), false, photo));
    }
    Body was = before.get().document().body();
    Body is = after.get().document().body();
    return Optional.of(
        new ProfileChange(
            slug,
            before,
            after,
            fields(before.get(), after.get(), versions, words),
            WordDiff.of(was.text(), is.text()),
            !was.html().equals(is.html()),
            photo));
  }

  private static Optional<ChangeSet.Kind> photo(
      Optional<Photo> was, Optional<Photo> is, Versions versions) {
    if (is.isEmpty()) {
      return was.map(gone -> ChangeSet.Kind.GONE);
    }
    return is.filter(photo -> versions.changed().containsKey(photo.file()))
        .map(photo -> was.isPresent() ? ChangeSet.Kind.CHANGED : ChangeSet.Kind.NEW);
  }

  private static List<FieldChange> fields(
      Mentor before, Mentor after, Versions versions, ReviewWords words) {
    var fields =
        new ArrayList<>(
            FieldChange.between(
                before,
                after,
                versions.before().scheme(),
                versions.after().scheme(),
                words.messages()));
    List<String> was = targets(before);
    List<String> is = targets(after);
    fields.add(
        new FieldChange(
            "",
            words.text("review.links"),
            was.stream().filter(target -> !is.contains(target)).toList(),
            is.stream().filter(target -> !was.contains(target)).toList()));
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

  /** The newer version, where there is one. */
  Mentor either() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether the profile is of somebody who was not there under this name. */
  boolean isNewPerson() {
    return after.isPresent()
        && before.filter(was -> was.name().equals(after.get().name())).isEmpty();
  }

  boolean hasNewPhoto() {
    return photo.filter(kind -> kind != ChangeSet.Kind.GONE).isPresent();
  }

  /** Whether no word differs, and no picture. */
  boolean saysTheSame() {
    return before.isPresent()
        && after.isPresent()
        && fields.isEmpty()
        && text.isEmpty()
        && photo.isEmpty();
  }

  /** What happens to the profile. */
  Kind kind() {
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    if (after.isEmpty()) {
      return Kind.GONE;
    }
    boolean was = before.get().availability() == Availability.PAUSED;
    boolean is = after.get().availability() == Availability.PAUSED;
    if (was != is) {
      return is ? Kind.PAUSED : Kind.REOPENED;
    }
    boolean onlyTheDay = fields.size() == 1 && fields.get(0).name().equals("reviewed");
    return onlyTheDay && text.isEmpty() && !marked && photo.isEmpty()
        ? Kind.CONFIRMED
        : Kind.CHANGED;
  }
}
