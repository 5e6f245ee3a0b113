package org.mentordirectory.site;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Kind;

/** Guidance, forms, events and case studies: a page each, and a page that lists them. */
final class ArticlePages {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy");

  private final Content content;
  private final Messages messages;
  private final Locale locale;
  private final Map<Kind, List<Section>> sections = new LinkedHashMap<>();

  ArticlePages(Content content, Messages messages) {
    this.content = content;
    this.messages = messages;
    this.locale = Locale.forLanguageTag(content.scheme().languages().get(0) + "-GB");
    sections.put(Kind.GUIDANCE, sections(content.guidance()));
    sections.put(Kind.FORM, sections(content.forms()));
    sections.put(Kind.EVENT, sections(content.events()));
    sections.put(Kind.CASE_STUDY, sections(content.caseStudies()));
  }

  /**
   * A list of articles.
   *
   * @param kind the folder, which is also the name of the messages
   */
  public record ArticleList(String kind, String heading, String intro, List<Section> sections) {}

  /** A part of a list; its title is empty where the list has no parts. */
  public record Section(String title, List<Entry> entries) {}

  /** An article in a list or in the navigation. */
  public record Entry(String title, String summary, String address, List<Fact> facts) {}

  /** Something to know about an article, such as the place of an event. */
  public record Fact(String label, String text) {}

  /**
   * An article's page.
   *
   * @param contents the headings to jump to
   * @param sections all articles of the kind, for the navigation beside the text
   * @param home the list that the article is in
   * @param form of a form, what stands in place of the body
   */
  public record ArticlePage(
      String kind,
      String heading,
      String summary,
      List<Fact> facts,
      List<Link> contents,
      List<Section> sections,
      Link home,
      @Nullable Entry previous,
      @Nullable Entry next,
      boolean example,
      TemplateHTMLOutputModel body,
      List<FormBlock> form) {}

  Stream<PagePlan> all() {
    return Stream.concat(
        sections.keySet().stream().map(kind -> new PagePlan(kind.folder() + "/", () -> list(kind))),
        content
            .articles()
            .map(article -> new PagePlan(article.document().address(), () -> page(article))));
  }

  private Page list(Kind kind) {
    String folder = kind.folder();
    return Page.of(
        folder + "/",
        "articles.ftlh",
        messages.text(folder + ".title"),
        messages.text(folder + ".intro"),
        new ArticleList(
            folder,
            messages.text(folder + ".title"),
            messages.text(folder + ".intro"),
            sections.getOrDefault(kind, List.of())));
  }

  private Page page(Article article) {
    Kind kind = article.document().kind();
    List<Section> siblings = sections.getOrDefault(kind, List.of());
    List<Entry> order = siblings.stream().flatMap(s -> s.entries().stream()).toList();
    Entry entry = entry(article);
    int place = order.indexOf(entry);
    return Page.of(
        article.document().address(),
        "article.ftlh",
        article.title(),
        article.summary(),
        new ArticlePage(
            kind.folder(),
            article.title(),
            article.summary(),
            entry.facts(),
            article.document().body().headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(heading -> new Link(heading.text(), "#" + heading.id()))
                .toList(),
            siblings,
            new Link(messages.text(kind.folder() + ".title"), kind.folder() + "/"),
            place > 0 ? order.get(place - 1) : null,
            place >= 0 && place < order.size() - 1 ? order.get(place + 1) : null,
            article.example(),
            Json.markup(article.document().body().html()),
            article instanceof Article.Form form
                ? FormBlock.of(form, content.scheme())
                : List.of()));
  }

  private List<Section> sections(List<? extends Article> articles) {
    var bySection = new LinkedHashMap<String, List<Entry>>();
    for (Article article : articles) {
      String section = article instanceof Article.Guidance page ? page.section().orElse("") : "";
      bySection.computeIfAbsent(section, key -> new ArrayList<>()).add(entry(article));
    }
    return bySection.entrySet().stream()
        .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
        .toList();
  }

  private Entry entry(Article article) {
    return new Entry(
        article.title(), article.summary(), article.document().address(), facts(article));
  }

  private List<Fact> facts(Article article) {
    var facts = new ArrayList<Fact>();
    if (article instanceof Article.Event event) {
      fact("when", event.date().map(date -> when(event, date)), facts);
      fact("where", event.place(), facts);
      fact(
          "places",
          event.capacity().isPresent()
              ? Optional.of(messages.text("fact.capacity", event.capacity().getAsInt()))
              : Optional.empty(),
          facts);
    } else if (article instanceof Article.CaseStudy study) {
      fact("people", study.people(), facts);
    } else if (!article.readers().isEmpty()) {
      fact(
          "for",
          Optional.of(
              String.join(
                  ", ",
                  article.readers().stream()
                      .map(reader -> messages.text("reader." + reader))
                      .toList())),
          facts);
    }
    return List.copyOf(facts);
  }

  private void fact(String name, Optional<String> text, List<Fact> facts) {
    text.ifPresent(value -> facts.add(new Fact(messages.text("fact." + name), value)));
  }

  private String when(Article.Event event, LocalDate date) {
    String day = DAY.withLocale(locale).format(date);
    if (event.start().isEmpty()) {
      return day;
    }
    return event.end().isEmpty()
        ? messages.text("fact.from", day, event.start().get())
        : messages.text("fact.fromTo", day, event.start().get(), event.end().get());
  }
}
