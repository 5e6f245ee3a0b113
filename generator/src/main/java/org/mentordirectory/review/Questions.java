package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.OneLine;

/** What only a person can answer before a change is merged, fitted to what changes. */
final class Questions {
  private Questions() {}

  static List<String> of(
      ProfileReview.Kind kind,
      Optional<Mentor> before,
      Optional<Mentor> after,
      boolean isOwn,
      boolean hasNewPhoto,
      boolean hasLeftPhoto) {
    var questions = new ArrayList<String>();
    String who = OneLine.of(after.or(() -> before).map(Mentor::name).orElse("")).replace('`', '\'');
    String name = who.isEmpty() ? "the mentor" : "`" + who + "`";
    switch (kind) {
      case NEW -> {
        questions.add(
            "Is %s who they say they are, and do they work where they say?".formatted(name));
        questions.add(
            "Did %s agree to be published%s?"
                .formatted(
                    name, after.flatMap(Mentor::consent).map(day -> " on " + day).orElse("")));
        questions.add("Would you send a nervous colleague to them?");
      }
      case GONE -> {
        questions.add("Did %s ask to leave, or is it certain that they have left?".formatted(name));
        questions.add("Do their mentees know, and is there somebody else for them?");
        if (hasLeftPhoto) {
          questions.add("The photo is still there: take it away as well.");
        }
        questions.add("Do they want to be taken out of the repository's history too?");
      }
      case PAUSED -> questions.add("Do the present mentees of %s know?".formatted(name));
      case CONFIRMED, REOPENED ->
          questions.add("Has %s said so, to you or by this account?".formatted(name));
      case CHANGED -> questions.add("Is what is new true, and fit for everybody to read?");
    }
    if (kind != ProfileReview.Kind.NEW && kind != ProfileReview.Kind.GONE && !isOwn) {
      questions.add("Does %s know of this change?".formatted(name));
    }
    if (hasNewPhoto) {
      questions.add("Does the photo show %s alone, and did they agree to it?".formatted(name));
    }
    return questions;
  }
}
