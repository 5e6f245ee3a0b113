package org.mentordirectory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;

/**
 * Mentors who offer what a mentor offers: by the values that make mentors alike ({@link
 * Use#ALIKE}), each of which tells the more the fewer have it. Whoever shares a value with anybody
 * has related mentors, however many share it.
 */
public final class RelatedMentors {
  /** How many are shown. */
  private static final int RELATED = 4;

  /** Who shares the rarest values is compared; so many find as well as all, and far sooner. */
  private static final int COMPARED = 200;

  private final int all;

  /** By value, the rarest first: the places of those who have it. */
  private final List<int[]> places;

  /** By value, in the same order: how much it tells. */
  private final double[] tells;

  /** By place: the values, the rarest first. */
  private final List<int[]> values;

  private RelatedMentors(List<Mentor> mentors, ProfileFields profile) {
    all = mentors.size();
    List<List<String>> keys = mentors.stream().map(mentor -> keys(mentor, profile)).toList();
    var having = new TreeMap<String, List<Integer>>();
    for (int place = 0; place < all; place++) {
      for (String key : keys.get(place)) {
        having.computeIfAbsent(key, one -> new ArrayList<>()).add(place);
      }
    }
    having.values().removeIf(some -> some.size() < 2);
    List<String> rarest =
        having.keySet().stream()
            .sorted(Comparator.comparingInt(key -> having.get(key).size()))
            .toList();
    places = rarest.stream().map(key -> ints(having.get(key).stream())).toList();
    tells = places.stream().mapToDouble(some -> Math.log1p((double) all / some.length)).toArray();
    Map<String, Integer> ranks = new HashMap<>();
    rarest.forEach(key -> ranks.put(key, ranks.size()));
    values =
        keys.stream()
            .map(own -> ints(own.stream().map(ranks::get).filter(Objects::nonNull).sorted()))
            .toList();
  }

  private static int[] ints(Stream<Integer> numbers) {
    return numbers.mapToInt(Integer::intValue).toArray();
  }

  private static List<String> keys(Mentor mentor, ProfileFields profile) {
    return profile.searched().stream()
        .filter(field -> field.is(Use.ALIKE))
        .flatMap(
            field ->
                mentor.values(field).stream().map(value -> field.name() + " " + Facet.key(value)))
        .distinct()
        .toList();
  }

  /**
   * Finds them for each mentor.
   *
   * @param mentors all of them
   * @param profile the fields, of which some make mentors alike
   * @return for each mentor the places of others in the list, the most alike first
   */
  public static List<List<Integer>> of(List<Mentor> mentors, ProfileFields profile) {
    var related = new RelatedMentors(mentors, profile);
    return IntStream.range(0, mentors.size()).parallel().mapToObj(related::to).toList();
  }

  /**
   * Another mentor, the most alike first, and among equals those who follow in the list, so that
   * not the same few are everybody's.
   */
  private record Other(int place, double alike, int after) implements Comparable<Other> {
    @Override
    public int compareTo(Other other) {
      int order = Double.compare(other.alike, alike);
      return order == 0 ? Integer.compare(after, other.after) : order;
    }
  }

  private List<Integer> to(int place) {
    return compared(place).stream()
        .map(other -> new Other(other, alike(place, other), Math.floorMod(other - place, all)))
        .sorted()
        .limit(RELATED)
        .map(Other::place)
        .toList();
  }

  private Set<Integer> compared(int place) {
    var compared = new HashSet<Integer>();
    for (int value : values.get(place)) {
      int[] having = places.get(value);
      int here = Arrays.binarySearch(having, place);
      for (int i = 1; i < having.length && i <= COMPARED; i++) {
        compared.add(having[(here + i) % having.length]);
      }
      if (compared.size() >= COMPARED) {
        break;
      }
    }
    return compared;
  }

  /** The sum of what the values tell that both have. */
  private double alike(int one, int other) {
    int[] ours = values.get(one);
    int[] theirs = values.get(other);
    double sum = 0;
    for (int i = 0, j = 0; i < ours.length && j < theirs.length; ) {
      if (ours[i] == theirs[j]) {
        sum += tells[ours[i]];
      }
      int step = Integer.compare(ours[i], theirs[j]);
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return sum;
  }
}
