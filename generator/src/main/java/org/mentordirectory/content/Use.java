package org.mentordirectory.content;

/**
 * What a field of a profile can be used for, beside being read and checked. A use may have a number
 * and a text: what they say stands at each.
 */
public enum Use {
  /** Only schemes that say so have it. */
  OFFERED,
  /** Of a field of the scheme's own: the text is what a form calls it. */
  LABEL,
  /** Of a field of the scheme's own: the text is what a person should type. */
  HELP,
  /** In a part of the form to become a mentor; the text is the name of the part. */
  FORM,
  /** Filled in by browsers; the text is what they call it. */
  AUTOCOMPLETE,
  /** Only those are asked who change a profile. */
  ASKED_LATER,
  /** Nobody is asked whose account the forge tells. */
  ASKED_WITHOUT_FORGE,
  /** Nobody is asked: the program knows it or keeps it. */
  NOT_ASKED,
  /** Where nothing is typed the text is meant. */
  USUAL,
  /** Beside the name at the head of a profile, in the order of the numbers. */
  NAME,
  /** In the line of what somebody does, in the order of the numbers. */
  WORK,
  /** In the line of where somebody is, in the order of the numbers. */
  WHERE,
  /**
   * Among the signs below the name of a profile, in the order of the numbers; the text is the sign,
   * which fields can share.
   */
  SIGN,
  /** In the list beside the text of a profile, in the order of the numbers. */
  ASIDE,
  /** In the line of a card, in the order of the numbers. */
  CARD_LINE,
  /** Below that line, as a sentence. */
  CARD_SENTENCE,
  /** Among the chips of a card, in the order of the numbers. */
  CARD,
  /** On the cards of the mentors at an event, in the order of the numbers. */
  HOST,
  /** The front page has links to the values that most mentors have, in the order of the numbers. */
  HOME,
  /** The search reads it; the number is its weight where the scheme does not say otherwise. */
  SEARCH,
  /** The search reads it with the weight of the field that the text names. */
  SEARCH_WITH,
  /** The directory can be narrowed by it, in the order of the numbers. */
  FACET,
  /**
   * Mentees and mentors are matched by it, in the order of the numbers; the text is the group of
   * its {@link Criterion}.
   */
  MATCH,
  /** The number is its weight in a match where the scheme does not say otherwise. */
  MATCH_WEIGHT,
  /** A match asks for all values of it that a mentee wants, and not for one of them. */
  MATCH_EACH,
  /** Where a mentee goes without, a mentor is looked for by it. */
  SOUGHT,
  /** Where a mentor says nothing, the scheme's own language is meant in a match. */
  USUAL_LANGUAGE,
  /** A mentor is told what the mentee wants of it. */
  TOLD,
  /** Two people of one institution who say the same are of one team, and are not matched. */
  TEAM,
  /** Keeps people apart: nobody is matched without what they say of it. */
  BINDING,
  /** Says how two meet. */
  MEETING,
  /** The value that the text names takes no place, so that it can be had while there is none. */
  WITHOUT_PLACE,
  /** Says in which town somebody meets others in person. */
  TOWN,
  /** The directory quotes the values for which a mentor was found. */
  QUOTED,
  /** Mentors who share a value of it are alike. */
  ALIKE,
  /** The review asks whether a new value is an old one in another spelling. */
  COMPARED,
  /** The language in which somebody has written the text. */
  TEXT_LANGUAGE,
  /** In the API. */
  API,
  /** Told to search engines; the text is the name of schema.org. */
  SCHEMA_ORG;

  /** A number and a text of a use. */
  record Setting(int number, String text) {}
}
