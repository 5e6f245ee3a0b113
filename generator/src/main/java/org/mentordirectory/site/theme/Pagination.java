package org.mentordirectory.site.theme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in a list that is cut into pages.
 *
 * @param number from 1
 * @param of how many there are
 * @param previous the address of the page before, from the root of the site
 * @param next the address of the page after
 * @param steps the pages to offer: first, last and the neighbours; null stands for those left out
 */
public record Pagination(
    int number,
    int of,
    @Nullable String previous,
    @Nullable String next,
    List<@Nullable Step> steps) {

  /** How many mentors stand on a page. */
  static final int SIZE = 48;

  /** A page to go to. */
  public record Step(int number, String address, boolean current) {}

  /** How many pages a list of some length has; an empty list has one. */
  public static int pages(int length) {
    return Math.max(1, (length + SIZE - 1) / SIZE);
  }

  public static Pagination of(String list, int number, int of) {
    var steps = new ArrayList<@Nullable Step>();
    for (int page = 1; page <= of; page++) {
      if (page == 1 || page == of || Math.abs(page - number) <= 2) {
        steps.add(new Step(page, address(list, page), page == number));
      } else if (steps.get(steps.size() - 1) != null) {
        steps.add(null);
      }
    }
    return new Pagination(
        number,
        of,
        number > 1 ? address(list, number - 1) : null,
        number < of ? address(list, number + 1) : null,
        steps);
  }

  /** The address of one page of a list. */
  public static String address(String list, int number) {
    return number == 1 ? list : list + "page/" + number + "/";
  }

  /** The part of a list that stands on a page. */
  public static <T> List<T> slice(List<T> list, int number) {
    return list.subList(
        Math.min(list.size(), (number - 1) * SIZE), Math.min(list.size(), number * SIZE));
  }
}
