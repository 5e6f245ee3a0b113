package org.mentordirectory.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each rule is for, in a line: tools that show findings show it beside them. */
final class RuleSummaries {
  private static final Map<String, String> SUMMARIES = summaries();

  private RuleSummaries() {}

  private static Map<String, String> summaries() {
    var summaries = new LinkedHashMap<String, String>();
    // Reported by the reader
    summaries.put("file", "Only files that belong there are in the content folder.");
    summaries.put("size", "No file is too large to be read.");
    summaries.put(
        "front-matter", "A file begins with lines of keys and values between two lines of `---`.");
    summaries.put("yaml", "Keys and values are written so that they can be read.");
    summaries.put("markdown", "A text is simple enough to be read.");
    summaries.put("scheme", "The settings of the scheme can be read.");
    summaries.put("logo", "The logo is a picture that the pages can show.");
    // Reported by the rules
    summaries.put("required", "Every key that is required is there and says something.");
    summaries.put("consent", "No profile is published before its mentor has agreed.");
    summaries.put("unknown-key", "Every key is one that is read.");
    summaries.put("type", "Every value is of the type that its key asks for.");
    summaries.put("date", "Dates are written as 2026-10-01 and have happened where they must.");
    summaries.put("vocabulary", "Values come from the vocabulary of the scheme.");
    summaries.put("address", "Addresses can be opened, safely, by anybody.");
    summaries.put("capacity", "The numbers of mentees agree with each other.");
    summaries.put("contrast", "The colour of the scheme can be read.");
    summaries.put("body", "Every page says something.");
    summaries.put("heading", "Headings make an outline without gaps.");
    summaries.put("link", "Links lead somewhere.");
    summaries.put("personal-data", "Texts hold no e-mail addresses and telephone numbers.");
    summaries.put("photo", "Each photo belongs to a profile and can be made small.");
    summaries.put("drawing", "Each drawing lies beside its page and is said in words as well.");
    summaries.put("form", "Every field of a form is declared, and has its place in the text.");
    summaries.put("evaluation", "Answers of evaluation forms can be counted and compared.");
    summaries.put("handout", "Handbooks, packs and lists name what is there.");
    summaries.put("event", "The times of an event agree with each other.");
    summaries.put("permission", "A case study is published only as long as its people agree.");
    summaries.put("impact", "The figures of a year agree with each other.");
    summaries.put("small-group", "No published figure is on so few people that it tells of one.");
    summaries.put("question", "Every question in the guidance has an answer.");
    summaries.put(
        "decision", "The questions of a page lead to every answer, and never in a circle.");
    summaries.put("slug", "The name of a file is an address that can be typed and read out.");
    summaries.put("title", "No two pages have the same title.");
    summaries.put("twice", "Nobody is in the directory twice.");
    summaries.put("example", "No invented person is published for real.");
    summaries.put("review", "Mentors confirm their profiles from time to time.");
    return summaries;
  }

  /** All rules that have a summary, in a lasting order. */
  static List<String> rules() {
    return List.copyOf(SUMMARIES.keySet());
  }

  /** What a rule is for; its name where nothing is written. */
  static String of(String rule) {
    return SUMMARIES.getOrDefault(rule, rule);
  }
}
