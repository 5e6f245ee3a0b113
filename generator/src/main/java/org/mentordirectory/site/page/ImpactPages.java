package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.ImpactFigures;
import org.mentordirectory.content.ImpactFigures.Answer;
import org.mentordirectory.content.ImpactFigures.Count;
import org.mentordirectory.content.ImpactFigures.Returns;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.content.Who;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.Messages;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;

/**
 * What came of the scheme: a page over all years, and one for each; none while there is no year.
 */
final class ImpactPages {
  private static final String HOME = SitePage.of(DocumentType.IMPACT).address();

  /** So many years stand beside each other; a table of more is a search. */
  private static final int YEARS = 5;

  private static final int STORIES = 3;

  private final Content content;
  private final Scheme scheme;
  private final Messages messages;
  private final ImpactYear years;

  public ImpactPages(Content content, Messages messages) {
    this.content = content;
    this.scheme = content.scheme();
    this.messages = messages;
    this.years = new ImpactYear(scheme.fewest(), messages);
  }

  /**
   * All years.
   *
   * @param years the newest first
   * @param paired whether the number of pairs is known of any year
   * @param compared the years of the questions that were asked in several, the oldest first
   * @param trends these questions
   * @param latest the page of the newest year in which something was changed, and its changes
   * @param changes what was changed in it
   * @param stories of pairs
   * @param note which figures are left out
   */
  public record Overview(
      String heading,
      String intro,
      List<Row> years,
      boolean paired,
      List<String> compared,
      List<Trend> trends,
      Link latest,
      List<Article.Impact.Change> changes,
      List<ArticlePages.Entry> stories,
      String note) {}

  /**
   * A year in short; what is not known of it is empty.
   *
   * @param mentees how many answered, such as: 18 of 24 (75%)
   */
  public record Row(
      String year, Link page, String summary, String pairs, String mentees, String mentors) {}

  /**
   * A question over the years.
   *
   * @param group who was asked when
   * @param shares a year each
   */
  public record Trend(String question, String group, List<Share> shares) {}

  /**
   * How many answered high.
   *
   * @param shown whether it is known; if not, the rest says nothing
   * @param percent of all who answered
   * @param words such as: 12 of 18
   */
  public record Share(boolean shown, int percent, String words) {
    private static final Share HIDDEN = new Share(false, 0, "");
  }

  /** A page for each year. */
  Stream<PagePlan> all() {
    return content.impacts().stream()
        .map(impact -> new PagePlan(impact.document().address(), () -> page(impact)));
  }

  private Page page(Article.Impact impact) {
    List<Article.Impact> all = content.impacts();
    int place = all.indexOf(impact);
    return Page.of(
        impact.document().address(),
        "impact/impact-year.ftlh",
        impact.title(),
        impact.summary(),
        years.model(
            impact,
            new Link(messages.text("impact.title"), HOME),
            place < all.size() - 1 ? link(all.get(place + 1)) : null,
            place > 0 ? link(all.get(place - 1)) : null));
  }

  private static Link link(Article.Impact impact) {
    return new Link(impact.title(), impact.document().address());
  }

  /** What came of all years. */
  Page overview() {
    List<Article.Impact> all = content.impacts();
    List<Article.Impact> compared = new ArrayList<>(all.subList(0, Math.min(YEARS, all.size())));
    Collections.reverse(compared);
    Article.Impact latest =
        all.stream().filter(impact -> !impact.changes().isEmpty()).findFirst().orElse(all.get(0));
    String intro = messages.text("impact.intro", scheme.name());
    return Page.of(
        HOME,
        "impact/impact.ftlh",
        messages.text("impact.title"),
        intro,
        new Overview(
            messages.text("impact.title"),
            intro,
            all.stream().map(this::row).toList(),
            all.stream().anyMatch(impact -> impact.figures().pairs().isPresent()),
            compared.stream().map(Article.Impact::year).toList(),
            trends(compared),
            link(latest),
            latest.changes(),
            content.caseStudies().stream()
                .limit(STORIES)
                .map(
                    study ->
                        new ArticlePages.Entry(
                            study.title(), study.summary(), study.document().address(), List.of()))
                .toList(),
            messages.text("impact.fewest", scheme.fewest())));
  }

  private Row row(Article.Impact impact) {
    ImpactFigures figures = impact.figures();
    return new Row(
        impact.year(),
        link(impact),
        impact.summary(),
        figures.pairs().map(Count::people).map(String::valueOf).orElse(""),
        last(figures, Who.MENTEE),
        last(figures, Who.MENTOR));
  }

  /** How many of a group answered the last form of the year of which that is known. */
  private String last(ImpactFigures figures, Who who) {
    return figures.returns().stream()
        .filter(
            returns ->
                returns.group().who().equals(Optional.of(who)) && returns.answered().isPresent())
        .max(Comparator.comparing((Returns returns) -> returns.group().moment()))
        .map(years::response)
        .orElse("");
  }

  private List<Trend> trends(List<Article.Impact> compared) {
    Map<String, Trend> trends = new LinkedHashMap<>();
    for (int year = compared.size() - 1; year >= 0; year--) { // in the order of the newest
      for (Answer answer : compared.get(year).figures().answers()) {
        List<Share> shares = compared.stream().map(other -> share(answer, other)).toList();
        if (shares.stream().filter(Share::shown).count() > 1) {
          String group = years.group(answer.group());
          trends.putIfAbsent(
              group + " " + answer.question(), new Trend(answer.question(), group, shares));
        }
      }
    }
    return List.copyOf(trends.values());
  }

  private Share share(Answer asked, Article.Impact year) {
    return year.figures().answers().stream()
        .filter(answer -> answer.question().equals(asked.question()))
        .filter(answer -> answer.group().isLike(asked.group()))
        .flatMap(answer -> answer.high().map(high -> share(high, answer.people())).stream())
        .findFirst()
        .orElse(Share.HIDDEN);
  }

  private Share share(Count high, Count people) {
    Optional<Integer> percent = ImpactYear.percent(high, people);
    return new Share(
        true, percent.orElse(0), messages.text("impact.of", high.people(), people.people()));
  }
}
