package org.mentordirectory.review;

import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Trusted;

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
  public String name() {
    return account.orElseGet(
        () -> authors.isEmpty() ? "somebody who is not named" : String.join(", ", authors));
  }

  /** What to say about a profile's change. */
  Note of(Optional<Mentor> before, Optional<Mentor> after) {
    if (before.isEmpty()) {
      return ofNew(after.orElseThrow());
    }
    Mentor mentor = before.get();
    String owner = plain(mentor.account().orElse(""));
    String now = plain(after.flatMap(Mentor::account).orElse(""));
    if (owner.isEmpty()) {
      return now.isEmpty()
          ? Note.look(
              "The profile names no account that may change it, so you must judge whether `%s`"
                  + " speaks for `%s`.",
              name(), mentor.name().isBlank() ? mentor.slug() : mentor.name())
          : Note.look(
              "The profile named no account that may change it; this change names `%s`. Judge"
                  + " whether `%s` speaks for the mentor.",
              now, name());
    }
    boolean gives = after.isPresent() && !now.equalsIgnoreCase(owner);
    if (account.isEmpty()) {
      return Note.look(
          "`%s` may change this profile. The commits name `%s`, which anybody can write: see on the"
              + " forge whose account it is.",
          owner, name());
    }
    if (!account.get().equalsIgnoreCase(owner)) {
      return Note.mend(
          "`%s` may change this profile, and `%s` proposes it%s; ask the mentor before you merge.",
          owner,
          account.get(),
          new Trusted(gives ? ", which also takes the right from the owner" : ""));
    }
    return gives
        ? Note.look(
            "`%s` may change this profile, and gives the right to %s; ask whether that is meant.",
            owner,
            now.isEmpty() ? new Trusted("nobody") : Trusted.filled("`%s`", now.replace('`', '\'')))
        : Note.fine("`%s` proposes it, whose profile it is.", account.get());
  }

  private Note ofNew(Mentor mentor) {
    String named = plain(mentor.account().orElse(""));
    if (named.isEmpty()) {
      return Note.fine(
          "`%s` proposes it. The profile names no account, so later changes need your judgement.",
          name());
    }
    if (account.isEmpty()) {
      return Note.look(
          "The profile gives the right to change it to `%s`. The commits name `%s`, which anybody"
              + " can write: see on the forge whose account it is.",
          named, name());
    }
    return named.equalsIgnoreCase(account.get())
        ? Note.fine("`%s` proposes it, and the profile names that account.", account.get())
        : Note.look(
            "`%s` proposes it, but the profile gives the right to change it to `%s`; ask whether"
                + " that is meant.",
            account.get(), named);
  }
}
