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

/** The kinds of document, each with its folder and its fields. */
public enum DocumentType {
  /** One mentor. */
  MENTOR(
      "mentors",
      required("name", TEXT, "the name that mentees will see"),
      optional("pronouns", TEXT, "pronouns such as she/her"),
      required("role", TEXT, "the job title").labelled("Job title"),
      required("institution", TEXT, "the university, college or institute").fromVocabulary(),
      optional("department", TEXT, "the school, department or service"),
      optional("location", TEXT, "the town or city").fromVocabulary().labelled("Town or city"),
      required("disciplines", LIST, "at least one discipline").fromVocabulary(),
      optional("skills", LIST, "skills in a few words each").fromVocabulary(),
      required("topics", LIST, "at least one thing the mentor can help with")
          .fromVocabulary()
          .labelled("What you can help with"),
      optional("registration", LIST, "a professional registration such as RSci")
          .fromVocabulary()
          .labelled("Professional registration"),
      required("meets", LIST, "at least one way to meet").fromVocabulary().labelled("Ways to meet"),
      optional("languages", LIST, "the languages a meeting can be held in").fromVocabulary(),
      optional("offers", LIST, "the kinds of mentoring offered")
          .fromVocabulary()
          .labelled("Kinds of mentoring"),
      optional("hours", NUMBER, "hours a month").labelled("Hours a month"),
      optional("availability", TEXT, "`open`, `waiting list` or `paused`").fromVocabulary(),
      optional("capacity", NUMBER, "how many mentees at one time").labelled("Mentees at one time"),
      optional("mentees", NUMBER, "how many mentees now").labelled("Mentees now"),
      required("contact", CONTACT, "`coordinator`, or an `https:` or `mailto:` address to publish")
          .labelled("How mentees write to you"),
      optional("links", ADDRESSES, "public pages about the mentor")
          .labelled("Links to public pages about you"),
      optional("account", TEXT, "the account that may change this profile")
          .labelled("Account name on the forge"),
      optional("example", FLAG, "`true` for a fictional profile"),
      required("consent", DATE, "the day on which the mentor agreed to publication")
          .labelled("Day of consent"),
      optional("reviewed", DATE, "the last day on which the mentor confirmed the profile")
          .labelled("Last confirmed")),

  /** A page of the scheme's guidance. */
  GUIDANCE(
      "guidance",
      required("title", TEXT, "the title of the page"),
      required("summary", TEXT, "what the page is about, in one sentence"),
      optional("order", NUMBER, "the place of the page in the navigation"),
      optional("section", TEXT, "the part of the navigation in which the page stands"),
      optional("for", LIST, "whom the page is for").fromVocabulary(),
      optional("decision", FLAG, "`true` for a page that leads by questions to a decision")),

  /** A form that people fill in. */
  FORM(
      "forms",
      required("title", TEXT, "the title of the form"),
      required("summary", TEXT, "what the form is for, in one sentence"),
      optional("order", NUMBER, "the place of the form in the list"),
      optional("for", LIST, "who fills it in").fromVocabulary(),
      optional("moment", TEXT, "`start`, `mid-term` or `end`, for a form of the evaluation")
          .fromVocabulary(),
      optional("saves", TEXT, "the file of the repository in which the answers are kept"),
      mapping("fields", "the fields by name, each with its label and kind")),

  /** Something that happens on a day. */
  EVENT(
      "events",
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
          .labelled("Must fit"),
      optional("prefers", LIST, "mentors that the mentee would like, the first choice first")
          .labelled("Mentors you would like"),
      optional("never", LIST, "mentors that the mentee does not want")
          .labelled("Not these people")),

  /** {@code scheme.yaml}. */
  SCHEME(
      "",
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
          optional("institution", ITEMS, "institutions"),
          optional("location", ITEMS, "towns and cities"),
          optional("disciplines", ITEMS, "disciplines"),
          optional("skills", ITEMS, "skills"),
          optional("topics", ITEMS, "topics"),
          optional("registration", ITEMS, "professional registrations"),
          optional("meets", ITEMS, "ways to meet"),
          optional("languages", ITEMS, "languages"),
          optional("offers", ITEMS, "kinds of mentoring")),
      optional("synonyms", ITEMS, "words that mean the same, each line a list"),
      mapping(
          "search",
          "settings of the search",
          mapping(
              "weights",
              "how much a word counts in each field, from 0 to 20",
              optional("name", NUMBER, "a weight"),
              optional("skills", NUMBER, "a weight"),
              optional("topics", NUMBER, "a weight"),
              optional("disciplines", NUMBER, "a weight"),
              optional("role", NUMBER, "a weight"),
              optional("institution", NUMBER, "a weight"),
              optional("location", NUMBER, "a weight"),
              optional("body", NUMBER, "a weight"))),
      mapping(
          "match",
          "settings of the matching",
          optional("least", NUMBER, "the lowest score, of 1000, at which a pair is suggested"),
          mapping(
              "weights",
              "how much each criterion counts, from 0 to 20",
              optional("topics", NUMBER, "a weight"),
              optional("words", NUMBER, "a weight"),
              optional("skills", NUMBER, "a weight"),
              optional("disciplines", NUMBER, "a weight"),
              optional("offers", NUMBER, "a weight"),
              optional("meets", NUMBER, "a weight"),
              optional("location", NUMBER, "a weight"),
              optional("languages", NUMBER, "a weight"),
              optional("side", NUMBER, "a weight"),
              optional("places", NUMBER, "a weight"))),
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
  private final List<Field> fields;

  DocumentType(String folder, Field... fields) {
    this.folder = folder;
    this.fields = List.of(fields);
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
