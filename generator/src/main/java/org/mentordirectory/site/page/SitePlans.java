package org.mentordirectory.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.site.form.JoinForm;
import org.mentordirectory.site.print.FilePlan;
import org.mentordirectory.site.theme.PagePlan;
import org.mentordirectory.words.Messages;

/** All pages of a site: those that every site has, then those of its documents. */
public final class SitePlans {
  private final Map<String, PagePlan.Maker> makers = new HashMap<>();
  private final List<PagePlan> plans;

  /**
   * The pages of one site.
   *
   * @param files what is known of documents for print, by address
   */
  public SitePlans(
      Content content,
      Messages messages,
      Listing listing,
      MentorPages mentors,
      AlumniPages alumni,
      Map<String, FilePlan.Facts> files) {
    Scheme scheme = content.scheme();
    var fixed = new FixedPages(scheme, messages, listing);
    var articles = new ArticlePages(content, messages, files);
    var events = new EventPages(content, messages, listing.day());
    var impact = new ImpactPages(content, messages);
    var lists = new ListPages(scheme, messages);
    put(SitePage.HOME, new HomePage(content, messages, listing, mentors)::page);
    put(SitePage.of(DocumentType.MENTOR), mentors::directory);
    put(SitePage.LETTERS, mentors::letters);
    put(SitePage.ALUMNI, alumni::list);
    put(SitePage.MATCH, new MatchPage(scheme, messages, listing)::page);
    put(SitePage.JOIN, new JoinForm(scheme, messages)::page);
    ArticlePages.KINDS.forEach(kind -> put(SitePage.of(kind), () -> articles.list(kind)));
    put(SitePage.HANDBOOKS, new HandbookPages(content, messages, files)::list);
    put(SitePage.of(DocumentType.EVENT), () -> events.list(false));
    put(SitePage.ARCHIVE, () -> events.list(true));
    put(SitePage.of(DocumentType.IMPACT), impact::overview);
    put(SitePage.PACK, new PackPage(content, messages)::page);
    for (Scheme.ListKind list : Scheme.ListKind.values()) {
      put(SitePage.of(list), () -> lists.page(list));
    }
    put(SitePage.PRIVACY, fixed::privacy);
    put(SitePage.ACCESSIBILITY, fixed::accessibility);
    plans =
        Stream.of(
                SitePage.all().stream().filter(page -> content.has(page)).map(this::plan),
                Stream.of(new PagePlan(SitePage.NOT_FOUND, fixed::notFound)),
                articles.all(),
                events.all(),
                impact.all(),
                mentors.all(),
                alumni.all())
            .flatMap(pages -> pages)
            .toList();
  }

  private void put(SitePage page, PagePlan.Maker maker) {
    makers.put(page.address(), maker);
  }

  private PagePlan plan(SitePage page) {
    PagePlan.Maker maker = makers.get(page.address());
    if (maker == null) {
      throw new IllegalStateException("nothing makes the page /" + page.address());
    }
    return new PagePlan(page.address(), maker);
  }

  /** The pages, each made when it is asked for. */
  public List<PagePlan> all() {
    return plans;
  }
}
