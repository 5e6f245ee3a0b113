package org.mentordirectory.content;

import static org.mentordirectory.content.Field.Type.CONTACT;
import static org.mentordirectory.content.Field.Type.DATE;
import static org.mentordirectory.content.Field.Type.FLAG;
import static org.mentordirectory.content.Field.Type.ITEMS;
import static org.mentordirectory.content.Field.Type.LIST;
import static org.mentordirectory.content.Field.Type.NUMBER;
import static org.mentordirectory.content.Field.Type.PARAGRAPH;
import static org.mentordirectory.content.Field.Type.PERIOD;
import static org.mentordirectory.content.Field.Type.TEXT;
import static org.mentordirectory.content.Field.entries;
import static org.mentordirectory.content.Field.mapping;
import static org.mentordirectory.content.Field.optional;
import static org.mentordirectory.content.Field.required;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code scheme.yaml} can say, with the fields that profiles have. */
final class SchemeFields {
  private SchemeFields() {}

  /** The keys of {@code scheme.yaml} and those below them. */
  static List<Field> of(ProfileFields profile) {
    return List.of(
        required("name", TEXT),
        required("contact", CONTACT),
        optional("institution", TEXT),
        optional("people", TEXT),
        optional("address", TEXT),
        optional("languages", LIST),
        optional("published", FLAG),
        mapping(
            "repository", optional("forge", TEXT), optional("url", TEXT), optional("branch", TEXT)),
        optional("review", PERIOD),
        optional("launch", DATE),
        optional("zone", TEXT),
        optional("pack", LIST),
        entries(
            "handbooks",
            required("name", TEXT),
            required("title", TEXT),
            required("contents", ITEMS)),
        listed("sponsors"),
        listed("forums"),
        listed("training"),
        listed("resources"),
        mapping(
            "vocabularies",
            also(profile.vocabularies(), ProfileFields.POSSIBLE.vocabularies())
                .map(name -> optional(name, ITEMS))
                .toList()
                .toArray(new Field[0])),
        mapping(
            "spellings",
            also(names(profile.ofSharedWords()), names(ProfileFields.POSSIBLE.ofSharedWords()))
                .map(name -> optional(name, ITEMS))
                .toList()
                .toArray(new Field[0])),
        optional("synonyms", ITEMS),
        mapping("places"),
        mapping(
            "search",
            mapping(
                "weights",
                weights(profile.searchWeights(), ProfileFields.POSSIBLE.searchWeights()))),
        mapping(
            "match",
            optional("least", NUMBER),
            mapping(
                "weights", weights(profile.matchWeights(), ProfileFields.POSSIBLE.matchWeights()))),
        mapping("fields"),
        mapping(
            "privacy",
            optional("controller", TEXT),
            optional("officer", TEXT),
            optional("basis", PARAGRAPH),
            optional("retention", PARAGRAPH),
            optional("rights", PARAGRAPH),
            optional("complaints", TEXT),
            optional("notice", TEXT)),
        mapping("evaluate", optional("fewest", NUMBER)),
        mapping(
            "home",
            optional("heading", TEXT),
            optional("lead", TEXT),
            optional("picture", TEXT),
            optional("parts", LIST)),
        optional("navigation", ITEMS),
        entries("footer", required("heading", TEXT), required("links", ITEMS)),
        mapping(
            "theme",
            optional("accent", TEXT),
            optional("second", TEXT),
            optional("font", TEXT),
            optional("radius", NUMBER),
            optional("logo", TEXT),
            optional("logo-light", TEXT)),
        mapping("hosting", optional("host", TEXT), optional("compressed", FLAG), mapping("moved")));
  }

  private static Field listed(String name) {
    return entries(
        name,
        required("name", TEXT),
        required("about", PARAGRAPH),
        optional("address", TEXT),
        optional("for", LIST).from("reader"),
        optional("when", TEXT),
        optional("place", TEXT));
  }

  private static Field[] weights(Map<String, Integer> of, Map<String, Integer> usual) {
    return also(of.keySet(), usual.keySet())
        .map(name -> optional(name, NUMBER))
        .toList()
        .toArray(new Field[0]);
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }

  /** Whoever leaves a field out, or has it not yet, can say all else of it. */
  private static Stream<String> also(Collection<String> some, Collection<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct();
  }
}
