package org.mentordirectory.match;

/**
 * Finds out roughly what places with mentors cost when everybody wants the best one: whoever is
 * asked for becomes dearer, and cheaper while there are places left. Its prices decide nothing but
 * where an exact search begins.
 */
final class AuctionPrices {
  private final int[][] worths;
  private final int[] places;
  private final long[] prices;

  /** A market in which all is free; a worth below 0 is that of an impossible pair. */
  AuctionPrices(int[][] worths, int[] places) {
    this.worths = worths;
    this.places = places;
    this.prices = new long[places.length];
  }

  /**
   * Lets each mentee in turn ask for the mentor who is worth most above the price.
   *
   * @param step by how much a price rises when all places are asked for, and then falls
   * @return for each mentee that mentor, or -1
   */
  int[] round(int step) {
    var wishes = new int[worths.length];
    for (int mentee = 0; mentee < wishes.length; mentee++) {
      int wish = wish(worths[mentee]);
      wishes[mentee] = wish;
      if (wish >= 0) {
        prices[wish] += step / places[wish] + 1;
      }
    }
    for (int mentor = 0; mentor < prices.length; mentor++) {
      prices[mentor] = Math.max(0, prices[mentor] - step);
    }
    return wishes;
  }

  private int wish(int[] worth) {
    int wish = -1;
    for (int mentor = 0; mentor < worth.length; mentor++) {
      if (worth[mentor] >= 0
          && (wish < 0 || worth[mentor] - prices[mentor] > worth[wish] - prices[wish])) {
        wish = mentor;
      }
    }
    return wish;
  }

  /** For each mentor what a place costs, 0 or more. */
  long[] prices() {
    return prices.clone();
  }
}
