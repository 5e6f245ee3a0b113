package org.mentordirectory.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file that passes all checks, and variants of it. Values begin in the column that
 * the key leaves them; the keys stand in the order in which they are written here, new ones last.
 */
public record Draft(boolean markdown, List<String> lines, String body) {
  public static final String BODY = "## About me\n\nI repair what others have given up.\n";

  public static Draft scheme() {
    return new Draft(
        false,
        List.of(
            "name: Technician Mentor Scheme",
            "contact: mailto:mentoring@example.org",
            "vocabularies:",
            "  disciplines: [chemistry, physics]",
            "  topics: [professional registration, leave]",
            "  meets: [in person, online]"),
        "");
  }

  /** Name in line 2, then role, institution, disciplines (5), topics, meets, contact, consent. */
  public static Draft mentor(String name) {
    return document(
        "name: " + name,
        "role: Senior Technician",
        "institution: University of Example",
        "disciplines: [chemistry]",
        "topics: [professional registration]",
        "meets: [online]",
        "contact: coordinator",
        "consent: 2026-10-01");
  }

  /** Title in line 2, summary in line 3; right for guidance and forms. */
  public static Draft page(String title) {
    return document("title: " + title, "summary: What it is about.");
  }

  public static Draft event(String title) {
    return document("title: " + title, "summary: What happens.", "date: 2027-01-20");
  }

  public static Draft caseStudy(String title) {
    return document(
        "title: " + title,
        "summary: What it shows.",
        "permission: {who: both, when: 2026-09-30, use: the site, until: 2028-09-30}");
  }

  /** Title in line 2, summary, year in line 4. */
  public static Draft impact(String title) {
    return document("title: " + title, "summary: What came of it.", "year: \"2027\"");
  }

  private static Draft document(String... lines) {
    return new Draft(true, List.of(lines), BODY);
  }

  /** With a line in place of the one of the same key, or as the last. */
  public Draft with(String line) {
    var changed = new ArrayList<String>(lines);
    String key = line.substring(0, line.indexOf(':') + 1);
    int at = 0;
    while (at < changed.size() && !changed.get(at).startsWith(key)) {
      at++;
    }
    if (at == changed.size()) {
      changed.add(line);
    } else {
      changed.set(at, line);
    }
    return new Draft(markdown, changed, body);
  }

  /** Without the line of a key. */
  public Draft without(String key) {
    return new Draft(
        markdown, lines.stream().filter(line -> !line.startsWith(key + ":")).toList(), body);
  }

  /** With another text, which begins two lines below the last key. */
  public Draft saying(String text) {
    return new Draft(markdown, lines, text);
  }

  @Override
  public String toString() {
    String yaml = String.join("\n", lines) + "\n";
    return markdown ? "---\n" + yaml + "---\n" + body : yaml;
  }
}
