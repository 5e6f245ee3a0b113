package org.mentordirectory.disclosure;

import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Who;
import org.mentordirectory.finding.Position;

/**
 * A figure on somebody, but on fewer people than allowed, that readers can see or reckon.
 *
 * @param what kind of figure it is
 * @param who whom it counts; absent for mentees and mentors together
 * @param name the answer that these people gave or did not give, or the key of the figure; empty
 *     where there is none
 * @param least the fewest that it can be
 * @param most the most that it can be
 * @param at the figure that has to be left out, or where the entry begins
 * @param sources figures from which it follows; empty where they are too many to be read
 * @param remedy figures that have to be left out so that it does not, nor any other on the same
 *     question, the whole entry for {@code people}; empty where that cannot be said
 */
public record Disclosure(
    What what,
    Optional<Who> who,
    String name,
    long least,
    long most,
    Position at,
    List<PublishedFigure> sources,
    List<PublishedFigure> remedy) {
  /** Kinds of figures. */
  public enum What {
    /** One that is written. */
    WRITTEN,
    /** How many gave an answer. */
    ANSWER,
    /** How many did not choose what they could choose. */
    NOT_CHOSEN,
    /** How many gave no answer that has a name. */
    OTHER,
    /** How many answered the form and not the question. */
    LEFT_OUT,
    /** How many there are in a group: were asked, or answered the form. */
    GROUP,
    /** None: the figures cannot all be right. */
    CONTRADICTION
  }
}
