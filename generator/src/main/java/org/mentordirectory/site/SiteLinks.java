package org.mentordirectory.site;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentordirectory.content.Body;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.theme.Page;

/**
 * Notes where the pages of a site lead while they are written, and says in the end what leads
 * nowhere. Pages mark the addresses inside the site with {@link Body#ROOT}, so that nothing has to
 * be parsed.
 */
final class SiteLinks {
  private final Map<String, String> targets = new ConcurrentHashMap<>();

  /**
   * Notes a page.
   *
   * @param html as rendered, with {@link Body#ROOT} in it
   */
  void addPage(Page page, String html) {
    for (int at = html.indexOf(Body.ROOT); at >= 0; at = html.indexOf(Body.ROOT, at + 1)) {
      int end = at + 1;
      while (end < html.length() && "\"#? <".indexOf(html.charAt(end)) < 0) {
        end++;
      }
      String target = html.substring(at + 1, end);
      if (!targets.containsKey(target)) { // most are known: asking first keeps threads apart
        targets.putIfAbsent(target, page.address());
      }
    }
  }

  /**
   * Makes sure that every link leads somewhere.
   *
   * @param isThere whether the site has a file, by its path
   * @return how many different targets there are
   * @throws Refusal naming the links that lead nowhere
   */
  int check(Predicate<String> isThere) throws Refusal {
    var broken = new TreeMap<String, String>();
    targets.forEach(
        (target, page) -> {
          boolean isFolder = target.isEmpty() || target.endsWith("/");
          if (!isThere.test(isFolder ? target + "index.html" : target)) {
            broken.put(target, page);
          }
        });
    if (!broken.isEmpty()) {
      throw new Refusal(
          Stream.concat(
                  Stream.of("%s links lead to pages that are not there:".formatted(broken.size())),
                  broken.entrySet().stream()
                      .limit(20)
                      .map(link -> "/%s, linked on /%s".formatted(link.getKey(), link.getValue())))
              .map(line -> Finding.error(Position.NOWHERE, line))
              .toList());
    }
    return targets.size();
  }
}
