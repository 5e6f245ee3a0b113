package org.mentordirectory.check.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.finding.Position;

/** What may be wrong with an address that pages link to: a page by https:, a mailbox by mailto:. */
final class WebAddress {
  /** More than any browser and any pattern here can be trusted with. */
  private static final int LONGEST = 2_000;

  private static final String ADDRESS =
      "[\\w.!#$%&'*+=^`{|}~-]++@[\\p{L}\\p{N}-]++(\\.[\\p{L}\\p{N}-]++)++";
  private static final Pattern MAILBOX = Pattern.compile(ADDRESS);
  private static final Pattern MAILTO = Pattern.compile(ADDRESS + "(\\?\\S*)?");
  private static final Pattern HOST_FIRST =
      Pattern.compile("(//|www\\.).*|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/.*)?");

  /** A beginning, perhaps with a host behind it, and then another beginning. */
  private static final Pattern TWICE =
      Pattern.compile(
          "https?:/{1,2}(?:(?:www\\.)?([^/?#]{1,253})/{1,2})?https?:/{1,2}(.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEGUN_OTHERWISE =
      Pattern.compile(
          "https?(?!://)[:/]{1,4}((?:www\\.)?[a-z0-9-]++(?:\\.[a-z0-9-]++)++.*)",
          Pattern.CASE_INSENSITIVE);

  /** A space behind the beginning. */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?:mailto:|https?:(?://)?)\\s{1,9}(?://)?([^\\s/]\\S*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern HANDLE =
      Pattern.compile("@?([\\w.-]{1,64}+)@([\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++)");

  /** Pages that people link to and that have been at {@code https:} for years. */
  private static final Pattern KNOWN_SECURE =
      Pattern.compile(
          "http://(?:[a-z0-9-]+\\.)*(?:orcid|doi|wikipedia|github|gitlab|linkedin|youtube|twitter|x"
              + "|facebook|instagram|researchgate|zenodo)\\.(?:org|com|net)(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /**
   * What is wrong.
   *
   * @param sentence takes the address as typed, and a better one
   */
  record Fault(Sentence sentence, String better) {
    /** The better address where it is the only one that can have been meant. */
    Optional<String> only(String typed) {
      boolean sure =
          switch (sentence) {
            case BROKEN_BEGINNING -> true;
            case NO_BEGINNING ->
                better.startsWith("mailto:")
                    || better.startsWith(PageLink.ORCID)
                    || typed.indexOf('/') >= 0
                    || typed.toLowerCase(Locale.ROOT).startsWith("www.");
            case NOT_SECURE -> KNOWN_SECURE.matcher(typed).matches();
            default -> false;
          };
      return Optional.of(better).filter(address -> sure && fault(address).isEmpty());
    }
  }

  /** Reports what is wrong with an address as typed. */
  static void check(String typed, Position at, Report report) {
    fault(typed)
        .ifPresent(
            fault ->
                report
                    .correcting(typed, fault.only(typed))
                    .error(at, fault.sentence(), typed, fault.better()));
  }

  /**
   * The same for a page of somebody's own, where what looks like a mailbox is a name on a server.
   */
  static void checkPage(String typed, Position at, Report report) {
    Matcher handle = HANDLE.matcher(typed);
    if (typed.length() <= LONGEST && handle.matches()) {
      String page = "https://" + handle.group(2) + "/@" + handle.group(1);
      Optional<String> only = Optional.of(page).filter(sure -> typed.startsWith("@"));
      report.correcting(typed, only).error(at, Sentence.HANDLE, typed, page);
    } else {
      check(typed, at, report);
    }
  }

  /** What is wrong with an address as typed, or nothing. */
  static Optional<Fault> fault(String typed) {
    if (typed.length() > LONGEST) {
      return fault(Sentence.ADDRESS_TOO_LONG, "");
    }
    String lower = typed.toLowerCase(Locale.ROOT);
    Matcher spaced = SPACED.matcher(typed);
    if (spaced.matches()) {
      boolean isMailbox = lower.startsWith("mailto");
      return fault(
          Sentence.BROKEN_BEGINNING, (isMailbox ? "mailto:" : "https://") + spaced.group(1));
    }
    if (typed.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      return fault(Sentence.ADDRESS_WITH_SPACE, "");
    }
    Optional<String> begun = begunOnce(typed);
    if (begun.isPresent()) {
      return fault(Sentence.BROKEN_BEGINNING, begun.get());
    }
    if (lower.startsWith("https:")) {
      return page(typed).or(() -> researcher(typed));
    }
    if (lower.startsWith("mailto:")) {
      return MAILTO.matcher(typed.substring("mailto:".length())).matches()
          ? Optional.empty()
          : fault(Sentence.NO_MAILBOX, "");
    }
    if (lower.startsWith("http:")) {
      return fault(Sentence.NOT_SECURE, "https:" + typed.substring(5));
    }
    if (PageLink.isOrcid(typed)) {
      return fault(Sentence.NO_BEGINNING, PageLink.ORCID + typed);
    }
    if (MAILBOX.matcher(typed).matches()) {
      return fault(Sentence.NO_BEGINNING, "mailto:" + typed);
    }
    if (HOST_FIRST.matcher(lower).matches()) {
      return fault(Sentence.NO_BEGINNING, "https://" + typed.replaceFirst("^//", ""));
    }
    return fault(Sentence.NO_ADDRESS, "");
  }

  /** The address as it was meant, where its beginning stands there twice or is broken. */
  private static Optional<String> begunOnce(String typed) {
    Matcher twice = TWICE.matcher(typed);
    if (twice.matches()) {
      String rest = twice.group(2);
      String host = twice.group(1);
      return host == null || withoutWww(rest).regionMatches(true, 0, host, 0, host.length())
          ? Optional.of("https://" + rest)
          : Optional.empty(); // an archive has whole addresses in its own
    }
    Matcher otherwise = BEGUN_OTHERWISE.matcher(typed);
    return otherwise.matches() ? Optional.of("https://" + otherwise.group(1)) : Optional.empty();
  }

  private static String withoutWww(String address) {
    return address.regionMatches(true, 0, "www.", 0, 4) ? address.substring(4) : address;
  }

  private static Optional<Fault> page(String typed) {
    try {
      URI uri = new URI(typed);
      if (uri.getRawUserInfo() != null) {
        return fault(Sentence.USER_IN_ADDRESS, typed.replaceFirst("//[^@/]*@", "//"));
      }
      // A host without a dot, such as `intranet`, is reached by nobody outside.
      if (uri.getHost() != null && uri.getHost().indexOf('.') > 0) {
        return Optional.empty();
      }
    } catch (URISyntaxException e) {
      // said below, as for other addresses that no browser could open
    }
    return fault(Sentence.INCOMPLETE_ADDRESS, "");
  }

  /** What is wrong with the page of an ORCID iD. */
  private static Optional<Fault> researcher(String typed) {
    return PageLink.of(typed).orcid().filter(id -> !PageLink.isOrcid(id)).isPresent()
        ? fault(Sentence.WRONG_ORCID, "")
        : Optional.empty();
  }

  private static Optional<Fault> fault(Sentence sentence, String better) {
    return Optional.of(new Fault(sentence, better));
  }
}
