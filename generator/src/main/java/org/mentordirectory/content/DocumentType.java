package org.mentordirectory.content;

import static org.mentordirectory.content.DocumentType.Place.FOOTER;
import static org.mentordirectory.content.DocumentType.Place.HEADER;
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

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The kinds of document, each with its folder, its fields and its place on the site. */
public enum DocumentType {
  /** One mentor. */
  MENTOR(
      "mentors",
      "a profile",
      Optional.of(new Home("directory", "Mentors", HEADER, true, Optional.of("consent"))),
      ProfileFields.USUAL.all().toArray(new Field[0])),

  /** A page of the scheme's guidance. */
  GUIDANCE(
      "guidance",
      "a page of guidance",
      Home.of("guidance", "Guidance", HEADER),
      required("title", TEXT, "the title of the page"),
      required("summary", TEXT, "what the page is about, in one sentence"),
      optional("order", NUMBER, "the place of the page in the navigation"),
      optional("section", TEXT, "the part of the navigation in which the page stands"),
      optional("for", LIST, "whom the page is for")
          .fromVocabulary()
          .used(Use.NOUN, "group of readers"),
      optional("decision", FLAG, "`true` for a page that leads by questions to a decision")),

  /** A form that people fill in. */
  FORM(
      "forms",
      "a form",
      Home.of("forms", "Forms", HEADER),
      required("title", TEXT, "the title of the form"),
      required("summary", TEXT, "what the form is for, in one sentence"),
      optional("order", NUMBER, "the place of the form in the list"),
      optional("for", LIST, "who fills it in").fromVocabulary().used(Use.NOUN, "group of readers"),
      optional("moment", TEXT, "`start`, `mid-term` or `end`, for a form of the evaluation")
          .fromVocabulary(),
      optional("saves", TEXT, "the file of the repository in which the answers are kept"),
      mapping("fields", "the fields by name, each with its label and kind")),

  /** Something that happens on a day. */
  EVENT(
      "events",
      "an event",
      Home.of("events", "Events", HEADER),
      required("title", TEXT, "the name of the event"),
      required("summary", TEXT, "what happens there, in one sentence"),
      required("date", DATE, "the day of the event"),
      optional("start", TIME, "when it begins"),
      optional("end", TIME, "when it ends"),
      optional("place", TEXT, "where it is"),
      optional("capacity", NUMBER, "how many people can come"),
      optional("agenda", ITEMS, "what happens when, each line with `at`, `what` and `who`"),
      optional("checklist", ITEMS, "what organisers do, each line with `when` and `do`"),
      optional("example", FLAG, "`true` for a fictional event")),

  /** The story of a pair. */
  CASE_STUDY(
      "case-studies",
      "a case study",
      Home.of("case-studies", "Case studies", HEADER),
      required("title", TEXT, "the title of the story"),
      required("summary", TEXT, "what it shows, in one sentence"),
      optional("people", TEXT, "who it is about"),
      optional("date", DATE, "the day it was written"),
      mapping(
              "permission",
              "who agreed to publication, when, for what use and until when",
              required("who", TEXT, "who agreed, by initials or as `both`"),
              required("when", DATE, "the day on which they agreed"),
              required("use", TEXT, "what the story may be used for"),
              required("until", DATE, "the last day on which it may be published"))
          .needed(),
      optional("example", FLAG, "`true` for a fictional story")),

  /** What came of a year: figures that expose nobody, and what was changed. */
  IMPACT(
      "impact",
      "a year's impact",
      Optional.of(new Home("impact", "Impact", FOOTER, false, Optional.empty())),
      required("title", TEXT, "the title of the page"),
      required("summary", TEXT, "what came of the year, in one sentence"),
      required("year", TEXT, "the year of the scheme, such as 2027 or 2027-28"),
      optional("pairs", NUMBER, "how many pairs there were"),
      entries(
          "returns",
          "how many answered, an entry for each form",
          required("who", TEXT, "`mentees` or `mentors`").from("group"),
          required("when", TEXT, "`start`, `mid-term` or `end`").from("moment"),
          optional("asked", NUMBER, "how many were asked"),
          optional("answered", NUMBER, "how many answered")),
      entries(
          "answers",
          "the answers to a question with a scale, an entry for each question and group",
          required("question", TEXT, "the question"),
          optional("ends", LIST, "what 1 and what 5 mean"),
          required("who", TEXT, "`mentees`, `mentors` or `everybody`").from("group"),
          required("when", TEXT, "`start`, `mid-term` or `end`").from("moment"),
          required("people", NUMBER, "how many answered the form"),
          optional("low", NUMBER, "how many chose 1 or 2"),
          optional("between", NUMBER, "how many chose 3, or nothing"),
          optional("high", NUMBER, "how many chose 4 or 5")),
      entries(
          "practice",
          "how pairs met, an entry for each question and group",
          required("question", TEXT, "the question"),
          required("who", TEXT, "`mentees`, `mentors` or `everybody`").from("group"),
          required("when", TEXT, "`start`, `mid-term` or `end`").from("moment"),
          required("people", NUMBER, "how many answered the form"),
          optional("several", FLAG, "`true` where a person could choose several"),
          mapping("counts", "how many gave each answer, such as {in person: 12, online: 18}")
              .needed()),
      entries(
          "changes",
          "what was changed because of what people said",
          required("said", TEXT, "what people said"),
          required("did", TEXT, "what was changed because of it")),
      optional("example", FLAG, "`true` for an invented year")),

  /**
   * What one mentee says, for a match. It is no part of the repository: the coordinator keeps such
   * files elsewhere, and a content folder that has them does not pass the checks.
   */
  MENTEE(
      "mentees",
      "what a mentee says",
      Optional.empty(),
      required("name", TEXT, "the mentee's name, for reports and letters"),
      optional("pronouns", TEXT, "pronouns such as she/her"),
      optional("email", TEXT, "where letters go").labelled("E-mail"),
      optional("role", TEXT, "the job title").labelled("Job title"),
      optional("institution", TEXT, "the mentee's own university or college").fromVocabulary(),
      optional("department", TEXT, "the mentee's own school, department or service"),
      optional("managers", LIST, "the line managers, who are never the mentor")
          .labelled("Line manager"),
      optional("topics", LIST, "what the mentee wants help with")
          .fromVocabulary()
          .labelled("What you want help with"),
      optional("skills", LIST, "skills that the mentor should have").fromVocabulary(),
      optional("disciplines", LIST, "disciplines that the mentor should know").fromVocabulary(),
      optional("offers", LIST, "the kinds of mentoring wanted")
          .fromVocabulary()
          .labelled("Kinds of mentoring"),
      optional("meets", LIST, "ways to meet").fromVocabulary().labelled("Ways to meet"),
      optional("location", LIST, "towns or cities in which the two can meet")
          .fromVocabulary()
          .labelled("Town or city"),
      optional("languages", LIST, "the languages a meeting can be held in").fromVocabulary(),
      optional("side", TEXT, "`inside` or `outside` the mentee's own institution, or `either`")
          .fromVocabulary()
          .labelled("Inside or outside your institution"),
      optional("musts", LIST, "what has to fit: names of criteria")
          .fromVocabulary()
          .used(Use.NOUN, "criterion")
          .labelled("Must fit"),
      optional("prefers", LIST, "mentors that the mentee would like, the first choice first")
          .labelled("Mentors you would like"),
      optional("never", LIST, "mentors that the mentee does not want")
          .labelled("Not these people")),

  /** {@code scheme.yaml}. */
  SCHEME(
      "",
      "scheme.yaml",
      Optional.empty(),
      required("name", TEXT, "the name of the scheme"),
      required("contact", CONTACT, "an `https:` or `mailto:` address of the coordinator"),
      optional("institution", TEXT, "who runs the scheme"),
      optional("address", TEXT, "the https: address under which the directory is published"),
      optional("languages", LIST, "the languages of the pages, the main one first"),
      optional("published", FLAG, "`true` when the directory is for real"),
      mapping(
          "repository",
          "where the repository is",
          optional("forge", TEXT, "`github`, `gitlab`, `gitea` or `forgejo`"),
          optional("url", TEXT, "the https: address of the repository"),
          optional("branch", TEXT, "the branch that is published")),
      optional("review", PERIOD, "how often a mentor should confirm the profile"),
      optional("launch", DATE, "the day on which the scheme begins"),
      optional("zone", TEXT, "the time zone of events, such as Europe/London"),
      optional("pack", LIST, "the forms that a new pair receives, by the names of their files"),
      optional("handbooks", ITEMS, "the handbooks, each with its `name`, `title` and `contents`"),
      optional("sponsors", ITEMS, "who backs the scheme, each with `name` and `about`"),
      optional("forums", ITEMS, "groups of technical staff, each with `name` and `about`"),
      optional("training", ITEMS, "training, each with `name` and `about`"),
      optional("resources", ITEMS, "what else is useful, each with `name` and `about`"),
      mapping(
          "vocabularies",
          "the allowed values of fields",
          ProfileFields.USUAL.vocabularies().stream()
              .map(name -> optional(name, ITEMS, "its values"))
              .toList()
              .toArray(new Field[0])),
      optional("synonyms", ITEMS, "words that mean the same, each line a list"),
      mapping(
          "search",
          "settings of the search",
          mapping(
              "weights",
              "how much a word counts in each field, from 0 to 20",
              weights(ProfileFields.USUAL.searchWeights().keySet()))),
      mapping(
          "match",
          "settings of the matching",
          optional("least", NUMBER, "the lowest score, of 1000, at which a pair is suggested"),
          mapping(
              "weights",
              "how much each criterion counts, from 0 to 20",
              weights(ProfileFields.USUAL.matchWeights().keySet()))),
      mapping(
          "evaluate",
          "settings of the evaluation",
          optional("fewest", NUMBER, "no figure is shown on fewer people than this")),
      mapping(
          "theme",
          "colour and logo",
          optional("accent", TEXT, "a colour such as \"#0b5563\", in quotes"),
          optional("logo", TEXT, "the name of a picture in the content folder")));

  private final String folder;
  private final String noun;
  private final Optional<Home> home;
  private final List<Field> fields;

  DocumentType(String folder, String noun, Optional<Home> home, Field... fields) {
    this.folder = folder;
    this.noun = noun;
    this.home = home;
    this.fields = List.of(fields);
  }

  /** Where every page of the site links to a page. */
  public enum Place {
    /** In the navigation at the top. */
    HEADER,
    /** In the line at the bottom. */
    FOOTER,
    /** Only where somebody looks for it. */
    NOWHERE
  }

  /**
   * The page that lists the documents of a kind, and how people come to them.
   *
   * @param key of its messages
   * @param title in English
   * @param place where every page links to it
   * @param isEmptyShown whether it is there before there is a document
   * @param feedDay the field with the day on which a document comes into the feed
   */
  public record Home(
      String key, String title, Place place, boolean isEmptyShown, Optional<String> feedDay) {
    static Optional<Home> of(String key, String title, Place place) {
      return Optional.of(new Home(key, title, place, true, Optional.empty()));
    }
  }

  private static Field[] weights(Collection<String> names) {
    return names.stream()
        .map(name -> optional(name, NUMBER, "a weight"))
        .toList()
        .toArray(new Field[0]);
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
  public Optional<Home> home() {
    return home;
  }

  /** The fields in the order in which people are asked for them. */
  public List<Field> fields() {
    return fields;
  }

  /** The field that names a document: the first. */
  public Field titleField() {
    return fields.get(0);
  }

  /** The kinds that are Markdown files in a folder of the repository. */
  public static List<DocumentType> documents() {
    return List.of(MENTOR, GUIDANCE, FORM, EVENT, CASE_STUDY, IMPACT);
  }
}
