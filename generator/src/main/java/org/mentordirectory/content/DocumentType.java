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
import static org.mentordirectory.content.Field.Type.TIME;
import static org.mentordirectory.content.Field.entries;
import static org.mentordirectory.content.Field.mapping;
import static org.mentordirectory.content.Field.optional;
import static org.mentordirectory.content.Field.required;
import static org.mentordirectory.content.SectionHome.Place.FOOTER;
import static org.mentordirectory.content.SectionHome.Place.HEADER;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      MenteeFields.of(ProfileFields.USUAL).toArray(new Field[0])),

  /** {@code scheme.yaml}. */
  SCHEME("", "scheme.yaml", Optional.empty(), settings(ProfileFields.USUAL).toArray(new Field[0]));

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

  /** What {@code scheme.yaml} can say, with the fields that profiles have. */
  private static List<Field> settings(ProfileFields profile) {
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
      case MENTEE -> MenteeFields.of(profile);
      case SCHEME -> settings(profile).stream().map(field -> field.below(key(this))).toList();
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
