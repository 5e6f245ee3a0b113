package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.match.Criterion;
import org.mentordirectory.match.MatchIndex;
import org.mentordirectory.match.PlainWords;
import org.mentordirectory.search.Facet;
import org.mentordirectory.site.theme.Json;
import org.mentordirectory.site.theme.Messages;
import org.mentordirectory.site.theme.Page;

/** The page on which a mentee says what they want, and the browser finds who fits. */
final class MatchPage {

  /** With more values than this, a question has a field to find them by, and no boxes. */
  private static final int MOST_BOXES = 24;

  private final Scheme scheme;
  private final Messages messages;
  private final Listing listing;

  MatchPage(Scheme scheme, Messages messages, Listing listing) {
    this.scheme = scheme;
    this.messages = messages;
    this.listing = listing;
  }

  /**
   * The page.
   *
   * @param parts of the form
   * @param institutions to choose one's own from
   * @param match what the script needs, as JSON
   */
  public record Match(List<Part> parts, List<Option> institutions, String match) {}

  /** Questions of one group of criteria, which one slider weighs. */
  public record Part(String name, List<Question> questions) {}

  /**
   * A question.
   *
   * @param name the key of a criterion
   * @param kind words, boxes, many or side
   * @param options to choose from, those of most mentors first
   */
  public record Question(String name, String kind, List<Option> options) {}

  /** Something to choose. */
  public record Option(String value, String label) {}

  Page page() {
    Map<String, List<Option>> options = new LinkedHashMap<>();
    for (Facet facet : MatchIndex.facets(listing.mentors(), scheme)) {
      options.put(
          facet.name(),
          facet.values().stream().map(value -> new Option(value.value(), value.label())).toList());
    }
    List<Part> parts =
        Stream.of(Criterion.Group.HELP, Criterion.Group.WORK, Criterion.Group.REACH)
            .map(group -> part(group, options))
            .filter(part -> !part.questions().isEmpty())
            .toList();
    return Page.of(
            SitePage.MATCH.address(),
            "match/match.ftlh",
            messages.text("match.title"),
            messages.text("match.description", scheme.name()),
            new Match(parts, options.get(MatchIndex.INSTITUTION), Json.text(data())))
        .in("mentors");
  }

  private Part part(Criterion.Group group, Map<String, List<Option>> options) {
    var questions = new ArrayList<Question>();
    for (Criterion criterion : Criterion.values()) {
      if (criterion.group() == group && weight(criterion) > 0) {
        question(criterion, options.getOrDefault(criterion.key(), List.of()))
            .ifPresent(questions::add);
      }
    }
    // One's own words first: they are the question, the lists only help to answer it.
    questions.sort(Comparator.comparing(question -> !question.kind().equals("words")));
    return new Part(name(group), questions);
  }

  private static Optional<Question> question(Criterion criterion, List<Option> options) {
    String kind =
        switch (criterion) {
          case WORDS, SIDE -> criterion.key();
          default -> options.size() > MOST_BOXES ? "many" : options.isEmpty() ? "" : "boxes";
        };
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Question(criterion.key(), kind, options));
  }

  private int weight(Criterion criterion) {
    return scheme.matching().weights().getOrDefault(criterion.key(), 0);
  }

  private static String name(Criterion.Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }

  /** What the scripts need: the table of criteria, the small words, the contact, the words. */
  private Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("rules", rules());
    data.put("scheme", scheme.name());
    data.put("contact", scheme.contact());
    Map<String, String> texts = messages.under("match.say.");
    for (String prefix : List.of("match.fits.", "match.lacks.", "match.letter.")) {
      messages
          .under(prefix)
          .forEach((key, text) -> texts.put(prefix.replace("match.", "") + key, text));
    }
    data.put("texts", texts);
    return data;
  }

  private Map<String, Object> rules() {
    var criteria = new ArrayList<Map<String, Object>>();
    for (Criterion criterion : Criterion.values()) {
      var row = new LinkedHashMap<String, Object>();
      row.put("key", criterion.key());
      row.put("group", name(criterion.group()));
      row.put("values", Criterion.ofValues().contains(criterion));
      row.put("each", criterion.countsEach());
      row.put("weight", weight(criterion));
      criteria.add(row);
    }
    var rules = new LinkedHashMap<String, Object>(); // in a fixed order, unlike Map.of
    rules.put("criteria", criteria);
    rules.put("small", PlainWords.small());
    return rules;
  }
}
