package org.mentordirectory.check.alike;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.words.Word;

/**
 * Profiles that may be of one person. What only one person has says so by itself, and so does the
 * same name; a name that is only alike counts at one institution and where nothing speaks against
 * it, since many people are called nearly the same.
 *
 * <p>Two are compared where they have something in common by which they could be one, and of those
 * who have that in common no more than a person would look at: so all mentors are looked at in a
 * time that grows with their number.
 */
public final class Twins {
  /** As many of those who have the same in common are looked at. */
  private static final int MOST = 30;

  /** More profiles than that have a page in common that is nobody's own. */
  private static final int MOST_OF_ONE = 2;

  /** Of a key, the bits that tell whose it is. */
  private static final int PLACE_BITS = 20;

  /** What two profiles have in common. */
  public enum Sign implements Word {
    /** The same ORCID iD. */
    ORCID,
    /** A page that is one person's by its address, or that is theirs by name. */
    LINK,
    /** The account on the forge. */
    ACCOUNT,
    /** The same name, or another spelling of it. */
    NAME,
    /** All but a letter of the name. */
    NEARLY,
    /** A name that is the other's in short. */
    WITHIN,
    /** The mailbox or page to write to. */
    CONTACT
  }

  /**
   * Another profile that may be of the same person.
   *
   * @param place in the list of all
   * @param likely whether it would be odd if they were two
   */
  public record Twin(int place, Set<Sign> signs, boolean likely) {}

  private final List<Traits> traits;

  /** Each a hash of something that somebody has, and behind it their place. */
  private final long[] keys;

  private Twins(List<Mentor> mentors, ProfileFields profile) {
    List<Field> links = profile.ofAddresses();
    Map<String, String> values = new ConcurrentHashMap<>();
    this.traits =
        mentors.parallelStream()
            .map(
                mentor ->
                    Traits.of(
                        mentor,
                        links,
                        value ->
                            values.computeIfAbsent(value, key -> ComparedValue.of(key).core())))
            .toList();
    LongStream.Builder all = LongStream.builder();
    for (int place = 0; place < traits.size(); place++) {
      for (String key : traits.get(place).keys()) {
        all.add(hash(key) | place);
      }
    }
    this.keys = all.build().sorted().toArray();
  }

  /** Prepares the search among mentors. */
  public static Twins among(List<Mentor> mentors, ProfileFields profile) {
    return new Twins(mentors, profile);
  }

  /** Those who may be the same person as a mentor, the likeliest first. */
  public List<Twin> of(int place) {
    Set<Integer> others = new TreeSet<>();
    for (String key : traits.get(place).keys()) {
      having(key).limit(MOST).forEach(other -> others.add((int) other));
    }
    others.remove(place);
    return others.stream()
        .flatMap(other -> between(place, other).stream())
        .sorted(
            Comparator.comparing(Twin::likely)
                .reversed()
                .thenComparing(twin -> twin.signs().iterator().next())
                .thenComparing(Comparator.comparing((Twin twin) -> twin.signs().size()).reversed())
                .thenComparing(Twin::place))
        .toList();
  }

  /**
   * What makes two be one person; nothing where they have too little in common, or too much not.
   */
  public Optional<Twin> between(int place, int other) {
    Traits one = traits.get(place);
    Traits two = traits.get(other);
    var signs = EnumSet.noneOf(Sign.class);
    Optional<Sign> name = one.name(two);
    for (OwnPage page : one.pages()) {
      if (two.pages().contains(page)) {
        if (page.isOrcid()) {
          signs.add(Sign.ORCID);
        } else if (page.isOfOne() || isTheirs(page, one, two)) {
          signs.add(Sign.LINK);
        }
      }
    }
    if (!one.account().isEmpty() && one.account().equals(two.account())) {
      signs.add(Sign.ACCOUNT);
    }
    if (!one.contact().isEmpty() && one.contact().equals(two.contact())) {
      signs.add(Sign.CONTACT);
    }
    boolean marked = !signs.isEmpty();
    boolean sameInstitution =
        !one.institution().isEmpty() && one.institution().equals(two.institution());
    name.filter(sign -> sign == Sign.NAME ? !one.hasOtherOrcid(two) : marked || sameInstitution)
        .filter(sign -> sign == Sign.NAME || !one.speaksAgainst(two))
        .filter(sign -> marked || sign != Sign.WITHIN || isClear(one, two) && isClear(two, one))
        .ifPresent(signs::add);
    boolean isMarkedByLinkAlone = signs.equals(Set.of(Sign.LINK)) && !isOfOne(one, two);
    boolean likely = marked && !isMarkedByLinkAlone || signs.contains(Sign.NAME) && sameInstitution;
    return signs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Twin(other, Collections.unmodifiableSet(signs), likely));
  }

  /** Whether an initial may be that of nobody else: of Jane and John Smith, who is J. Smith? */
  private boolean isClear(Traits initials, Traits other) {
    return initials.compared().full().size() > 1
        || initials.keys().stream()
            .flatMapToLong(key -> having(key).limit(MOST))
            .mapToObj(place -> traits.get((int) place))
            .filter(third -> !third.compared().joined().equals(other.compared().joined()))
            .noneMatch(third -> initials.name(third).equals(Optional.of(Sign.WITHIN)));
  }

  private static boolean isOfOne(Traits one, Traits two) {
    return one.pages().stream().anyMatch(page -> page.isOfOne() && two.pages().contains(page));
  }

  /** Whether a page that could be a team's is one person's: by its name, and no third one's. */
  private boolean isTheirs(OwnPage page, Traits one, Traits two) {
    return having(Traits.key(page)).limit(MOST_OF_ONE + 1L).count() <= MOST_OF_ONE
        && !one.speaksAgainst(two)
        && one.compared().full().stream()
            .filter(word -> word.length() > 1 && two.compared().full().contains(word))
            .anyMatch(word -> page.isAccount() || page.names(word));
  }

  private LongStream having(String key) {
    long hash = hash(key);
    int found = Arrays.binarySearch(keys, hash);
    int start = found < 0 ? -found - 1 : found;
    return LongStream.range(start, keys.length)
        .map(at -> keys[(int) at])
        .takeWhile(entry -> entry >> PLACE_BITS == hash >> PLACE_BITS)
        .map(entry -> entry & (1L << PLACE_BITS) - 1);
  }

  /** FNV-1a, without the bits of a place. Where two keys have one, the profiles are compared. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash >> PLACE_BITS << PLACE_BITS;
  }
}
