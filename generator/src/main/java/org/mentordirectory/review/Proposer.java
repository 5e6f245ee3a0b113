package org.mentordirectory.review;

import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.words.Messages;

/**
 * Who proposes a change, and whether the profile's account says that they may. What counts is the
 * account before the change: nobody can give themselves the right by the same change.
 *
 * @param account the proposer's account on the forge, where somebody who knows it told us
 * @param authors the names in the commits, which anybody can choose
 */
public record Proposer(Optional<String> account, List<String> authors) {
  static Proposer of(Optional<String> account, List<String> authors) {
    return new Proposer(
        account.map(Proposer::plain).filter(name -> !name.isEmpty()), List.copyOf(authors));
  }

  private static String plain(String account) {
    return OneLine.of(account).replaceFirst("^@", "");
  }

  /** Who it is, as a sentence names them. */
  public String name(Messages words) {
    return account.orElseGet(
        () ->
            authors.isEmpty() ? words.text("review.proposer.nobody") : String.join(", ", authors));
  }

  /** What to say about a profile's change. */
  Note of(Optional<Mentor> before, Optional<Mentor> after, ReviewWords words) {
    String name = name(words.messages());
    if (before.isEmpty()) {
      return ofNew(after.orElseThrow(), name, words);
    }
    Mentor mentor = before.get();
    String owner = plain(mentor.account().orElse(""));
    String now = plain(after.flatMap(Mentor::account).orElse(""));
    if (owner.isEmpty()) {
      return now.isEmpty()
          ? words.look(
              "review.owner.none", name, mentor.name().isBlank() ? mentor.slug() : mentor.name())
          : words.look("review.owner.first", now, name);
    }
    if (account.isEmpty()) {
      return words.look("review.owner.unknown", owner, name);
    }
    boolean gives = after.isPresent() && !now.equalsIgnoreCase(owner);
    if (!account.get().equalsIgnoreCase(owner)) {
      return words.mend(gives ? "review.owner.takes" : "review.owner.stranger", owner, name);
    }
    if (gives) {
      return words.look(now.isEmpty() ? "review.owner.leaves" : "review.owner.gives", owner, now);
    }
    return words.fine("review.owner.own", name);
  }

  private Note ofNew(Mentor mentor, String name, ReviewWords words) {
    String named = plain(mentor.account().orElse(""));
    if (named.isEmpty()) {
      return words.fine("review.new.none", name);
    }
    if (account.isEmpty()) {
      return words.look("review.new.unknown", named, name);
    }
    return named.equalsIgnoreCase(name)
        ? words.fine("review.new.own", name)
        : words.look("review.new.stranger", name, named);
  }
}
