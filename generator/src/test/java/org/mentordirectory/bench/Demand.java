package org.mentordirectory.bench;

import java.util.Locale;
import java.util.Random;

/** What mentees may want of mentors: the likely, and the awkward for whoever assigns them. */
enum Demand {
  /** Shared topics, some of them asked for by most; the rest of the profile counts a little. */
  TOPICS,
  /** The same, and everybody would like the well-known mentors. */
  TOPICS_AND_FAME,
  /** As topics, and a third of the mentees cannot have any but ten mentors, all the same ones. */
  TOPICS_AND_A_CROWD,
  UNIFORM,
  /** As uniform, with one place a mentor: most mentees get nobody. */
  ONE_PLACE_EACH,
  /** As uniform, with as many places as mentees need four times over. */
  MANY_PLACES,
  /** About eight possible mentors a mentee. */
  FEW_POSSIBLE,
  /** Mentors differ and mentees do not. */
  SAME_WISHES,
  /** Mentors differ and mentees hardly do. */
  NEARLY_SAME_WISHES,
  THREE_LEVELS,
  ALL_EQUAL,
  /** Mentee times mentor: all want the same, in all degrees. */
  PRODUCT,
  /** The nearer the better, on a line: most ways to share out the places are worth the same. */
  DISTANCE;

  private static final int TOPICS_THERE_ARE = 40;

  /** How many places each mentor has. */
  int[] places(int mentors, Random random) {
    return switch (this) {
      case ONE_PLACE_EACH -> random.ints(mentors, 1, 2).toArray();
      case MANY_PLACES -> random.ints(mentors, 9, 12).toArray();
      default -> random.ints(mentors, 1, 5).toArray();
    };
  }

  /** What each pair is worth. */
  int[][] values(int mentees, int mentors, Random random) {
    double[] fame = random.doubles(mentors).map(x -> x * x * x).toArray();
    double[] homes = random.doubles(mentees).map(x -> x * x).toArray();
    double[] offices = random.doubles(mentors).toArray();
    boolean[] crowd = crowd(mentees, random);
    long[] wanted = topics(mentees, random);
    long[] offered = topics(mentors, random);
    var values = new int[mentees][mentors];
    for (int mentee = 0; mentee < mentees; mentee++) {
      for (int mentor = 0; mentor < mentors; mentor++) {
        int shared = 2_000 * Math.min(4, Long.bitCount(wanted[mentee] & offered[mentor]));
        int rest = shared + random.nextInt(200);
        values[mentee][mentor] =
            switch (this) {
              case TOPICS -> rest;
              case TOPICS_AND_FAME -> rest + (int) (1_800 * fame[mentor]);
              case TOPICS_AND_A_CROWD -> crowd[mentee] && mentor >= 10 ? -1 : rest;
              case UNIFORM, ONE_PLACE_EACH, MANY_PLACES -> random.nextInt(10_001);
              case FEW_POSSIBLE -> random.nextInt(100) == 0 ? random.nextInt(10_001) : -1;
              case SAME_WISHES -> (int) (10_000 * fame[mentor]);
              case NEARLY_SAME_WISHES -> (int) (9_000 * fame[mentor]) + random.nextInt(1_000);
              case THREE_LEVELS -> 5_000 * random.nextInt(3);
              case ALL_EQUAL -> 5_000;
              case PRODUCT ->
                  (int) (10_000L * (mentee + 1) * (mentor + 1) / ((long) mentees * mentors));
              case DISTANCE -> (int) (10_000 * (1 - Math.abs(homes[mentee] - offices[mentor])));
            };
      }
    }
    return values;
  }

  private static boolean[] crowd(int mentees, Random random) {
    var crowd = new boolean[mentees];
    for (int mentee = 0; mentee < mentees; mentee++) {
      crowd[mentee] = random.nextInt(3) == 0;
    }
    return crowd;
  }

  /** A set of four or fewer topics for each, as bits; the first topics are frequent. */
  private static long[] topics(int people, Random random) {
    var topics = new long[people];
    for (int person = 0; person < people; person++) {
      for (int draw = 0; draw < 4; draw++) {
        double chance = random.nextDouble();
        topics[person] |= 1L << (int) (TOPICS_THERE_ARE * chance * chance);
      }
    }
    return topics;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
