package org.mentordirectory.content;

import static org.mentordirectory.content.Field.Type.LIST;
import static org.mentordirectory.content.Field.Type.TEXT;
import static org.mentordirectory.content.Field.optional;
import static org.mentordirectory.content.Field.required;
import static org.mentordirectory.content.Use.BINDING;
import static org.mentordirectory.content.Use.COMPARED;
import static org.mentordirectory.content.Use.FACET;
import static org.mentordirectory.content.Use.FORM;
import static org.mentordirectory.content.Use.MATCH;
import static org.mentordirectory.content.Use.OFFERED;
import static org.mentordirectory.content.Use.SEARCH;

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

  /** The part of that form that says what a mentor offers. */
  public static final String OFFER = "offer";

  /** The part of that form in which somebody writes. */
  public static final String WORDS = "words";

  /** The last part of the form to become a mentor. */
  public static final String PUBLICATION = "publication";

  /** Those that a scheme can have, beside its own. */
  public static final ProfileFields POSSIBLE =
      new ProfileFields(
          MentorFields.all().map(field -> field.below("field.mentor")).toList(), List.of());

  /** Those of a scheme that says nothing of its fields. */
  public static final ProfileFields USUAL =
      new ProfileFields(
          POSSIBLE.all.stream().filter(field -> !field.is(OFFERED)).toList(), List.of());

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

  /**
   * What mentees are asked for a match: who they are and with whom they work, what they want by
   * each field that is matched, and whom.
   */
  List<Field> askedOfMentees() {
    return Stream.of(
            Stream.of(
                required("name", TEXT),
                optional("pronouns", TEXT),
                optional("email", TEXT),
                optional("role", TEXT),
                optional("institution", TEXT).fromVocabulary().used(BINDING)),
            of(Use.TEAM).stream().map(field -> field.ofMentees(field.type()).used(BINDING)),
            Stream.of(optional("managers", LIST).used(BINDING)),
            criteriaOfValues().stream().map(criterion -> get(criterion.key()).ofMentees(LIST)),
            ofMentees.stream()
                .filter(field -> criteria().stream().noneMatch(c -> c.key().equals(field.name()))),
            Stream.of(
                optional("side", TEXT).fromVocabulary().used(BINDING),
                optional("musts", LIST).fromVocabulary().used(BINDING),
                optional("prefers", LIST),
                optional("never", LIST).used(BINDING)))
        .flatMap(fields -> fields)
        .map(field -> field.below("field.mentee"))
        .toList();
  }
}
