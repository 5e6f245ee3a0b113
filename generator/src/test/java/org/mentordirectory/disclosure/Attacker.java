package org.mentordirectory.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who wants to know what is hidden, and has what is published. Sums of figures are
 * computed by linear algebra, their bounds by linear programming, which is exact: the tables are
 * those of a network, whose extreme flows are whole numbers.
 */
public final class Attacker {
  /** More than anybody would think possible. */
  private static final int ALL = 10_000;

  private final int unknowns;
  private final List<LinearConstraint> known = new ArrayList<>();
  private final List<double[]> basis = new ArrayList<>();

  /** Somebody who knows nothing yet of some figures, but that none is negative. */
  public Attacker(int unknowns) {
    this.unknowns = unknowns;
    for (int figure = 0; figure < unknowns; figure++) {
      // one each: of figures in the same constraints only, the solver lets but the first grow
      known.add(new LinearConstraint(row(List.of(figure)), Relationship.LEQ, ALL));
    }
  }

  /** Is told the sum of some figures. */
  public void reads(Collection<Integer> figures, int sum) {
    double[] row = row(figures);
    known.add(new LinearConstraint(row, Relationship.EQ, sum));
    double[] rest = reduced(row);
    int pivot = pivot(rest);
    if (pivot >= 0) {
      double by = rest[pivot];
      for (int place = 0; place < unknowns; place++) {
        rest[place] /= by;
      }
      basis.add(rest);
    }
  }

  /** Knows how small the sum of some figures can be. */
  public void reckons(Collection<Integer> figures, int least) {
    known.add(new LinearConstraint(row(figures), Relationship.GEQ, least));
  }

  /** Whether the sum of some figures follows from those that were read. */
  public boolean computes(Collection<Integer> figures) {
    return pivot(reduced(row(figures))) < 0;
  }

  /** The largest that the sum of some figures can be. */
  public int most(Collection<Integer> figures) {
    double most =
        new SimplexSolver()
            .optimize(
                new LinearObjectiveFunction(row(figures), 0),
                new LinearConstraintSet(known),
                GoalType.MAXIMIZE,
                new NonNegativeConstraint(true))
            .getValue();
    return (int) Math.floor(most + 1e-6);
  }

  private double[] row(Collection<Integer> figures) {
    double[] row = new double[unknowns];
    figures.forEach(figure -> row[figure] += 1);
    return row;
  }

  private double[] reduced(double[] row) {
    double[] rest = row.clone();
    for (double[] other : basis) {
      double times = rest[pivot(other)];
      for (int place = 0; place < unknowns; place++) {
        rest[place] -= times * other[place];
      }
    }
    return rest;
  }

  private static int pivot(double[] row) {
    for (int place = 0; place < row.length; place++) {
      if (Math.abs(row[place]) > 1e-9) {
        return place;
      }
    }
    return -1;
  }
}
