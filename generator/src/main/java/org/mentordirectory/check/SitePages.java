package org.mentordirectory.check;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages that the site has whatever the content: what links may lead to and titles may not be.
 */
final class SitePages {
  /** The title of each page by its address from the root of the site. */
  static final Map<String, String> TITLES = titles();

  private SitePages() {}

  private static Map<String, String> titles() {
    var titles = new LinkedHashMap<String, String>();
    titles.put("", "Home");
    titles.put("mentors/", "Mentors");
    titles.put("join/", "Join");
    titles.put("guidance/", "Guidance");
    titles.put("forms/", "Forms");
    titles.put("events/", "Events");
    titles.put("case-studies/", "Case studies");
    titles.put("privacy/", "Privacy");
    titles.put("accessibility/", "Accessibility");
    return titles;
  }
}
