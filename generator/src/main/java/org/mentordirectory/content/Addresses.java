package org.mentordirectory.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link in a text leads. People link to files, as they see them in the repository ({@code
 * ../guidance/matching.md}), or to pages, as they see them on the site ({@code /mentors/}).
 */
public final class Addresses {
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

  private static final Pattern MISLEADING = Pattern.compile("[\\\\\\p{Cntrl}]");

  private static final Pattern ENCODED_DOT = Pattern.compile("(?i)%2e");

  private static final String PAGES = DocumentType.PAGE.folder() + "/";

  private Addresses() {}

  /** Whether a link leads to another host, or is no web address at all. */
  public static boolean isOutside(String target) {
    return target.startsWith("//") || SCHEME.matcher(target).lookingAt();
  }

  /** Browsers take a backslash for a slash, and line ends and tabs for nothing at all. */
  public static boolean isMisleading(String target) {
    return MISLEADING.matcher(target).find();
  }

  /**
   * The address, from the root of the site, of a link inside it.
   *
   * @param target as typed
   * @param file the file the link stands in
   * @return such as {@code guidance/matching/#by-hand}; nothing where the link is {@linkplain
   *     #isOutside outside} or leaves the content
   */
  public static Optional<String> inside(String target, String file) {
    if (isOutside(target) || isMisleading(target)) {
      return Optional.empty();
    }
    int end = target.length();
    for (char sign : new char[] {'#', '?'}) {
      int at = target.indexOf(sign);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String path = ENCODED_DOT.matcher(target.substring(0, end)).replaceAll(".");
    String rest = target.substring(end);
    if (path.isEmpty()) {
      path = file.substring(file.lastIndexOf('/') + 1);
    }
    return resolve(path, file)
        .filter(address -> !isOutside(address)) // /javascript:… is one once its slash is gone
        .map(address -> page(address) + rest);
  }

  /** A text as a part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Optional<String> resolve(String path, String file) {
    Deque<String> parts = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      for (String part : file.split("/")) {
        parts.addLast(part);
      }
      parts.pollLast();
    }
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String resolved = String.join("/", parts);
    boolean folder = path.endsWith("/") && !resolved.isEmpty();
    return Optional.of(folder ? resolved + "/" : resolved);
  }

  /**
   * {@code guidance/sub/matching.md} is the page {@code guidance/matching/}, {@code
   * pages/sub/team.md} the page {@code sub/team/}.
   */
  static String page(String path) {
    if (!path.endsWith(".md")) {
      return path;
    }
    if (path.equals(Article.OwnPage.HOME)) {
      return "";
    }
    String page = path.substring(0, path.length() - ".md".length());
    if (page.startsWith(PAGES)) {
      return page.substring(PAGES.length()) + "/";
    }
    int folder = page.indexOf('/');
    return page.substring(0, folder + 1) + page.substring(page.lastIndexOf('/') + 1) + "/";
  }
}
