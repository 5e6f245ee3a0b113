package org.mentordirectory.check.alike;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.content.Slug;

/**
 * A link as two spellings of it are compared: without its scheme, {@code www.}, the slash at its
 * end, and what stands behind a question mark but the number or name of a person.
 *
 * @param address in small letters
 * @param isOfOne whether it is the page of one person by its very address
 * @param isAccount whether it is an account's, which may be that of a team
 */
record OwnPage(String address, boolean isOfOne, boolean isAccount) {
  private static final int LONGEST = 500;

  private static final Pattern LINK =
      Pattern.compile("https?://(?:www\\.)?([^/?#]+)/([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

  private static final Pattern ONE =
      Pattern.compile(
          "(?:[a-z]{2}\\.)?linkedin\\.com/(?:in|pub)/.+|orcid\\.org/.+|researchgate\\.net/profile/.+"
              + "|scholar\\.google\\.[a-z.]+/citations\\?user=.+|scopus\\.com/authid/.+\\?authorid=.+");

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?:github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org|twitter\\.com|x\\.com"
              + "|instagram\\.com|facebook\\.com)/[^/]+|bsky\\.app/profile/[^/]+|[^/]+/[@~][^/]+");

  private static final Pattern PERSON =
      Pattern.compile("(?:^|&)((?:user|uid|id|pid|person|profile|name|author|authorid)=[^&]+)");

  /** The page of an address; nothing where it is a site's first page, which many share. */
  static Optional<OwnPage> of(PageLink link) {
    String lower = link.address().toLowerCase(Locale.ROOT);
    Matcher parts = LINK.matcher(lower);
    if (lower.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    String path = parts.group(2).replaceFirst("/$", "");
    Matcher person = PERSON.matcher(parts.group(3) == null ? "" : parts.group(3));
    String who = person.find() ? "?" + person.group(1) : "";
    String host = parts.group(1).replaceFirst("^[a-z]{2}\\.(?=linkedin\\.com$)", "");
    String address = host + "/" + path + who;
    return path.length() + who.length() < 3
        ? Optional.empty()
        : Optional.of(
            new OwnPage(
                address, ONE.matcher(address).matches(), ACCOUNT.matcher(address).matches()));
  }

  boolean isOrcid() {
    return address.startsWith("orcid.org/");
  }

  /** Whether a name's word stands in it. */
  boolean names(String word) {
    return word.length() > 2 && Slug.plainLetters(address).contains(word);
  }
}
