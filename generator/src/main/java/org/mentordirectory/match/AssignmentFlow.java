package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * An assignment as a flow of least cost: one unit from each mentee over a mentor, or past all of
 * them, to the end.
 *
 * <p>All costs are whole numbers below 10⁹, and so are exact as the library's {@code double}. They
 * are reduced by given prices, which changes every flow's cost by the same sum; with prices near
 * the final ones the library need not search far.
 */
final class AssignmentFlow {
  /** Successive shortest paths. With capacities as small as these, scaling them gains nothing. */
  private static final int WITHOUT_SCALING = 1;

  /**
   * More than the one unit that can flow here. The price of a full arc would be worth nothing: an
   * arc with room left holds the prices at its ends together.
   */
  private static final int ROOM = 2;

  /**
   * What came out.
   *
   * @param mentors for each mentee the mentor, or -1
   * @param prices for each mentor what a place is worth, 0 or more; 0 if some are left
   */
  record Solution(int[] mentors, long[] prices) {}

  /** A way from a mentee to a mentor, with what that is worth. */
  private record Pair(int mentee, int mentor, int worth, Arc arc) {}

  private static final class Arc extends DefaultWeightedEdge {
    private static final long serialVersionUID = 1;
    private final int capacity;

    Arc(int capacity) {
      this.capacity = capacity;
    }
  }

  private final SimpleDirectedWeightedGraph<Integer, Arc> graph =
      new SimpleDirectedWeightedGraph<>(Arc.class);
  private final List<Arc> unmatched = new ArrayList<>();
  private final List<Arc> taken = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final int mentees;
  private final int end;

  /** A flow in which no pair is possible yet. */
  AssignmentFlow(int mentees, int[] places) {
    this.mentees = mentees;
    this.end = mentees + places.length;
    for (int node = 0; node <= end; node++) {
      graph.addVertex(node);
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      unmatched.add(arc(mentee, end, ROOM));
    }
    for (int mentor = 0; mentor < places.length; mentor++) {
      taken.add(arc(mentees + mentor, end, places[mentor]));
    }
  }

  /** Makes a pair possible. */
  void add(int mentee, int mentor, int worth) {
    pairs.add(new Pair(mentee, mentor, worth, arc(mentee, mentees + mentor, ROOM)));
  }

  private Arc arc(int from, int to, int capacity) {
    var arc = new Arc(capacity);
    graph.addEdge(from, to, arc);
    return arc;
  }

  /**
   * The assignment of the greatest worth among the possible pairs.
   *
   * @param gains for each mentee the most that a mentor is worth above the price, or 0
   * @param prices for each mentor the price of a place, 0 or more, with which to begin
   */
  Solution solve(long[] gains, long[] prices) {
    for (int mentee = 0; mentee < mentees; mentee++) {
      graph.setEdgeWeight(unmatched.get(mentee), gains[mentee]);
    }
    for (int mentor = 0; mentor < prices.length; mentor++) {
      graph.setEdgeWeight(taken.get(mentor), -prices[mentor]);
    }
    for (Pair pair : pairs) {
      graph.setEdgeWeight(pair.arc, gains[pair.mentee] + prices[pair.mentor] - pair.worth);
    }
    var solver = new CapacityScalingMinimumCostFlow<Integer, Arc>(WITHOUT_SCALING);
    Map<Arc, Double> flow =
        solver
            .getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(graph, this::supply, arc -> arc.capacity))
            .getFlowMap();
    var mentors = new int[mentees];
    Arrays.fill(mentors, -1);
    for (Pair pair : pairs) {
      if (flow.get(pair.arc) > 0) {
        mentors[pair.mentee] = pair.mentor;
      }
    }
    return new Solution(mentors, prices(prices, solver.getDualSolution()));
  }

  private int supply(int node) {
    return node < mentees ? 1 : node == end ? -mentees : 0;
  }

  /**
   * The library's dual values belong to the reduced costs, and are the greater the dearer. One
   * below 0 is that of a mentor with nobody, and as good as 0.
   */
  private long[] prices(long[] before, Map<Integer, Double> duals) {
    var prices = new long[before.length];
    for (int mentor = 0; mentor < prices.length; mentor++) {
      double rise = duals.get(mentees + mentor) - duals.get(end);
      prices[mentor] = Math.max(0, before[mentor] + Math.round(rise));
    }
    return prices;
  }
}
