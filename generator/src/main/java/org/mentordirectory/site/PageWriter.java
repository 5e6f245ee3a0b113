package org.mentordirectory.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;
import org.mentordirectory.site.theme.Parallel;

/** Renders pages and writes them, over all cores. */
public final class PageWriter {
  /** A link into a folder of the site, up to where a server would look for its page. */
  private static final Pattern FOLDER =
      Pattern.compile("((?:href|action)=\"" + Body.ROOT + "(?:[^\"#?]*/)?)(?=[\"#?])");

  private final Frame frame;
  private final OutputFolder folder;
  private final boolean preview;
  private final SiteLinks links;
  private final Set<String> listed = ConcurrentHashMap.newKeySet();

  /**
   * A writer to one folder.
   *
   * @param preview whether the pages can be opened as files, without a server
   */
  PageWriter(Frame frame, OutputFolder folder, boolean preview, SiteLinks links) {
    this.frame = frame;
    this.folder = folder;
    this.preview = preview;
    this.links = links;
  }

  /** Writes pages; each is made, rendered and written before the thread takes the next. */
  void write(List<PagePlan> pages) throws IOException, Refusal {
    Parallel.forEach(pages, plan -> write(plan.maker().make()));
  }

  /** The addresses of the pages that search engines may have, sorted. */
  List<String> listed() {
    return listed.stream().sorted().toList();
  }

  /** Writes the output of a template that is no page. */
  void file(String name, String template, Map<String, ?> model) throws IOException, Refusal {
    folder.text(name, rooted(frame.templates().render(template, model), frame.base()));
  }

  private void write(Page page) throws IOException, Refusal {
    String html = frame.html(page);
    links.addPage(page, html);
    folder.text(page.file(), rooted(preview ? asFile(html) : html, page, frame.base()));
    if (page.listed()) {
      listed.add(page.address());
    }
  }

  /** Without a server nobody looks for a folder's page, and to some browsers no file is 'self'. */
  private static String asFile(String html) {
    return FOLDER
        .matcher(html.replace("-src 'self'", "-src 'self' file:"))
        .replaceAll("$1index.html");
  }

  /**
   * HTML whose addresses inside the site lead there.
   *
   * @param base the path of the site on its host
   */
  public static String rooted(String html, Page page, String base) {
    return rooted(html, root(page, base));
  }

  private static String root(Page page, String base) {
    if (page.address().equals(SitePage.NOT_FOUND)) {
      return base;
    }
    int depth = (int) page.address().chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  private static String rooted(String html, String root) {
    return html.replace(String.valueOf(Body.ROOT), root);
  }
}
