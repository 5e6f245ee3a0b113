package org.mentordirectory.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.words.Messages;
import org.mentordirectory.words.Word;

/**
 * What a branch does to one profile.
 *
 * @param slug the name of the file
 * @param file from the content folder
 * @param name of the mentor, or the file's where there is none
 * @param before the profile as it was; none where it is new
 * @param after the profile as it will be; none where it goes
 * @param fields what it says otherwise
 * @param text which of its words are others
 * @param notes what a coordinator should know, the weightiest first
 * @param findings what the checks say about it
 * @param questions what only a person can answer
 */
public record ProfileReview(
    Kind kind,
    String slug,
    String file,
    String name,
    Optional<Mentor> before,
    Optional<Mentor> after,
    List<FieldChange> fields,
    List<DiffChunk> text,
    List<Note> notes,
    List<Found> findings,
    List<String> questions) {
  /** What happens to a profile. */
  public enum Kind implements Word {
    /** Somebody signs up. */
    NEW,
    /** Something is said otherwise. */
    CHANGED,
    /** Only the day is newer on which the mentor last said that all is right. */
    CONFIRMED,
    /** The mentor takes a break. */
    PAUSED,
    /** The mentor is back. */
    REOPENED,
    /** The profile is taken away. */
    GONE;
  }

  /**
   * What the checks say.
   *
   * @param old whether they said so before the change
   */
  public record Found(Finding finding, boolean old) {
    /** How much it stands in the way. */
    public Note.Weight weight() {
      return finding.isError() ? Note.Weight.MEND : Note.Weight.LOOK;
    }
  }

  /** What there is to do about it, in a few words. */
  public String verdict(Messages messages) {
    String all =
        Stream.of(Note.Weight.MEND, Note.Weight.LOOK)
            .filter(weight -> number(weight) > 0)
            .map(weight -> messages.text("review.number." + weight.word(), number(weight)))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? messages.text("review.number.fine") : all;
  }

  /** What has to be fixed, in sentences. */
  public List<String> toMend() {
    return Stream.concat(
            notes.stream().filter(note -> note.weight() == Note.Weight.MEND).map(Note::sentence),
            findings.stream().map(Found::finding).filter(Finding::isError).map(Finding::sentence))
        .toList();
  }

  /** How much the weightiest thing in it matters. */
  public Note.Weight weight() {
    return Stream.of(Note.Weight.values())
        .filter(weight -> number(weight) > 0)
        .findFirst()
        .orElse(Note.Weight.FINE);
  }

  /** How many things in it are of a weight. */
  int number(Note.Weight weight) {
    return (int)
        Stream.concat(notes.stream().map(Note::weight), findings.stream().map(Found::weight))
            .filter(weight::equals)
            .count();
  }
}
