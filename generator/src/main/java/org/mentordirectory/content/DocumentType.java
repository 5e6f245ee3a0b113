package org.mentordirectory.content;

import static org.mentordirectory.content.Field.Type.ADDRESSES;
import static org.mentordirectory.content.Field.Type.CONTACT;
import static org.mentordirectory.content.Field.Type.DATE;
import static org.mentordirectory.content.Field.Type.FLAG;
import static org.mentordirectory.content.Field.Type.ITEMS;
import static org.mentordirectory.content.Field.Type.LIST;
import static org.mentordirectory.content.Field.Type.NUMBER;
import static org.mentordirectory.content.Field.Type.PERIOD;
import static org.mentordirectory.content.Field.Type.TEXT;
import static org.mentordirectory.content.Field.Type.TIME;
import static org.mentordirectory.content.Field.entries;
import static org.mentordirectory.content.Field.mapping;
import static org.mentordirectory.content.Field.optional;
import static org.mentordirectory.content.Field.required;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of document, each with its folder and its fields. */
public enum DocumentType {
  /** One mentor. */
  MENTOR(
      "mentors",
      required("name", TEXT),
      optional("pronouns", TEXT),
      required("role", TEXT),
      required("institution", TEXT).fromVocabulary(),
      optional("department", TEXT),
      optional("location", TEXT).fromVocabulary(),
      required("disciplines", LIST).fromVocabulary(),
      optional("skills", LIST).fromVocabulary(),
      required("topics", LIST).fromVocabulary(),
      optional("registration", LIST).fromVocabulary(),
      required("meets", LIST).fromVocabulary(),
      optional("languages", LIST).fromVocabulary(),
      optional("offers", LIST).fromVocabulary(),
      optional("hours", NUMBER),
      optional("availability", TEXT).fromVocabulary(),
      optional("capacity", NUMBER),
      optional("mentees", NUMBER),
      required("contact", CONTACT),
      optional("links", ADDRESSES),
      optional("account", TEXT),
      optional("example", FLAG),
      required("consent", DATE),
      optional("reviewed", DATE)),

  /** A page of the scheme's guidance. */
  GUIDANCE(
      "guidance",
      required("title", TEXT),
      required("summary", TEXT),
      optional("order", NUMBER),
      optional("section", TEXT),
      optional("for", LIST).fromVocabulary(),
      optional("decision", FLAG)),

  /** A form that people fill in. */
  FORM(
      "forms",
      required("title", TEXT),
      required("summary", TEXT),
      optional("order", NUMBER),
      optional("for", LIST).fromVocabulary(),
      optional("moment", TEXT).fromVocabulary(),
      optional("saves", TEXT),
      mapping("fields")),

  /** Something that happens on a day. */
  EVENT(
      "events",
      required("title", TEXT),
      required("summary", TEXT),
      required("date", DATE),
      optional("start", TIME),
      optional("end", TIME),
      optional("place", TEXT),
      optional("capacity", NUMBER),
      optional("agenda", ITEMS),
      optional("checklist", ITEMS),
      optional("example", FLAG)),

  /** The story of a pair. */
  CASE_STUDY(
      "case-studies",
      required("title", TEXT),
      required("summary", TEXT),
      optional("people", TEXT),
      optional("date", DATE),
      mapping(
              "permission",
              required("who", TEXT),
              required("when", DATE),
              required("use", TEXT),
              required("until", DATE))
          .needed(),
      optional("example", FLAG)),

  /** What came of a year: figures that expose nobody, and what was changed. */
  IMPACT(
      "impact",
      required("title", TEXT),
      required("summary", TEXT),
      required("year", TEXT),
      optional("pairs", NUMBER),
      entries(
          "returns",
          required("who", TEXT).from("group"),
          required("when", TEXT).from("moment"),
          optional("asked", NUMBER), // how many were asked
          optional("answered", NUMBER)), // how many answered
      entries(
          "answers",
          required("question", TEXT),
          optional("ends", LIST), // what 1 and what 5 mean
          required("who", TEXT).from("group"),
          required("when", TEXT).from("moment"),
          required("people", NUMBER),
          optional("low", NUMBER), // 1 or 2
          optional("between", NUMBER), // 3, or nothing
          optional("high", NUMBER)), // 4 or 5
      entries(
          "practice",
          required("question", TEXT),
          required("who", TEXT).from("group"),
          required("when", TEXT).from("moment"),
          required("people", NUMBER),
          optional("several", FLAG), // whether a person could choose several
          mapping("counts").needed()),
      entries("changes", required("said", TEXT), required("did", TEXT)),
      optional("example", FLAG)),

  /**
   * What one mentee says, for a match. It is no part of the repository: the coordinator keeps such
   * files elsewhere, and a content folder that has them does not pass the checks.
   */
  MENTEE(
      "mentees",
      required("name", TEXT),
      optional("pronouns", TEXT),
      optional("email", TEXT),
      optional("role", TEXT),
      optional("institution", TEXT).fromVocabulary(),
      optional("department", TEXT),
      optional("managers", LIST),
      optional("topics", LIST).fromVocabulary(),
      optional("skills", LIST).fromVocabulary(),
      optional("disciplines", LIST).fromVocabulary(),
      optional("offers", LIST).fromVocabulary(),
      optional("meets", LIST).fromVocabulary(),
      optional("location", LIST).fromVocabulary(),
      optional("languages", LIST).fromVocabulary(),
      optional("side", TEXT).fromVocabulary(),
      optional("musts", LIST).fromVocabulary(),
      optional("prefers", LIST),
      optional("never", LIST)),

  /** {@code scheme.yaml}. */
  SCHEME(
      "",
      required("name", TEXT),
      required("contact", CONTACT),
      optional("institution", TEXT),
      optional("address", TEXT),
      optional("languages", LIST),
      optional("published", FLAG), // whether the directory is for real
      mapping(
          "repository", optional("forge", TEXT), optional("url", TEXT), optional("branch", TEXT)),
      optional("review", PERIOD), // how often a profile is confirmed
      optional("launch", DATE), // the day on which the scheme begins
      optional("zone", TEXT), // of events
      optional("pack", LIST), // the forms that a new pair receives
      optional("handbooks", ITEMS),
      optional("sponsors", ITEMS),
      optional("forums", ITEMS),
      optional("training", ITEMS),
      optional("resources", ITEMS),
      mapping(
          "vocabularies",
          optional("institution", ITEMS),
          optional("location", ITEMS),
          optional("disciplines", ITEMS),
          optional("skills", ITEMS),
          optional("topics", ITEMS),
          optional("registration", ITEMS),
          optional("meets", ITEMS),
          optional("languages", ITEMS),
          optional("offers", ITEMS)),
      optional("synonyms", ITEMS), // each line a list
      mapping(
          "search",
          mapping(
              "weights",
              optional("name", NUMBER),
              optional("skills", NUMBER),
              optional("topics", NUMBER),
              optional("disciplines", NUMBER),
              optional("role", NUMBER),
              optional("institution", NUMBER),
              optional("location", NUMBER),
              optional("body", NUMBER))),
      mapping(
          "match",
          optional("least", NUMBER), // the score at which a pair is suggested
          mapping(
              "weights",
              optional("topics", NUMBER),
              optional("words", NUMBER),
              optional("skills", NUMBER),
              optional("disciplines", NUMBER),
              optional("offers", NUMBER),
              optional("meets", NUMBER),
              optional("location", NUMBER),
              optional("languages", NUMBER),
              optional("side", NUMBER),
              optional("places", NUMBER))),
      mapping("evaluate", optional("fewest", NUMBER)), // people on whom a figure may be
      mapping(
          "theme",
          optional("accent", TEXT), // such as "#0b5563"
          optional("logo", TEXT)));

  private final String folder;
  private final List<Field> fields;

  DocumentType(String folder, Field... fields) {
    this.folder = folder;
    String key = "field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.fields = Stream.of(fields).map(field -> field.below(key)).toList();
  }

  /** The folder below the content folder, and the first part of the address. */
  public String folder() {
    return folder;
  }

  /** The fields in the order in which people are asked for them. */
  public List<Field> fields() {
    return fields;
  }

  /** The kinds that are Markdown files in a folder of the repository. */
  public static List<DocumentType> documents() {
    return List.of(MENTOR, GUIDANCE, FORM, EVENT, CASE_STUDY, IMPACT);
  }
}
