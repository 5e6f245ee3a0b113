package org.mentordirectory.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.check.alike.DuplicateRule;
import org.mentordirectory.check.alike.LookAlikeRule;
import org.mentordirectory.check.alike.RepeatedRule;
import org.mentordirectory.check.alike.SpellingRule;
import org.mentordirectory.check.rule.AddressRule;
import org.mentordirectory.check.rule.BodyRule;
import org.mentordirectory.check.rule.CapacityRule;
import org.mentordirectory.check.rule.ConsentRule;
import org.mentordirectory.check.rule.ContrastRule;
import org.mentordirectory.check.rule.DateRule;
import org.mentordirectory.check.rule.DecisionRule;
import org.mentordirectory.check.rule.DrawingRule;
import org.mentordirectory.check.rule.EvaluationRule;
import org.mentordirectory.check.rule.EventRule;
import org.mentordirectory.check.rule.ExampleRule;
import org.mentordirectory.check.rule.FormRule;
import org.mentordirectory.check.rule.HandoutRule;
import org.mentordirectory.check.rule.HeadingRule;
import org.mentordirectory.check.rule.ImpactRule;
import org.mentordirectory.check.rule.LanguageRule;
import org.mentordirectory.check.rule.LayoutRule;
import org.mentordirectory.check.rule.LeftoverRule;
import org.mentordirectory.check.rule.LinkRule;
import org.mentordirectory.check.rule.PermissionRule;
import org.mentordirectory.check.rule.PersonalDataRule;
import org.mentordirectory.check.rule.PhotoRule;
import org.mentordirectory.check.rule.PrintedRule;
import org.mentordirectory.check.rule.QuestionRule;
import org.mentordirectory.check.rule.RequiredRule;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.check.rule.SlugRule;
import org.mentordirectory.check.rule.SmallGroupRule;
import org.mentordirectory.check.rule.StaleProfileRule;
import org.mentordirectory.check.rule.TitleRule;
import org.mentordirectory.check.rule.TypeRule;
import org.mentordirectory.check.rule.UnknownKeyRule;
import org.mentordirectory.check.rule.UnwrittenRule;
import org.mentordirectory.check.rule.VocabularyRule;
import org.mentordirectory.content.read.ReaderRule;

/** All rules, in the order in which tools list them. */
public final class Rules {
  private static final List<Rule.Named> ALL =
      List.of(
          // Keys and values
          new Rule.Named(
              "required",
              "Every key that is required is there and says something.",
              new RequiredRule()),
          new Rule.Named(
              "consent",
              "No profile is published before its mentor has agreed.",
              new ConsentRule()),
          new Rule.Named("unknown-key", "Every key is one that is read.", new UnknownKeyRule()),
          new Rule.Named(
              "type", "Every value is of the type that its key asks for.", new TypeRule()),
          new Rule.Named(
              "date",
              "Dates are written as 2026-10-01 and have happened where they must.",
              new DateRule()),
          new Rule.Named(
              "vocabulary", "Values come from the vocabulary of the scheme.", new VocabularyRule()),
          new Rule.Named(
              "address", "Addresses can be opened, safely, by anybody.", new AddressRule()),
          new Rule.Named("language", "Languages are called by their names.", new LanguageRule()),
          new Rule.Named(
              "capacity", "The numbers of mentees agree with each other.", new CapacityRule()),
          new Rule.Named("contrast", "The colours of the scheme can be read.", new ContrastRule()),
          new Rule.Named(
              "layout", "Menu, foot and front page show what is there.", new LayoutRule()),
          // Texts
          new Rule.Named("body", "Every page says something.", new BodyRule()),
          new Rule.Named("heading", "Headings make an outline without gaps.", new HeadingRule()),
          new Rule.Named("link", "Links lead somewhere.", new LinkRule()),
          new Rule.Named(
              "leftover",
              "No text has what another system would have replaced, or what is not shown.",
              new LeftoverRule()),
          new Rule.Named(
              "personal-data",
              "Texts hold no e-mail addresses and telephone numbers.",
              new PersonalDataRule()),
          new Rule.Named(
              "photo", "Each photo belongs to a profile and can be made small.", new PhotoRule()),
          new Rule.Named(
              "drawing",
              "Each drawing lies beside its page and is said in words as well.",
              new DrawingRule()),
          // What is handed out
          new Rule.Named(
              "form",
              "Every field of a form is declared, and has its place in the text.",
              new FormRule()),
          new Rule.Named(
              "evaluation",
              "Answers of evaluation forms can be counted and compared.",
              new EvaluationRule()),
          new Rule.Named(
              "handout", "Handbooks, packs and lists name what is there.", new HandoutRule()),
          new Rule.Named(
              "printed", "What is printed has signs that can be printed.", new PrintedRule()),
          new Rule.Named("event", "The times of an event agree with each other.", new EventRule()),
          new Rule.Named(
              "permission",
              "A case study is published only as long as its people agree.",
              new PermissionRule()),
          new Rule.Named(
              "impact", "The figures of a year agree with each other.", new ImpactRule()),
          new Rule.Named(
              "small-group",
              "No published figure is on so few people that it tells of one.",
              new SmallGroupRule()),
          new Rule.Named(
              "question", "Every question in the guidance has an answer.", new QuestionRule()),
          new Rule.Named(
              "decision",
              "The questions of a page lead to every answer, and never in a circle.",
              new DecisionRule()),
          // The directory as a whole
          new Rule.Named(
              "slug",
              "The name of a file is an address that can be typed and read out.",
              new SlugRule()),
          new Rule.Named("title", "No two pages have the same title.", new TitleRule()),
          new Rule.Named("twice", "Nobody is in the directory twice.", new DuplicateRule()),
          new Rule.Named("repeated", "No list says one thing twice.", new RepeatedRule()),
          new Rule.Named(
              "alphabet", "Words are written in the letters of one alphabet.", new LookAlikeRule()),
          new Rule.Named(
              SpellingRule.KEY, "Each value of a field has one spelling.", new SpellingRule()),
          new Rule.Named("example", "Nothing invented is published for real.", new ExampleRule()),
          new Rule.Named(
              UnwrittenRule.KEY,
              "Nothing stands for what is still to be written.",
              new UnwrittenRule()),
          new Rule.Named(
              "review",
              "Mentors confirm their profiles from time to time.",
              new StaleProfileRule()));

  private Rules() {}

  /** The rules that are checked when the content has been read. */
  public static List<Rule.Named> all() {
    return ALL;
  }

  /** What each rule is for, by its name, those of the reader before the others. */
  public static Map<String, String> summaries() {
    var summaries = new LinkedHashMap<String, String>();
    for (ReaderRule rule : ReaderRule.values()) {
      summaries.put(rule.key(), rule.summary());
    }
    for (Rule.Named rule : ALL) {
      summaries.put(rule.name(), rule.summary());
    }
    return Collections.unmodifiableMap(summaries);
  }
}
