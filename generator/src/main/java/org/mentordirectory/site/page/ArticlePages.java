package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.site.form.FormSheet;
import org.mentordirectory.site.print.FilePlan;
import org.mentordirectory.site.print.PrintedForms;
import org.mentordirectory.site.theme.Html;
import org.mentordirectory.site.theme.Link;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;
import org.mentordirectory.words.Messages;

/**
 * Guidance, forms and case studies: a page each, and a page that lists them; and the pages of the
 * scheme's own.
 */
public final class ArticlePages {
  /** The kinds with a list, whose pages are an article and no more. */
  public static final List<DocumentType> KINDS =
      DocumentType.documents().stream()
          .filter(
              kind ->
                  kind.home().isPresent()
                      && kind != DocumentType.MENTOR
                      && kind != DocumentType.EVENT
                      && kind != DocumentType.IMPACT)
          .toList();

  private final Content content;
  private final Messages messages;
  private final Map<String, FilePlan.Facts> files;
  private final Map<DocumentType, List<Section>> sections = new LinkedHashMap<>();

  public ArticlePages(Content content, Messages messages, Map<String, FilePlan.Facts> files) {
    this.content = content;
    this.messages = messages;
    this.files = files;
    KINDS.forEach(kind -> sections.put(kind, sections(articles(kind).toList())));
  }

  /**
   * A list of articles.
   *
   * @param kind the folder, which is also the name of the messages
   * @param pack whether to point to the pack for a pair
   * @param handbooks the page of the handbooks, where there are any of such articles
   */
  public record ArticleList(
      String kind,
      String heading,
      String intro,
      boolean pack,
      @Nullable Link handbooks,
      List<Section> sections) {}

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
   * @param beside what the articles of the navigation beside the text are called
   * @param sections those articles: all of the kind; of a page of the scheme's own, those in its
   *     folder, which may be none
   * @param above the pages above it
   * @param form of a form, what stands in place of the body
   * @param questions of a text of questions and answers, what stands in place of the body
   * @param decision whether the questions of the text are asked one at a time
   */
  public record ArticlePage(
      String kind,
      String heading,
      String summary,
      List<Fact> facts,
      List<Link> contents,
      String beside,
      List<Section> sections,
      List<Link> above,
      @Nullable Entry previous,
      @Nullable Entry next,
      boolean example,
      Html body,
      @Nullable FormSheet form,
      @Nullable QuestionList questions,
      boolean decision) {}

  /** A page for each article. */
  Stream<PagePlan> all() {
    return content
        .articles()
        .filter(
            article ->
                sections.containsKey(article.document().kind())
                    || article instanceof Article.OwnPage page && !page.isHome())
        .map(article -> new PagePlan(article.document().address(), () -> page(article)));
  }

  /** The page that lists the articles of a kind. */
  Page list(DocumentType kind) {
    String folder = kind.folder();
    return Page.of(
        folder + "/",
        "articles/articles.ftlh",
        messages.text(folder + ".title"),
        messages.text(folder + ".intro"),
        new ArticleList(
            folder,
            messages.text(folder + ".title"),
            messages.text(folder + ".intro"),
            kind == DocumentType.FORM && !content.scheme().pack().isEmpty(),
            handbooks(kind),
            Stream.concat(
                    sections.getOrDefault(kind, List.of()).stream(),
                    kind == DocumentType.GUIDANCE ? lists() : Stream.empty())
                .toList()));
  }

  /** What the scheme lists elsewhere, below the guidance. */
  private Stream<Section> lists() {
    List<Entry> entries = new ListPages(content.scheme(), messages).entries();
    return Stream.of(new Section(messages.text("lists.more"), entries))
        .filter(section -> !entries.isEmpty());
  }

  private @Nullable Link handbooks(DocumentType kind) {
    boolean isBound = kind == DocumentType.GUIDANCE || kind == DocumentType.FORM;
    return isBound && !content.scheme().handbooks().isEmpty()
        ? new Link(messages.text("handbooks.link"), SitePage.HANDBOOKS.address())
        : null;
  }

  private Page page(Article article) {
    DocumentType kind = article.document().kind();
    boolean own = kind == DocumentType.PAGE;
    List<Section> siblings = own ? family(article) : siblings(kind, article);
    List<Entry> order = siblings.stream().flatMap(s -> s.entries().stream()).toList();
    Entry entry = entry(article);
    int place = order.indexOf(entry);
    Body body = article.document().body();
    boolean decision = article instanceof Article.Guidance guidance && guidance.decision();
    Optional<QuestionList> questions =
        kind == DocumentType.GUIDANCE && !decision ? QuestionList.of(body) : Optional.empty();
    Page page =
        Page.of(
            article.document().address(),
            "articles/article.ftlh",
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
                own ? head(siblings, article) : messages.text(kind.folder() + ".title"),
                siblings,
                own
                    ? above(article)
                    : List.of(
                        new Link(messages.text(kind.folder() + ".title"), kind.folder() + "/")),
                place > 0 ? order.get(place - 1) : null,
                place >= 0 && place < order.size() - 1 ? order.get(place + 1) : null,
                article.example(),
                new Html(article.document().body().html()),
                article instanceof Article.Form form
                    ? FormSheet.of(form, content.scheme(), messages, downloads(form))
                    : null,
                questions.orElse(null),
                decision));
    return questions.isEmpty()
        ? page
        : page.with(page.image(), QuestionList.jsonLd(body, content.scheme()));
  }

  /**
   * All of its kind; of guidance, those for the same readers, since coordinators have their own.
   */
  private List<Section> siblings(DocumentType kind, Article article) {
    return kind == DocumentType.GUIDANCE
        ? sections(
            articles(kind)
                .filter(other -> other.isForCoordinators() == article.isForCoordinators())
                .toList())
        : sections.get(kind);
  }

  private Stream<Article> articles(DocumentType kind) {
    return content.articles().filter(article -> article.document().kind() == kind);
  }

  /** The page at the head of its folder and those in there; nothing where it is alone. */
  private List<Section> family(Article article) {
    String area = area(article);
    List<Article.OwnPage> pages =
        content.ownPages().stream()
            .filter(page -> area(page).equals(area))
            .sorted(Comparator.comparing(page -> !page.document().address().equals(area)))
            .toList();
    return pages.size() > 1 ? sections(pages) : List.of();
  }

  /** What the pages of a folder are called: by the page at its head, which comes first. */
  private String head(List<Section> family, Article article) {
    return family.stream()
        .map(section -> section.entries().get(0))
        .filter(first -> first.address().equals(area(article)))
        .map(Entry::title)
        .findFirst()
        .orElseGet(() -> messages.text("pages.beside"));
  }

  private static String area(Article page) {
    String address = page.document().address();
    return address.substring(0, address.indexOf('/') + 1);
  }

  private List<Link> above(Article article) {
    String address = article.document().address();
    return content.ownPages().stream()
        .filter(page -> !page.isHome() && !page.equals(article))
        .filter(page -> address.startsWith(page.document().address()))
        .sorted(Comparator.comparingInt(page -> page.document().address().length()))
        .map(page -> new Link(page.title(), page.document().address()))
        .toList();
  }

  private List<Link> downloads(Article.Form form) {
    if (form.fields().isEmpty()) {
      return List.of();
    }
    String pdf = PrintedForms.pdf(form);
    String docx = PrintedForms.docx(form);
    return List.of(
        new Link(
            messages.text("form.pdf", FilePlan.Facts.of(pdf, files).words("PDF", messages)), pdf),
        new Link(
            messages.text("form.docx", FilePlan.Facts.of(docx, files).words("DOCX", messages)),
            docx));
  }

  private List<Section> sections(List<? extends Article> articles) {
    var bySection = new LinkedHashMap<String, List<Entry>>();
    for (Article article : articles) {
      bySection
          .computeIfAbsent(article.section().orElse(""), key -> new ArrayList<>())
          .add(entry(article));
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
    if (article instanceof Article.CaseStudy study) {
      fact("people", study.people(), facts);
      fact(
          "permission",
          study
              .permission()
              .until()
              .map(until -> messages.text("fact.until", messages.local().month(until))),
          facts);
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
}
