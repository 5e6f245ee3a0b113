package org.mentordirectory.review;

import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.Finding;

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
  /** Copies the lists. */
  public ProfileReview {
    fields = List.copyOf(fields);
    text = List.copyOf(text);
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
  }

  /** What happens to a profile. */
  public enum Kind {
    /** Somebody signs up. */
    NEW("new profile"),
    /** Something is said otherwise. */
    CHANGED("changed"),
    /** Only the day is newer on which the mentor last said that all is right. */
    CONFIRMED("confirmed as it is"),
    /** The mentor takes a break. */
    PAUSED("paused"),
    /** The mentor is back. */
    REOPENED("opened again"),
    /** The profile is taken away. */
    GONE("gone");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind as a sentence names it. */
    public String words() {
      return words;
    }
  }

  /**
   * What the checks say.
   *
   * @param old whether they said so before the change
   */
  public record Found(Finding finding, boolean old) {}

  /** How many things have to be mended before this can be merged. */
  int toMend() {
    return (int)
        (notes.stream().filter(note -> note.weight() == Note.Weight.MEND).count()
            + findings.stream().filter(found -> found.finding().isError()).count());
  }

  /** How many things a person has to look at. */
  int toLookAt() {
    return (int)
        (notes.stream().filter(note -> note.weight() == Note.Weight.LOOK).count()
            + findings.stream().filter(found -> !found.finding().isError()).count());
  }
}
