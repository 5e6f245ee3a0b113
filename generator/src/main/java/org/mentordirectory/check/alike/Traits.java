package org.mentordirectory.check.alike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.check.alike.Twins.Sign;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.PageLink;

/**
 * What is compared of one profile to find another of the same person.
 *
 * @param name in small letters
 * @param compared the name
 * @param isToldApart whether the name says in brackets who of several it is
 * @param institution as a {@link ComparedValue}, empty where there is none; so are account and
 *     contact
 * @param others what is not the same of one person at one time, by field
 * @param pages the links
 */
record Traits(
    String name,
    ComparedName compared,
    boolean isToldApart,
    String institution,
    String account,
    String contact,
    List<Set<String>> others,
    List<OwnPage> pages) {
  private static final int MOST_WORDS = 8;
  private static final int MOST_LINKS = 10;
  private static final String VOWELS = "aeiouy";

  /** Of those who say them and say others, nobody is the same person by half a name. */
  private static final List<String> OTHERS =
      List.of("pronouns", "department", "location", "disciplines");

  /**
   * What is compared of a mentor.
   *
   * @param links the fields of links
   * @param values a value as it is compared, see {@link ComparedValue#core}
   */
  static Traits of(Mentor mentor, List<Field> links, UnaryOperator<String> values) {
    ComparedName compared = ComparedName.of(mentor.name());
    return new Traits(
        mentor.name().toLowerCase(Locale.ROOT),
        compared,
        ComparedName.withoutPronouns(mentor.name()).indexOf('(') >= 0,
        values.apply(mentor.institution()),
        mentor.account().map(account -> account.toLowerCase(Locale.ROOT)).orElse(""),
        contact(mentor.contact()),
        OTHERS.stream().map(field -> compared(mentor.values(field), values)).toList(),
        links.stream()
            .flatMap(field -> mentor.values(field).stream())
            .limit(MOST_LINKS)
            .flatMap(link -> OwnPage.of(PageLink.of(link)).stream())
            .distinct()
            .toList());
  }

  private static Set<String> compared(List<String> typed, UnaryOperator<String> values) {
    return typed.stream()
        .map(values)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The same for {@code mailto:A@example.org} and {@code mailto:a@example.org?subject=Mentoring};
   * empty for the coordinator, who answers for many.
   */
  static String contact(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    int question = lower.startsWith("mailto:") ? lower.indexOf('?') : -1;
    return lower.equals(Mentor.COORDINATOR)
        ? ""
        : question < 0 ? lower : lower.substring(0, question);
  }

  /** What another has as well who may be the same person. */
  Set<String> keys() {
    var keys = new LinkedHashSet<String>();
    List<String> full = compared.full().stream().limit(MOST_WORDS).toList();
    if (!name.isEmpty()) {
      keys.add("name " + (full.size() > 1 ? compared.joined() : name));
    }
    pages.forEach(page -> keys.add(key(page)));
    Stream.of("account " + account, "contact " + contact)
        .filter(key -> !key.endsWith(" "))
        .forEach(keys::add);
    if (!institution.isEmpty()) {
      String alike = "alike " + institution + " ";
      if (full.size() > 1) {
        keys.add(alike + String.join(" ", full));
      } else {
        compared.initials().forEach(initial -> keys.add(alike + compared.joined() + "+" + initial));
      }
      for (int word = 0; word < full.size() && full.size() > 1; word++) {
        var rest = new ArrayList<>(full);
        String first = rest.remove(word).substring(0, 1);
        keys.add(alike + String.join(" ", rest) + "+" + first);
        if (full.size() > 2) {
          keys.add(alike + String.join(" ", rest));
        }
      }
    }
    return keys;
  }

  static String key(OwnPage page) {
    return "page " + page.address();
  }

  /** How much the name is another's; nothing where it is that of somebody else. */
  Optional<Sign> name(Traits other) {
    ComparedName theirs = other.compared;
    boolean same =
        compared.full().size() > 1
            ? compared.joined().equals(theirs.joined())
            : !name.isEmpty() && name.equals(other.name);
    if (same) {
      return compared.hasOtherInitials(theirs) ? Optional.empty() : Optional.of(Sign.NAME);
    }
    if (isToldApart || other.isToldApart) {
      return Optional.empty();
    }
    var mine = new ArrayList<>(compared.full());
    var others = new ArrayList<>(theirs.full());
    mine.removeAll(theirs.full());
    others.removeAll(compared.full());
    boolean anySame = mine.size() < compared.full().size();
    if (!anySame) {
      return Optional.empty();
    }
    if (mine.size() == 1 && others.size() == 1) {
      return compared.hasOtherInitials(theirs)
          ? Optional.empty()
          : alike(mine.get(0), others.get(0), compared.full().size() > 2);
    }
    boolean isShort =
        mine.isEmpty() && isShort(compared, theirs, others)
            || others.isEmpty() && isShort(theirs, compared, mine);
    return isShort ? Optional.of(Sign.WITHIN) : Optional.empty();
  }

  /** J. Smith of Jane A. Smith, and Amina Yusuf of Amina Khadija Yusuf. */
  private static boolean isShort(ComparedName one, ComparedName other, List<String> more) {
    if (one.full().size() > 1) {
      return more.size() == 1
          && more.get(0).chars().allMatch(Character::isLetter)
          && !one.hasOtherInitials(other);
    }
    Predicate<String> begins = initial -> more.stream().anyMatch(word -> word.startsWith(initial));
    return one.initials().stream().anyMatch(begins)
        && (other.initials().isEmpty()
            || one.initials().stream().allMatch(begins.or(other.initials()::contains)));
  }

  /**
   * A slip of one letter, or Sam for Samuel. Paul and Paula, Daniel and Daniele, Marian and Marion
   * are names of two people; so may short names be that are alike.
   */
  private static Optional<Sign> alike(String one, String other, boolean hasMoreWords) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    String more = longer.startsWith(shorter) ? longer.substring(shorter.length()) : "";
    if (more.length() > 1 && shorter.length() > 2) {
      return Optional.of(Sign.WITHIN);
    }
    boolean isLong = hasMoreWords || shorter.length() > 3 && longer.length() > 4;
    boolean otherName = more.length() == 1 && VOWELS.contains(more) || hasOtherVowel(one, other);
    return isLong
            && one.charAt(0) == other.charAt(0)
            && !otherName
            && ComparedName.isWithinSlips(one, other, 1)
        ? Optional.of(Sign.NEARLY)
        : Optional.empty();
  }

  private static boolean hasOtherVowel(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return VOWELS.indexOf(one.charAt(i)) >= 0 && VOWELS.indexOf(other.charAt(i)) >= 0;
      }
    }
    return false;
  }

  boolean hasOtherOrcid(Traits other) {
    return isOther(orcids(), other.orcids());
  }

  private Set<String> orcids() {
    return pages.stream()
        .filter(OwnPage::isOrcid)
        .map(OwnPage::address)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether they say of themselves what one person would not. */
  boolean speaksAgainst(Traits other) {
    for (int field = 0; field < others.size(); field++) {
      if (isOther(others.get(field), other.others.get(field))) {
        return true;
      }
    }
    boolean hasOtherAccount =
        !account.isEmpty() && !other.account.isEmpty() && !account.equals(other.account);
    return hasOtherAccount || hasOtherOrcid(other);
  }

  private static boolean isOther(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}
