package org.mentordirectory.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.Placeholder;
import org.mentordirectory.words.PrintedSigns;

/**
 * The text of a document below its front matter.
 *
 * @param html sanitised HTML; addresses inside the site begin with {@link #ROOT} instead of the
 *     path from the page to the site's root, which only the page knows
 * @param text the words alone, on one line, for the search
 * @param headings in order
 * @param links everything that points somewhere, in order
 * @param mentions e-mail addresses and telephone numbers that stand in the text
 * @param slots names in braces, which in a form place its fields
 * @param leftovers of other systems and of its writer
 */
public record Body(
    String html,
    String text,
    List<Heading> headings,
    List<Link> links,
    List<Mention> mentions,
    List<Slot> slots,
    List<Leftover> leftovers) {
  /**
   * Stands for the path from a page to the root of the site, in {@link #html}. It is the one
   * character that HTML cannot hold, as itself or as a character reference, so that nobody can
   * write it; and it keeps the text in one byte a character.
   */
  public static final char ROOT = '\0';

  /** How many characters a text may have: those of ten pages. */
  public static final int MOST_CHARACTERS = 20_000;

  /** The body that stands for a text that could not be read, after a finding; it is not empty. */
  public static Body unread(String text) {
    return new Body("", text, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * A heading.
   *
   * @param level 1 to 6, as typed
   * @param id its anchor, unique in the document
   */
  public record Heading(int level, String text, String id, Position at) {}

  /**
   * A link, or a picture.
   *
   * @param target as typed, with the scheme where a text has a bare {@code www.} address
   * @param picture whether it is a picture
   * @param words what is said in place of a picture; of a link, nothing
   */
  public record Link(String target, boolean picture, String words, Position at) {}

  /**
   * Personal data in running text.
   *
   * @param email whether it is an e-mail address; else it is a telephone number
   */
  public record Mention(String text, boolean email, Position at) {}

  /** A name in braces, {@code {name}}. */
  public record Slot(String name, Position at) {
    public static final Pattern PATTERN = Pattern.compile("\\{([^{}<>\\n]{1,60})}");
  }

  /**
   * Something in a text that another system would have replaced, that vanishes here, or that its
   * writer was to replace.
   *
   * @param text as typed; of a tag, its beginning
   */
  public record Leftover(Kind kind, String text, Position at) {
    /** What it is: the name of a group in {@link #PATTERN}, or a line. */
    public enum Kind {
      /** A command of Liquid, which Jekyll and others carry out. */
      LIQUID,
      /** A shortcode of Hugo. */
      SHORTCODE,
      /** A shortcode of WordPress. */
      BRACKETS,
      /** What gives a heading or paragraph a name or class in Hugo and Jekyll. */
      ATTRIBUTES,
      /** The tag of a picture. */
      PICTURE,
      /** A tag that shows something of another site. */
      FRAME,
      /** A tag of what works or looks in a way of its own. */
      SCRIPT,
      /** A line that stands for another. */
      PLACEHOLDER,
      /** A word or sign that the letters of PDF documents lack. */
      UNPRINTED;

      private static final Set<Kind> TYPED =
          EnumSet.complementOf(EnumSet.of(PLACEHOLDER, UNPRINTED));
    }

    private static final int MOST = 20;

    private static final Pattern PATTERN =
        Pattern.compile(
            "(?i)(?<LIQUID>\\{%[^\\n{}]{1,300}%\\}|\\{\\{(?![<%])[^\\n{}]{1,300}\\}\\})"
                + "|(?<SHORTCODE>\\{\\{[<%][^\\n{}]{1,300}[>%]\\}\\})"
                + "|(?<BRACKETS>\\[/?(?:caption|gallery|embed|audio|video|playlist|youtube|contact-form)"
                + "(?:[\\s-][^\\]\\n]{0,300})?\\](?![(\\[:]))"
                + "|(?<ATTRIBUTES>\\{(?::\\s?|#)(?=\\S)[^\\n{}]{1,100}\\})"
                + "|(?<PICTURE><(?:img|picture|svg|canvas)(?=[\\s/>]))"
                + "|(?<FRAME><(?:iframe|frame|embed|object|video|audio)(?=[\\s/>]))"
                + "|(?<SCRIPT><(?:script|style|form|select|textarea|button)(?=[\\s/>]))");

    private static final Pattern LINE = Pattern.compile("[\\s#>*+-]*+(?:\\d{1,9}[.)]\\s++)?+");

    /**
     * What is in a text, in order; of very much not all.
     *
     * @param aside the characters that are shown as they are, such as code
     */
    public static List<Leftover> in(String text, Lines lines, BitSet aside) {
      var found = new ArrayList<Leftover>();
      Matcher matcher = PATTERN.matcher(text);
      while (mayHoldSome(text) && found.size() < MOST && matcher.find()) {
        if (!aside.get(matcher.start())) {
          found.add(new Leftover(kind(matcher), matcher.group(), lines.at(matcher.start())));
        }
      }
      int start = 0;
      for (String line : text.split("\n", -1)) {
        Matcher signs = LINE.matcher(line);
        int words = signs.lookingAt() ? signs.end() : 0;
        if (found.size() < MOST
            && Placeholder.isLine(line.substring(words))
            && !aside.get(start + words)) {
          found.add(
              new Leftover(
                  Kind.PLACEHOLDER, line.substring(words).strip(), lines.at(start + words)));
        }
        start += line.length() + 1;
      }
      PrintedSigns.missingIn(text)
          .forEach((signs, at) -> found.add(new Leftover(Kind.UNPRINTED, signs, lines.at(at))));
      found.sort((one, other) -> one.at().compareTo(other.at()));
      return List.copyOf(found);
    }

    /** Few texts do, and to look for what begins with these signs is a tenth of reading a text. */
    private static boolean mayHoldSome(String text) {
      return text.indexOf('{') >= 0 || text.indexOf('[') >= 0 || text.indexOf('<') >= 0;
    }

    private static Kind kind(Matcher matcher) {
      for (Kind kind : Kind.TYPED) {
        if (matcher.group(kind.name()) != null) {
          return kind;
        }
      }
      throw new IllegalStateException(String.format(Locale.ROOT, "no group of %s", matcher));
    }
  }

  /** The same with other HTML. */
  public Body withHtml(String other) {
    return new Body(other, text, headings, links, mentions, slots, leftovers);
  }

  /** The same with other words for the search, which mention other things. */
  public Body withText(String other, List<Mention> others) {
    return new Body(html, other, headings, links, others, slots, leftovers);
  }

  /** The HTML as it stands on a page. */
  public String htmlFrom(String root) {
    return html.indexOf(ROOT) < 0 ? html : html.replace(String.valueOf(ROOT), root);
  }
}
