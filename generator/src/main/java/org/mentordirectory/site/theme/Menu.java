package org.mentordirectory.site.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Layout;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.SectionHome;
import org.mentordirectory.content.SitePage;
import org.mentordirectory.words.Messages;

/**
 * The links at the head and the foot of every page, as far as the site has their pages.
 *
 * @param pages those it has
 * @param titles of its articles, by address
 */
record Menu(Layout layout, List<SitePage> pages, Map<String, String> titles, Messages messages) {
  private static final String GUIDANCE = DocumentType.GUIDANCE.folder();
  private static final String MENTORS = DocumentType.MENTOR.folder() + "/";

  /**
   * A link on every page.
   *
   * @param address from the root of the site, or a whole one elsewhere
   * @param area the part of the site that is the page's; empty where it is a page inside one
   */
  public record MenuLink(String address, String area, String label, boolean outside) {}

  /** A heading with links below it. */
  public record LinkedPart(String heading, List<MenuLink> links) {}

  /** The links at the top. */
  List<MenuLink> header() {
    return layout.navigation().isEmpty()
        ? usual(SectionHome.Place.HEADER)
        : own(layout.navigation());
  }

  /** The parts at the bottom. */
  List<LinkedPart> parts() {
    return layout.footer().stream()
        .map(part -> new LinkedPart(part.heading(), own(part.links())))
        .filter(part -> !part.links().isEmpty())
        .toList();
  }

  /** The line at the bottom. */
  List<MenuLink> footer() {
    return usual(SectionHome.Place.FOOTER);
  }

  private List<MenuLink> usual(SectionHome.Place place) {
    return pages.stream()
        .filter(page -> place(page) == place)
        .map(page -> new MenuLink(page.address(), page.area(), label(page), false))
        .toList();
  }

  /** What the scheme lists is found through the guidance, and without any at the bottom. */
  private SectionHome.Place place(SitePage page) {
    boolean isList =
        Stream.of(Scheme.ListKind.values()).anyMatch(list -> page.key().equals(list.key()));
    return isList && pages.stream().noneMatch(other -> other.area().equals(GUIDANCE))
        ? SectionHome.Place.FOOTER
        : page.place();
  }

  private String label(SitePage page) {
    if (page.address().isEmpty()) {
      return messages.text("home.name");
    }
    return page.place() == SectionHome.Place.HEADER
        ? messages.text("nav." + page.area())
        : messages.text(page.key() + ".title");
  }

  private List<MenuLink> own(List<Layout.MenuItem> items) {
    return items.stream().flatMap(item -> own(item).stream()).toList();
  }

  private Optional<MenuLink> own(Layout.MenuItem item) {
    if (item.isOutside()) {
      return item.label().map(label -> new MenuLink(item.target(), "", label, true));
    }
    String address = item.page();
    return label(address)
        .map(name -> new MenuLink(item.address(), area(address), item.label().orElse(name), false));
  }

  /** What a page is called; nothing where the site does not have it. */
  private Optional<String> label(String address) {
    Optional<SitePage> page = pages.stream().filter(p -> p.address().equals(address)).findFirst();
    return page.map(this::label)
        .or(() -> Optional.ofNullable(titles.get(address)))
        .or(() -> Optional.of(address).filter(other -> other.startsWith(MENTORS)));
  }

  /** The area, of a page at its head. */
  private static String area(String address) {
    return address.indexOf('/') == address.length() - 1 && !address.isEmpty()
        ? address.substring(0, address.length() - 1)
        : "";
  }
}
