package org.mentordirectory.check.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Layout;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.words.Nearest;

/**
 * What the scheme puts into the menu, the foot and the front page is there: links of the menu lead
 * to pages of the site or to addresses that browsers open safely, and the text of the front page is
 * written and shown.
 */
public final class LayoutRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    Layout layout = content.scheme().layout();
    var pages = new Pages(content);
    List<String> named =
        Stream.concat(
                SitePage.of(content.scheme()).map(SitePage::address),
                content.articles().map(article -> article.document().address()))
            .toList();
    Stream.concat(
            layout.navigation().stream(),
            layout.footer().stream().flatMap(part -> part.links().stream()))
        .forEach(item -> link(item, pages, named, report));
    home(content, layout.home(), report);
  }

  private static void link(Layout.MenuItem item, Pages pages, List<String> named, Report report) {
    String target = item.target();
    if (item.isOutside()) {
      WebAddress.check(target, item.at(), report);
    } else if (Addresses.isMisleading(target)
        || pages.document(item.page()).isEmpty() && !pages.has(item.page())) {
      var names = new Nearest(named.stream().map(Layout::nameOf).collect(Collectors.toSet()));
      report
          .correcting(target, names.only(target))
          .error(
              item.at(),
              "the site has no page `%s`; %s",
              target,
              Report.advice(
                  names.to(Layout.nameOf(target)),
                  "write the name of one, such as `join`, or `{label: …, address: \"https://…\"}`"));
    } else if (item.label().isEmpty() && !named.contains(item.page())) {
      report.error(
          item.at(),
          "this page has no name for a menu; write `{label: …, address: /%s}`",
          item.page());
    }
  }

  private static void home(Content content, Layout.Home home, Report report) {
    List<Article.OwnPage> texts =
        content.ownPages().stream().filter(Article.OwnPage::isHome).toList();
    boolean shown = home.parts().contains(Layout.Home.TEXT);
    if (!home.areTyped()) {
      return;
    }
    if (shown && texts.isEmpty()) {
      report.error(
          content.scheme().front().inside("home").placeOf("parts"),
          "the front page has the part `text`, and there is no `%s`; write it, or take the part"
              + " out",
          Article.OwnPage.HOME);
    } else if (!shown && !texts.isEmpty()) {
      report.warning(
          texts.get(0).document().start(),
          "nobody sees this text; add `text` to the `parts` of `home` in scheme.yaml, or delete the"
              + " file");
    }
  }
}
