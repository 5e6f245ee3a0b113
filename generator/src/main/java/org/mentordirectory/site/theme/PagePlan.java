package org.mentordirectory.site.theme;

import org.mentordirectory.finding.Refusal;

/**
 * A page that is made when it is wanted.
 *
 * @param address from the root of the site, such as {@code mentors/amina-yusuf/}
 */
public record PagePlan(String address, Maker maker) {
  /** Makes a page. */
  public interface Maker {
    Page make() throws Refusal;
  }
}
