package org.mentordirectory.content;

import static org.mentordirectory.content.Field.Type.CONTACT;
import static org.mentordirectory.content.Field.Type.DATE;
import static org.mentordirectory.content.Field.Type.FLAG;
import static org.mentordirectory.content.Field.Type.LIST;
import static org.mentordirectory.content.Field.Type.NUMBER;
import static org.mentordirectory.content.Field.Type.TEXT;
import static org.mentordirectory.content.Field.optional;
import static org.mentordirectory.content.Field.required;
import static org.mentordirectory.content.ProfileFields.ABOUT;
import static org.mentordirectory.content.ProfileFields.BODY;
import static org.mentordirectory.content.ProfileFields.PUBLICATION;
import static org.mentordirectory.content.ProfileFields.WORDS;
import static org.mentordirectory.content.Use.ALIKE;
import static org.mentordirectory.content.Use.API;
import static org.mentordirectory.content.Use.ASIDE;
import static org.mentordirectory.content.Use.ASKED_LATER;
import static org.mentordirectory.content.Use.ASKED_WITHOUT_FORGE;
import static org.mentordirectory.content.Use.AUTOCOMPLETE;
import static org.mentordirectory.content.Use.CARD;
import static org.mentordirectory.content.Use.CARD_LINE;
import static org.mentordirectory.content.Use.CARD_SENTENCE;
import static org.mentordirectory.content.Use.COMPARED;
import static org.mentordirectory.content.Use.FACET;
import static org.mentordirectory.content.Use.FORM;
import static org.mentordirectory.content.Use.HOME;
import static org.mentordirectory.content.Use.HOST;
import static org.mentordirectory.content.Use.MATCH;
import static org.mentordirectory.content.Use.MATCH_EACH;
import static org.mentordirectory.content.Use.MATCH_WEIGHT;
import static org.mentordirectory.content.Use.MEETING;
import static org.mentordirectory.content.Use.NAME;
import static org.mentordirectory.content.Use.NOT_ASKED;
import static org.mentordirectory.content.Use.OFFERED;
import static org.mentordirectory.content.Use.QUOTED;
import static org.mentordirectory.content.Use.SCHEMA_ORG;
import static org.mentordirectory.content.Use.SEARCH;
import static org.mentordirectory.content.Use.SEARCH_WITH;
import static org.mentordirectory.content.Use.SIGN;
import static org.mentordirectory.content.Use.SOUGHT;
import static org.mentordirectory.content.Use.TEAM;
import static org.mentordirectory.content.Use.TEXT_LANGUAGE;
import static org.mentordirectory.content.Use.TOLD;
import static org.mentordirectory.content.Use.TOWN;
import static org.mentordirectory.content.Use.USUAL_LANGUAGE;
import static org.mentordirectory.content.Use.WHERE;
import static org.mentordirectory.content.Use.WITHOUT_PLACE;
import static org.mentordirectory.content.Use.WORK;

import java.util.List;
import java.util.stream.Stream;

/** What mentors can say of themselves, with all that each field is used for. */
final class MentorFields {
  private MentorFields() {}

  /** In the order in which people are asked for them. */
  static Stream<Field> all() {
    return Stream.of(about(), offer(), words(), publication()).flatMap(List::stream);
  }

  private static List<Field> about() {
    return Stream.of(
            required("name", TEXT).used(AUTOCOMPLETE, "name").used(SEARCH, 8).used(API),
            optional("pronouns", TEXT).used(NAME, 1).used(API),
            required("role", TEXT)
                .used(AUTOCOMPLETE, "organization-title")
                .used(WORK, 1)
                .used(CARD_LINE, 1)
                .used(SEARCH, 3)
                .used(API),
            required("institution", TEXT)
                .fromVocabulary()
                .used(AUTOCOMPLETE, "organization")
                .used(WHERE, 1)
                .used(CARD_LINE, 2)
                .used(SEARCH, 2)
                .used(FACET, 4)
                .used(COMPARED, API),
            optional("department", TEXT)
                .used(WORK, 2)
                .used(SEARCH_WITH, "institution")
                .used(TEAM)
                .used(COMPARED, API),
            optional("location", TEXT)
                .fromVocabulary()
                .used(SIGN, 4, "place")
                .used(CARD_LINE, 3)
                .used(SEARCH, 2)
                .used(FACET, 5)
                .used(MATCH, 7, Criterion.REACH)
                .used(MATCH_WEIGHT, 2)
                .used(SOUGHT, TOWN)
                .used(COMPARED, API),
            optional("country", TEXT)
                .fromVocabulary()
                .used(OFFERED)
                .used(AUTOCOMPLETE, "country-name")
                .used(SIGN, 5, "place")
                .used(CARD_LINE, 4)
                .used(SEARCH, 2)
                .used(FACET, 6)
                .used(MATCH, 8, Criterion.REACH)
                .used(MATCH_WEIGHT, 2)
                .used(SOUGHT, COMPARED, API),
            optional("experience", NUMBER).used(OFFERED).used(ASIDE, 11).used(API))
        .map(field -> field.used(FORM, ABOUT))
        .toList();
  }

  private static List<Field> offer() {
    return Stream.of(
            required("disciplines", LIST)
                .fromVocabulary()
                .used(ASIDE, 4)
                .used(HOST, 2)
                .used(HOME, 2)
                .used(SEARCH, 3)
                .used(FACET, 2)
                .used(MATCH, 4, Criterion.WORK)
                .used(MATCH_WEIGHT, 3)
                .used(SOUGHT, TOLD)
                .used(SCHEMA_ORG, "knowsAbout")
                .used(ALIKE, API),
            optional("skills", LIST)
                .fromVocabulary()
                .used(ASIDE, 3)
                .used(SEARCH, 4)
                .used(FACET, 3)
                .used(MATCH, 3, Criterion.WORK)
                .used(MATCH_WEIGHT, 4)
                .used(MATCH_EACH, SOUGHT, TOLD, QUOTED)
                .used(SCHEMA_ORG, "knowsAbout")
                .used(ALIKE, COMPARED, API),
            required("topics", LIST)
                .fromVocabulary()
                .used(ASIDE, 2)
                .used(CARD, 1)
                .used(HOST, 1)
                .used(HOME, 1)
                .used(SEARCH, 4)
                .used(FACET, 1)
                .used(MATCH, 1, Criterion.HELP)
                .used(MATCH_WEIGHT, 5)
                .used(MATCH_EACH, SOUGHT, TOLD)
                .used(SCHEMA_ORG, "knowsAbout")
                .used(ALIKE, API),
            optional("best-for", TEXT)
                .used(OFFERED)
                .used(ASIDE, 1)
                .used(CARD_SENTENCE)
                .used(HOST, 3)
                .used(SEARCH, 3)
                .used(API),
            optional("registration", LIST)
                .fromVocabulary()
                .used(ASIDE, 10)
                .used(SEARCH_WITH, "role")
                .used(COMPARED, API),
            required("meets", LIST)
                .fromVocabulary()
                .used(SIGN, 3, "meeting")
                .used(FACET, 7)
                .used(MATCH, 6, Criterion.REACH)
                .used(MATCH_WEIGHT, 2)
                .used(MEETING)
                .used(API),
            optional("times", LIST)
                .fromVocabulary()
                .used(OFFERED)
                .used(ASIDE, 6)
                .used(SEARCH_WITH, BODY)
                .used(FACET, 8)
                .used(MATCH, 9, Criterion.REACH)
                .used(MATCH_WEIGHT, 1)
                .used(COMPARED, API),
            optional("languages", LIST)
                .fromVocabulary()
                .used(ASIDE, 7)
                .used(SEARCH_WITH, BODY)
                .used(FACET, 9)
                .used(MATCH, 10, Criterion.REACH)
                .used(MATCH_WEIGHT, 2)
                .used(USUAL_LANGUAGE)
                .used(SCHEMA_ORG, "knowsLanguage")
                .used(COMPARED, API),
            optional("offers", LIST)
                .fromVocabulary()
                .used(SIGN, 2, "kind")
                .used(FACET, 10)
                .used(MATCH, 5, Criterion.HELP)
                .used(MATCH_WEIGHT, 1)
                .used(WITHOUT_PLACE, "one-off")
                .used(API),
            optional("hours", NUMBER).used(SIGN, 1, "time"),
            optional("availability", TEXT)
                .fromVocabulary()
                .used(Use.USUAL, Availability.OPEN.value())
                .used(FACET, 11)
                .used(API),
            optional("capacity", NUMBER),
            optional("mentees", NUMBER).used(ASKED_LATER),
            optional(Mentor.ALUMNI, FLAG).used(OFFERED, ASKED_LATER))
        .map(field -> field.used(FORM, ProfileFields.OFFER))
        .toList();
  }

  private static List<Field> words() {
    return List.of(
        optional("text-language", TEXT)
            .fromVocabulary()
            .used(OFFERED)
            .used(TEXT_LANGUAGE, API)
            .used(FORM, WORDS));
  }

  private static List<Field> publication() {
    return Stream.of(
            required("contact", CONTACT),
            Field.links("links").used(ASIDE, 12).used(API),
            optional("account", TEXT).used(ASKED_WITHOUT_FORGE),
            optional("example", FLAG).used(NOT_ASKED),
            required("consent", DATE),
            optional("reviewed", DATE).used(NOT_ASKED))
        .map(field -> field.used(FORM, PUBLICATION))
        .toList();
  }
}
