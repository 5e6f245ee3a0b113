package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.FormField.Choice;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.match.CriterionWords;
import org.mentordirectory.match.MatchFacets;
import org.mentordirectory.match.MatchRules;
import org.mentordirectory.search.Facet;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.words.Messages;

/** The page on which a mentee says what they want, and the browser finds who fits. */
final class MatchPage {

  /** With more values than this, a question has a field to find them by, and no boxes. */
  private static final int MOST_BOXES = 24;

  private final Scheme scheme;
  private final Messages messages;
  private final Listing listing;
  private final List<Criterion> criteria;
  private final CriterionWords words;

  MatchPage(Scheme scheme, Messages messages, Listing listing) {
    this.scheme = scheme;
    this.messages = messages;
    this.listing = listing;
    this.criteria = scheme.profile().criteria();
    this.words = new CriterionWords(scheme, messages);
  }

  /**
   * The page.
   *
   * @param parts of the form
   * @param institutions to choose one's own from
   * @param match what the script needs, as JSON
   */
  public record Match(List<Part> parts, List<Choice> institutions, String match) {}

  /** Questions of one group of criteria, which one slider weighs. */
  public record Part(String name, List<Question> questions) {}

  /**
   * A question.
   *
   * @param name the key of a criterion
   * @param label what is asked
   * @param kind words, boxes, many or side
   * @param options to choose from, those of most mentors first
   */
  public record Question(String name, String label, String kind, List<Choice> options) {}

  Page page() {
    Map<String, List<Choice>> options = new LinkedHashMap<>();
    for (Facet facet : MatchFacets.of(listing.mentors(), scheme)) {
      options.put(
          facet.name(),
          facet.values().stream().map(value -> new Choice(value.value(), value.label())).toList());
    }
    List<Part> parts =
        criteria.stream()
            .map(Criterion::group)
            .distinct()
            .map(group -> part(group, options))
            .filter(part -> !part.questions().isEmpty())
            .toList();
    return Page.of(
            SitePage.MATCH.address(),
            "match/match.ftlh",
            messages.text("match.title"),
            messages.text("match.description", scheme.name()),
            new Match(parts, options.get(MatchFacets.INSTITUTION), Json.text(data())))
        .in("mentors");
  }

  private Part part(String group, Map<String, List<Choice>> options) {
    var questions = new ArrayList<Question>();
    for (Criterion criterion : criteria) {
      if (criterion.group().equals(group) && weight(criterion) > 0) {
        question(criterion, options.getOrDefault(criterion.key(), List.of()))
            .ifPresent(questions::add);
      }
    }
    // One's own words first: they are the question, the lists only help to answer it.
    questions.sort(Comparator.comparing(question -> !question.kind().equals("words")));
    return new Part(group, questions);
  }

  private Optional<Question> question(Criterion criterion, List<Choice> options) {
    String kind =
        switch (criterion.kind()) {
          case WORDS, SIDE -> criterion.key();
          case PLACES -> ""; // nobody has to ask for one; that it must fit is among the last
          case VALUES -> options.size() > MOST_BOXES ? "many" : options.isEmpty() ? "" : "boxes";
        };
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Question(criterion.key(), words.name("match.ask.", criterion), kind, options));
  }

  private int weight(Criterion criterion) {
    return scheme.matching().weight(criterion);
  }

  /** What the scripts need: the table of criteria, the contact, the words. */
  private Map<String, Object> data() {
    Map<String, String> texts = messages.under("match.say.");
    for (String prefix : List.of("match.fits.", "match.lacks.", "match.fit.", "match.letter.")) {
      messages
          .under(prefix)
          .forEach((key, text) -> texts.put(prefix.replace("match.", "") + key, text));
    }
    for (Criterion criterion : scheme.profile().criteriaOfValues()) {
      texts.put("fits." + criterion.key(), words.reason(true, criterion, "{0}"));
      texts.put("lacks." + criterion.key(), words.reason(false, criterion, "{0}"));
    }
    for (Criterion criterion : criteria) {
      texts.put("part." + criterion.key(), words.name("pairs.criterion.", criterion));
    }
    return Json.object(
        "rules", MatchRules.of(scheme),
        "scheme", scheme.name(),
        "contact", scheme.contact(),
        "texts", texts);
  }
}
