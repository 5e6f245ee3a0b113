package org.mentordirectory.match;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentordirectory.check.alike.ComparedName.Likeness;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Several;

/**
 * Who is paired with nobody of some people: with line managers, with those of the same team, and
 * with whoever is not wanted. People spell names in many ways, so where one is near and not sure,
 * the two are kept apart, and the coordinator is asked.
 */
final class KeptApart {
  private final MatchingInput pool;
  private final NameFinder mentors;
  private final Map<String, ComparedPlace> places = new HashMap<>();
  private final Map<List<String>, Likeness> known = new HashMap<>();

  KeptApart(MatchingInput pool, NameFinder mentors) {
    this.pool = pool;
    this.mentors = mentors;
  }

  /** Keeps a mentee apart from line managers, who need not be mentors. */
  void managers(int mentee) {
    for (String name : pool.mentees().get(mentee).managers()) {
      apart(mentee, name, mentors.nearly(name), Constraint.MANAGER, "managers");
    }
  }

  /**
   * Keeps a mentee apart from those who are not wanted. Each should be a mentor, so whoever can be
   * meant by a slip of the keyboard is; where nobody can, the mentor may have left.
   */
  void unwanted(int mentee) {
    for (String name : pool.mentees().get(mentee).never()) {
      List<Integer> meant = mentors.meant(name);
      apart(mentee, name, meant, Constraint.NEVER, "never");
      if (meant.isEmpty() && mentors.called(name).isEmpty() && !mentors.isUnknownAddress(name)) {
        ask(
            mentee,
            OneLine.filled(
                "`never`: no mentor in the directory is called `%s`, so nobody is kept apart by it;"
                    + " if that mentor has left or is paused, all is well, else look at the"
                    + " spelling",
                name));
      }
    }
  }

  private void apart(int mentee, String name, List<Integer> nearly, Constraint why, String field) {
    mentors.called(name).forEach(mentor -> pool.forbid(mentee, mentor, why));
    nearly.forEach(mentor -> pool.forbid(mentee, mentor, why));
    if (!nearly.isEmpty()) {
      ask(
          mentee,
          OneLine.filled(
              "`%s`: `%s` may be %s; they are kept apart. Ask, and write the name as the directory"
                  + " has it; or, if it is somebody else, fix the pair in the choices",
              field, name, Several.of(mentors.names(nearly))));
    } else if (mentors.isUnknownAddress(name)) {
      ask(
          mentee,
          OneLine.filled(
              "`%s`: no profile has the address `%s`, so nobody is kept apart by it; write the name",
              field, name));
    }
  }

  /** Keeps a mentee apart from those of the same team, such as a department of one institution. */
  void teams(int mentee) {
    Mentee one = pool.mentees().get(mentee);
    var questions = new LinkedHashSet<String>();
    for (int mentor = 0; mentor < pool.mentors().size(); mentor++) {
      for (Map.Entry<String, String> team : one.teams().entrySet()) {
        Mentor other = pool.mentors().get(mentor);
        String theirs = other.value(team.getKey()).orElse("");
        Set<Likeness> alike =
            Set.copyOf(
                List.of(
                    like(one.institution().orElse(""), other.institution()),
                    like(team.getValue(), theirs)));
        if (!alike.contains(Likeness.NONE)) {
          pool.forbid(mentee, mentor, Constraint.TEAM);
          if (alike.contains(Likeness.NEARLY)) {
            questions.add(
                OneLine.filled(
                    "`%s` of `%s` may be `%s` of `%s`, whose mentors are kept apart; write both as the"
                        + " directory has them, or, if they are not the same, fix a pair in the choices",
                    team.getValue(), one.institution().orElse(""), theirs, other.institution()));
          }
        }
      }
    }
    questions.forEach(question -> ask(mentee, question));
  }

  private Likeness like(String one, String other) {
    return known.computeIfAbsent(List.of(one, other), pair -> place(one).to(place(other)));
  }

  private ComparedPlace place(String name) {
    return places.computeIfAbsent(name, ComparedPlace::of);
  }

  private void ask(int mentee, String question) {
    pool.remark(Finding.warning(pool.mentees().get(mentee).from(), question));
  }
}
