package org.mentordirectory.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that somebody links to, and what they call it. On one line, as in a form, the name stands
 * before the address; in a profile it is {@code {label: Our lab, address:
 * https://example.org/lab}}.
 *
 * @param label absent where the address stands alone
 * @param address as typed
 */
public record PageLink(Optional<String> label, String address) {
  /** The key of the name in a profile. */
  public static final String LABEL = "label";

  /** The key of the address in a profile. */
  public static final String ADDRESS = "address";

  /** Where the pages of researchers are, by their iDs. */
  public static final String ORCID = "https://orcid.org/";

  private static final int LONGEST_LABEL = 200;

  private static final Pattern BEGINNING =
      Pattern.compile("(?i)(?:https?:|mailto:|www\\.).*", Pattern.DOTALL);

  private static final Pattern ORCID_PAGE =
      Pattern.compile("(?i)https?://(?:www\\.)?orcid\\.org/([\\dX-]{1,40})/?");

  private static final Pattern ORCID_ID = Pattern.compile("(?:\\d{4}-){3}\\d{3}[\\dXx]");

  /** The link of a line; where no name stands before the address, the whole line is the address. */
  public static PageLink of(String line) {
    int end = line.lastIndexOf(' ');
    String label = end < 0 ? "" : line.substring(0, end).replaceFirst("[ :–—-]{1,9}$", "");
    boolean isNamed =
        !label.isEmpty()
            && label.length() <= LONGEST_LABEL
            && !BEGINNING.matcher(label).matches()
            && isAddress(line.substring(end + 1));
    return isNamed
        ? new PageLink(Optional.of(label), line.substring(end + 1))
        : new PageLink(Optional.empty(), line);
  }

  /** The link of an entry of a list; nothing where it has no address. */
  public static Optional<PageLink> of(Node entry) {
    if (entry instanceof Node.Mapping keys) {
      var front = new FrontMatter(keys);
      return front
          .text(ADDRESS)
          .map(address -> of((front.text(LABEL).orElse("") + " " + address).strip()));
    }
    return entry.word().map(FrontMatter::oneLine).map(PageLink::of);
  }

  /** Whether a word may be an address, and is no part of a name. */
  public static boolean isAddress(String word) {
    int dot = word.indexOf('.');
    return dot > 0 && dot < word.length() - 1
        || word.indexOf('@') >= 0
        || BEGINNING.matcher(word).matches() && !word.endsWith(":")
        || ORCID_ID.matcher(word).matches();
  }

  /** On one line. */
  public String line() {
    return label.map(name -> name + " " + address).orElse(address);
  }

  /** The same with another address. */
  public PageLink to(String other) {
    return new PageLink(label, other);
  }

  /** What stands in the place of an ORCID iD, right or wrong, where it is a page of one. */
  public Optional<String> orcid() {
    Matcher page = ORCID_PAGE.matcher(address);
    return page.matches() ? Optional.of(page.group(1)) : Optional.empty();
  }

  /**
   * Whether a text is an ORCID iD whose last sign fits the others.
   *
   * @see <a
   *     href="https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier">
   *     Structure of the ORCID Identifier</a>, which is ISO 7064 MOD 11-2
   */
  public static boolean isOrcid(String id) {
    if (!ORCID_ID.matcher(id).matches()) {
      return false;
    }
    String digits = id.replace("-", "");
    int sum = 0;
    for (int i = 0; i < digits.length() - 1; i++) {
      sum = (sum + digits.charAt(i) - '0') * 2;
    }
    int check = (12 - sum % 11) % 11;
    char last = check == 10 ? 'X' : (char) ('0' + check);
    return Character.toUpperCase(digits.charAt(digits.length() - 1)) == last;
  }
}
