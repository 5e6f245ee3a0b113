package org.mentordirectory.content;

import static org.mentordirectory.content.Field.Type.DATE;
import static org.mentordirectory.content.Field.Type.FLAG;
import static org.mentordirectory.content.Field.Type.LIST;
import static org.mentordirectory.content.Field.Type.NUMBER;
import static org.mentordirectory.content.Field.Type.PARAGRAPH;
import static org.mentordirectory.content.Field.Type.TEXT;
import static org.mentordirectory.content.Field.Type.TIME;
import static org.mentordirectory.content.Field.entries;
import static org.mentordirectory.content.Field.mapping;
import static org.mentordirectory.content.Field.optional;
import static org.mentordirectory.content.Field.required;
import static org.mentordirectory.content.SectionHome.Place.FOOTER;
import static org.mentordirectory.content.SectionHome.Place.HEADER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of document, each with its folder, its fields and its place on the site. */
public enum DocumentType {
  /** One mentor. */
  MENTOR(
      "mentors",
      "a profile",
      Optional.of(new SectionHome("directory", "Mentors", HEADER, Optional.of("consent"))),
      ProfileFields.USUAL.all().toArray(new Field[0])),

  /** A page of the scheme's guidance. */
  GUIDANCE(
      "guidance",
      "a page of guidance",
      SectionHome.of("guidance", "Guidance", HEADER),
      required("title", TEXT),
      required("summary", TEXT),
      optional("order", NUMBER),
      optional("section", TEXT),
      optional("for", LIST).fromVocabulary(),
      optional("decision", FLAG)),

  /** A form that people fill in. */
  FORM(
      "forms",
      "a form",
      SectionHome.of("forms", "Forms", HEADER),
      required("title", TEXT),
      required("summary", TEXT),
      optional("order", NUMBER),
      optional("section", TEXT),
      optional("for", LIST).fromVocabulary(),
      optional("moment", TEXT).fromVocabulary(),
      optional("saves", TEXT),
      mapping("fields")),

  /** Something that happens on a day. */
  EVENT(
      "events",
      "an event",
      SectionHome.of("events", "Events", HEADER),
      required("title", TEXT),
      required("summary", TEXT),
      required("date", DATE),
      optional("start", TIME),
      optional("end", TIME),
      optional("place", TEXT),
      optional("capacity", NUMBER),
      optional("cancelled", FLAG),
      entries("agenda", required("at", TIME), required("what", TEXT), optional("who", TEXT)),
      entries("checklist", required("when", TEXT), required("do", PARAGRAPH)),
      optional("example", FLAG)),

  /** The story of a pair. */
  CASE_STUDY(
      "case-studies",
      "a case study",
      SectionHome.of("case-studies", "Case studies", HEADER),
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
      "a year's impact",
      SectionHome.of("impact", "Impact", FOOTER),
      required("title", TEXT),
      required("summary", TEXT),
      required("year", TEXT),
      optional("pairs", NUMBER),
      entries(
          "returns",
          required("who", TEXT).from("group"),
          required("when", TEXT).from("moment"),
          optional("asked", NUMBER),
          optional("answered", NUMBER)),
      entries(
          "answers",
          required("question", TEXT),
          optional("ends", LIST),
          required("who", TEXT).from("group"),
          required("when", TEXT).from("moment"),
          required("people", NUMBER),
          optional("low", NUMBER),
          optional("between", NUMBER),
          optional("high", NUMBER)),
      entries(
          "practice",
          required("question", TEXT),
          required("who", TEXT).from("group"),
          required("when", TEXT).from("moment"),
          required("people", NUMBER),
          optional("several", FLAG),
          mapping("counts").needed()),
      entries("changes", required("said", TEXT), required("did", TEXT)),
      optional("example", FLAG)),

  /** A page of the scheme's own, in whatever folder below. */
  PAGE(
      "pages",
      "a page",
      Optional.empty(),
      required("title", TEXT),
      required("summary", TEXT),
      optional("order", NUMBER)),

  /**
   * What one mentee says, for a match. It is no part of the repository: the coordinator keeps such
   * files elsewhere, and a content folder that has them does not pass the checks.
   */
  MENTEE(
      "mentees",
      "what a mentee says",
      Optional.empty(),
      ProfileFields.USUAL.askedOfMentees().toArray(new Field[0])),

  /** {@code scheme.yaml}. */
  SCHEME(
      "",
      "scheme.yaml",
      Optional.empty(),
      SchemeFields.of(ProfileFields.USUAL).toArray(new Field[0]));

  private final String folder;
  private final String noun;
  private final Optional<SectionHome> home;
  private final List<Field> fields;

  DocumentType(String folder, String noun, Optional<SectionHome> home, Field... fields) {
    this.folder = folder;
    this.noun = noun;
    this.home = home;
    this.fields = Stream.of(fields).map(field -> field.below(key(this))).toList();
  }

  /** Where the words of its fields begin in the messages. */
  private static String key(DocumentType kind) {
    return "field." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The folder below the content folder, and the first part of the address. */
  public String folder() {
    return folder;
  }

  /** One document of the kind, as a sentence names it. */
  public String noun() {
    return noun;
  }

  /** The page that lists its documents, where the site has them. */
  public Optional<SectionHome> home() {
    return home;
  }

  /** The fields in the order in which people are asked for them. */
  public List<Field> fields() {
    return fields;
  }

  /** The fields of the kind where profiles have some fields. */
  public List<Field> fields(ProfileFields profile) {
    return switch (this) {
      case MENTOR -> profile.all();
      case MENTEE -> profile.askedOfMentees();
      case SCHEME ->
          SchemeFields.of(profile).stream().map(field -> field.below(key(this))).toList();
      default -> fields;
    };
  }

  /** The field that names a document: the first. */
  public Field titleField() {
    return fields.get(0);
  }

  /** The kinds that are Markdown files in a folder of the repository. */
  public static List<DocumentType> documents() {
    return Stream.of(values()).filter(kind -> kind != MENTEE && kind != SCHEME).toList();
  }

  /** Whether the folder of the kind may have folders inside. */
  public boolean isDeep() {
    return this == GUIDANCE || this == PAGE;
  }
}
