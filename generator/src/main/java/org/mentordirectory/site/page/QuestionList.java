package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Section;
import org.mentordirectory.content.read.Fragment;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Link;

/**
 * A text of questions and answers.
 *
 * @param groups the questions to choose from, by the headings that they stand under
 * @param parts the text from top to bottom
 */
public record QuestionList(List<Group> groups, List<Part> parts) {
  /** Questions under one heading; its title and address are empty where there is none. */
  public record Group(String title, String address, List<Link> questions) {}

  /**
   * A heading and what stands below it.
   *
   * @param level of the heading, 0 where there is none
   * @param id the heading's anchor
   * @param question whether it asks something
   */
  public record Part(int level, String id, String text, boolean question, Html html) {}

  /** The questions of a text; nothing where it is no list of them. */
  static Optional<QuestionList> of(Body body) {
    if (!Section.areQuestions(body)) {
      return Optional.empty();
    }
    List<Section> sections = Fragment.sections(body);
    var groups = new ArrayList<Group>();
    var questions = new ArrayList<Link>();
    var group = new Link("", "");
    for (Section section : sections) {
      Body.Heading heading = section.heading().orElse(null);
      if (heading != null && section.isQuestion()) {
        questions.add(new Link(heading.text(), "#" + heading.id()));
      } else if (heading != null && !questions.isEmpty()) {
        groups.add(new Group(group.label(), group.address(), List.copyOf(questions)));
        questions.clear();
      }
      if (heading != null && !section.isQuestion()) {
        group = new Link(heading.text(), "#" + heading.id());
      }
    }
    if (!questions.isEmpty()) {
      groups.add(new Group(group.label(), group.address(), List.copyOf(questions)));
    }
    return Optional.of(
        new QuestionList(List.copyOf(groups), sections.stream().map(QuestionList::part).toList()));
  }

  private static Part part(Section section) {
    return new Part(
        section.level(),
        section.heading().map(Body.Heading::id).orElse(""),
        section.heading().map(Body.Heading::text).orElse(""),
        section.isQuestion(),
        new Html(section.html()));
  }

  /**
   * The questions as search engines read them.
   *
   * @see <a href="https://schema.org/FAQPage">schema.org, FAQPage</a>
   */
  static Map<String, Object> jsonLd(Body body, Scheme scheme) {
    List<Map<String, Object>> questions =
        Fragment.sections(body).stream()
            .filter(Section::isQuestion)
            .map(
                section ->
                    Json.object(
                        "@type", "Question",
                        "name", section.heading().orElseThrow().text(),
                        "acceptedAnswer",
                            Json.object("@type", "Answer", "text", answer(section, scheme))))
            .toList();
    return Json.object(
        "@context", "https://schema.org", "@type", "FAQPage", "mainEntity", questions);
  }

  /** An answer with whole addresses, since it is read without its page. */
  private static String answer(Section section, Scheme scheme) {
    return section.html().replace(String.valueOf(Body.ROOT), scheme.address().toString());
  }
}
