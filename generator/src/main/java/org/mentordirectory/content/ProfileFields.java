package org.mentordirectory.content;

import static org.mentordirectory.content.Field.Type.ADDRESSES;
import static org.mentordirectory.content.Field.Type.CONTACT;
import static org.mentordirectory.content.Field.Type.DATE;
import static org.mentordirectory.content.Field.Type.FLAG;
import static org.mentordirectory.content.Field.Type.LIST;
import static org.mentordirectory.content.Field.Type.NUMBER;
import static org.mentordirectory.content.Field.Type.TEXT;
import static org.mentordirectory.content.Field.optional;
import static org.mentordirectory.content.Field.required;
import static org.mentordirectory.content.Use.ALIKE;
import static org.mentordirectory.content.Use.API;
import static org.mentordirectory.content.Use.ASIDE;
import static org.mentordirectory.content.Use.ASKED_LATER;
import static org.mentordirectory.content.Use.ASKED_WITHOUT_FORGE;
import static org.mentordirectory.content.Use.AUTOCOMPLETE;
import static org.mentordirectory.content.Use.CARD;
import static org.mentordirectory.content.Use.CARD_LINE;
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
import static org.mentordirectory.content.Use.QUOTED;
import static org.mentordirectory.content.Use.SCHEMA_ORG;
import static org.mentordirectory.content.Use.SEARCH;
import static org.mentordirectory.content.Use.SEARCH_WITH;
import static org.mentordirectory.content.Use.SOUGHT;
import static org.mentordirectory.content.Use.TEAM;
import static org.mentordirectory.content.Use.TOLD;
import static org.mentordirectory.content.Use.TOWN;
import static org.mentordirectory.content.Use.USUAL_LANGUAGE;
import static org.mentordirectory.content.Use.WHERE;
import static org.mentordirectory.content.Use.WORK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of profiles, with all that each is used for: forms, checks, pages, search, filters,
 * matching, the API and the review go through this list and know the name of no field that has no
 * behaviour of its own.
 *
 * @param all in the order in which people are asked for them
 * @param ofMentees what the scheme asks of mentees beside what they want of these
 */
public record ProfileFields(List<Field> all, List<Field> ofMentees) {
  /** The name of the text below the fields, where the search weighs it. */
  public static final String BODY = "body";

  /** The first part of the form to become a mentor. */
  public static final String ABOUT = "about";

  private static final String OFFER = "offer";

  /** The last part of the form to become a mentor. */
  public static final String PUBLICATION = "publication";

  /** Those that every scheme has. */
  public static final ProfileFields USUAL =
      new ProfileFields(
          Stream.of(about(), offer(), publication())
              .flatMap(List::stream)
              .map(field -> field.below("field.mentor"))
              .toList(),
          List.of());

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
                .used(WHERE, 2)
                .used(CARD_LINE, 3)
                .used(SEARCH, 2)
                .used(FACET, 5)
                .used(MATCH, 7, Criterion.REACH)
                .used(MATCH_WEIGHT, 2)
                .used(SOUGHT, TOWN)
                .used(COMPARED, API))
        .map(field -> field.used(FORM, ABOUT))
        .toList();
  }

  private static List<Field> offer() {
    return Stream.of(
            required("disciplines", LIST)
                .fromVocabulary()
                .used(ASIDE, 3)
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
                .used(ASIDE, 2)
                .used(SEARCH, 4)
                .used(FACET, 3)
                .used(MATCH, 3, Criterion.WORK)
                .used(MATCH_WEIGHT, 4)
                .used(MATCH_EACH, SOUGHT, TOLD, QUOTED)
                .used(SCHEMA_ORG, "knowsAbout")
                .used(ALIKE, COMPARED, API),
            required("topics", LIST)
                .fromVocabulary()
                .used(ASIDE, 1)
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
            optional("registration", LIST)
                .fromVocabulary()
                .used(ASIDE, 8)
                .used(SEARCH_WITH, "role")
                .used(COMPARED, API),
            required("meets", LIST)
                .fromVocabulary()
                .used(ASIDE, 4)
                .used(FACET, 6)
                .used(MATCH, 6, Criterion.REACH)
                .used(MATCH_WEIGHT, 2)
                .used(MEETING)
                .used(API),
            optional("languages", LIST)
                .fromVocabulary()
                .used(ASIDE, 5)
                .used(SEARCH_WITH, BODY)
                .used(FACET, 7)
                .used(MATCH, 8, Criterion.REACH)
                .used(MATCH_WEIGHT, 2)
                .used(USUAL_LANGUAGE)
                .used(SCHEMA_ORG, "knowsLanguage")
                .used(COMPARED, API),
            optional("offers", LIST)
                .fromVocabulary()
                .used(ASIDE, 6)
                .used(MATCH, 5, Criterion.HELP)
                .used(MATCH_WEIGHT, 1)
                .used(API),
            optional("hours", NUMBER).used(ASIDE, 7),
            optional("availability", TEXT)
                .fromVocabulary()
                .used(Use.USUAL, Availability.OPEN.value())
                .used(FACET, 8)
                .used(API),
            optional("capacity", NUMBER),
            optional("mentees", NUMBER).used(ASKED_LATER))
        .map(field -> field.used(FORM, OFFER))
        .toList();
  }

  private static List<Field> publication() {
    return Stream.of(
            required("contact", CONTACT),
            optional("links", ADDRESSES).used(ASIDE, 9),
            optional("account", TEXT).used(ASKED_WITHOUT_FORGE),
            optional("example", FLAG).used(NOT_ASKED),
            required("consent", DATE),
            optional("reviewed", DATE).used(NOT_ASKED))
        .map(field -> field.used(FORM, PUBLICATION))
        .toList();
  }

  /** These with others of the scheme's own, which stand behind those about the mentor. */
  public ProfileFields with(List<Field> own, List<Field> askedOfMentees) {
    var more = new ArrayList<>(all);
    int place = 0;
    while (place < more.size() && more.get(place).text(FORM).equals(ABOUT)) {
      place++;
    }
    more.addAll(place, own);
    return new ProfileFields(List.copyOf(more), List.copyOf(askedOfMentees));
  }

  /** The field of a name, which is known to be there. */
  public Field get(String name) {
    return Field.named(name, all)
        .orElseThrow(() -> new IllegalArgumentException(name + " is no field of a profile"));
  }

  /** Those whose values are addresses of pages and mailboxes. */
  public List<Field> ofAddresses() {
    return all.stream().filter(Field::isOfAddresses).toList();
  }

  /** Those of a use, in the order of its numbers. */
  public List<Field> of(Use use) {
    return all.stream()
        .filter(field -> field.is(use))
        .sorted(Comparator.comparingInt(field -> field.number(use)))
        .toList();
  }

  /** Those that the search reads by themselves: the heaviest first, lists before lines. */
  public List<Field> searched() {
    return all.stream()
        .filter(field -> field.is(SEARCH))
        .sorted(
            Comparator.comparingInt((Field field) -> -field.number(SEARCH))
                .thenComparing(field -> !field.takesSeveral()))
        .toList();
  }

  /** How much a word counts in each field, where a scheme does not say otherwise. */
  public Map<String, Integer> searchWeights() {
    var weights = new LinkedHashMap<String, Integer>();
    searched().forEach(field -> weights.put(field.name(), field.number(SEARCH)));
    weights.put(BODY, 1);
    return weights;
  }

  /** What a match is judged by, in the order of reports. */
  public List<Criterion> criteria() {
    return Stream.concat(
            all.stream().filter(field -> field.is(MATCH)).map(Criterion::of),
            Criterion.BESIDE_FIELDS.stream())
        .sorted()
        .toList();
  }

  /** Those criteria that compare the values of fields. */
  public List<Criterion> criteriaOfValues() {
    return criteria().stream().filter(Criterion::isOfValues).toList();
  }

  /** Those whose fields have a use. */
  public List<Criterion> criteria(Use use) {
    return criteriaOfValues().stream().filter(known -> get(known.key()).is(use)).toList();
  }

  /** How much each criterion of a match counts, where a scheme does not say otherwise. */
  public Map<String, Integer> matchWeights() {
    var weights = new LinkedHashMap<String, Integer>();
    criteria().forEach(criterion -> weights.put(criterion.key(), criterion.weight()));
    return weights;
  }

  /** Those whose values are words that others have too: in two spellings they would be two. */
  public List<Field> ofSharedWords() {
    return all.stream()
        .filter(field -> field.type() == TEXT || field.type() == LIST)
        .filter(field -> field.is(COMPARED) || field.is(FACET) || field.is(MATCH))
        .filter(field -> !field.is(Use.USUAL))
        .toList();
  }

  /** The vocabularies that a scheme can give. */
  public List<String> vocabularies() {
    return all.stream()
        .filter(
            field -> field.vocabulary().isPresent() && !field.is(Use.USUAL)) // which the code knows
        .map(Field::name)
        .toList();
  }
}
