package org.mentordirectory.generated;

import java.util.List;

/**
 * Chance that is the same on every machine and in every version of Java: SplitMix64.
 *
 * @see <a href="https://prng.di.unimi.it/splitmix64.c">Vigna's reference of SplitMix64</a>
 */
public final class Dice {
  private long state;

  /** Dice that fall the same for the same seed. */
  public Dice(long seed) {
    state = seed;
  }

  /** Dice of their own for one of many things, so that it depends on nothing before it. */
  public static Dice of(long seed, int number) {
    return new Dice(mixed(seed + 0x9e3779b97f4a7c15L * (number + 1L)));
  }

  /** From 0 up to, but not including, a bound. */
  public int below(int bound) {
    state += 0x9e3779b97f4a7c15L;
    return (int) (((mixed(state) >>> 32) * bound) >>> 32);
  }

  /** From one number to another, both included. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** True in so many of a hundred cases. */
  public boolean percent(int chance) {
    return below(100) < chance;
  }

  /** Any of some things, all equally often. */
  public <T> T any(List<T> things) {
    return things.get(below(things.size()));
  }

  static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
