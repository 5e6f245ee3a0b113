package org.mentordirectory.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.finding.Position;

/**
 * How a scheme arranges its site: the menu, the front page and the foot of every page.
 *
 * @param navigation the links at the top of every page; none where they are the usual ones
 * @param home the front page
 * @param footer the parts at the bottom of every page, above the usual line
 */
public record Layout(List<MenuItem> navigation, Home home, List<FooterPart> footer) {
  /** What a menu calls the page at an address: the address without slashes around it. */
  public static String nameOf(String address) {
    return Stream.of(address.split("/"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /**
   * A link that the scheme places.
   *
   * @param target as typed: the name of a page, such as {@code join} or {@code about/team}, its
   *     address, or a whole address elsewhere
   * @param label what it is called; a page of the site has a name for it
   */
  public record MenuItem(String target, Optional<String> label, Position at) {
    /** Whether it leads to another site. */
    public boolean isOutside() {
      return Addresses.isOutside(target) || target.startsWith("www.");
    }

    /** The address of the page from the root of the site, such as {@code about/team/}. */
    public String page() {
      int hash = target.indexOf('#');
      String name = nameOf(hash < 0 ? target : target.substring(0, hash));
      return name.isEmpty() || name.equals(SitePage.HOME.key()) ? "" : name + "/";
    }

    /** The same, with the place in the page. */
    public String address() {
      int hash = target.indexOf('#');
      return page() + (hash < 0 ? "" : target.substring(hash));
    }
  }

  /** A heading with links below it. */
  public record FooterPart(String heading, List<MenuItem> links) {}

  /**
   * The front page.
   *
   * @param picture the name of a picture in the content folder
   * @param parts what stands on it, in order: {@linkplain #PARTS parts} and facets
   * @param areTyped whether the scheme names the parts
   */
  public record Home(
      Optional<String> heading,
      Optional<String> lead,
      Optional<String> picture,
      List<String> parts,
      boolean areTyped) {
    /** The search. */
    public static final String SEARCH = "search";

    /** What {@code home.md} says. */
    public static final String TEXT = "text";

    /** Some who have a place free today. */
    public static final String MENTORS = "mentors";

    /** The next events. */
    public static final String EVENTS = "events";

    /** The way to what came of it. */
    public static final String IMPACT = "impact";

    /** Whom the site is for: each has a door. */
    public static final List<String> DOORS = List.of("mentee", "mentor", "coordinator");

    /** What a front page can have besides the facets, in no order. */
    public static final List<String> PARTS =
        List.of(SEARCH, TEXT, MENTORS, "mentee", "mentor", "coordinator", EVENTS, IMPACT);
  }
}
