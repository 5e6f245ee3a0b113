package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.List;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.review.ProfileReview.Kind;

/** What only a person can answer before a change is merged, fitted to what changes. */
final class Questions {
  private Questions() {}

  /**
   * The questions.
   *
   * @param isOwn whether the profile's owner proposes the change
   * @param hasLeftPhoto whether a photo stays behind
   */
  static List<String> of(
      ProfileChange change, boolean isOwn, boolean hasLeftPhoto, ReviewWords words) {
    var questions = new ArrayList<String>();
    Kind kind = change.kind();
    Trusted name = name(change.either(), words);
    switch (kind) {
      case NEW -> {
        questions.add(words.text("review.ask.who", name));
        questions.add(
            change
                .either()
                .consent()
                .map(day -> words.text("review.ask.agreed.day", name, day))
                .orElseGet(() -> words.text("review.ask.agreed", name)));
        questions.add(words.text("review.ask.colleague"));
      }
      case GONE -> {
        questions.add(words.text("review.ask.left", name));
        questions.add(words.text("review.ask.mentees"));
        if (hasLeftPhoto) {
          questions.add(words.text("review.ask.photo.left"));
        }
        questions.add(words.text("review.ask.history"));
      }
      case PAUSED -> questions.add(words.text("review.ask.paused", name));
      case CONFIRMED, REOPENED -> questions.add(words.text("review.ask.said", name));
      case CHANGED -> questions.add(words.text("review.ask.fit"));
    }
    if (kind != Kind.NEW && kind != Kind.GONE && !isOwn) {
      questions.add(words.text("review.ask.known", name));
    }
    if (change.hasNewPhoto()) {
      questions.add(words.text("review.ask.photo", name));
    }
    return questions;
  }

  private static Trusted name(Mentor mentor, ReviewWords words) {
    String name = OneLine.of(mentor.name()).replace('`', '\'');
    return new Trusted(name.isEmpty() ? words.text("review.ask.mentor") : "`" + name + "`");
  }
}
