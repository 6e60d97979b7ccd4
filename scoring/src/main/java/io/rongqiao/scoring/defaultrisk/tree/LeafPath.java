package io.rongqiao.scoring.defaultrisk.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to one leaf as a game: the features asked on the way are the players. A row agrees with a
 * feature if all answers about it lead to the leaf; a feature left out is worth the share of the
 * training weight that went this way.
 */
final class LeafPath {

  private final List<Step> steps;
  private final float value;
  private final List<Integer> features;

  LeafPath(List<Step> steps, float value) {
    this.steps = steps;
    this.value = value;
    this.features = steps.stream().map(step -> step.split().feature()).distinct().toList();
  }

  /** One split on the way, and on which side the way goes on. */
  record Step(TreeNode.Split split, boolean below) {

    double share() {
      return split.share(below ? split.below() : split.rest());
    }
  }

  static List<Step> longer(List<Step> steps, TreeNode.Split split, boolean below) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(split, below));
    return longer;
  }

  /** The players, in the order in which they are first asked. */
  List<Integer> features() {
    return features;
  }

  /**
   * Which players a row agrees with, one bit each, if it answers the splits so (a set bit is the
   * rest).
   */
  int agreement(int answers, List<TreeNode.Split> splits) {
    int agreement = (1 << features.size()) - 1;
    for (Step step : steps) {
      boolean below = (answers >> place(step.split(), splits) & 1) == 0;
      if (below != step.below()) {
        agreement &= ~(1 << features.indexOf(step.split().feature()));
      }
    }
    return agreement;
  }

  /** What each player gets, for every agreement. */
  double[][] values() {
    int players = features.size();
    double[] share = new double[players];
    for (int player = 0; player < players; player++) {
      int feature = features.get(player);
      share[player] =
          steps.stream()
              .filter(step -> step.split().feature() == feature)
              .mapToDouble(Step::share)
              .reduce(1, (left, right) -> left * right);
    }
    double[][] values = new double[1 << players][players];
    for (int agreement = 0; agreement < values.length; agreement++) {
      for (int player = 0; player < players; player++) {
        double own = (agreement >> player & 1) - share[player];
        values[agreement][player] = value * own * weightOfOthers(player, agreement, share);
      }
    }
    return values;
  }

  /** The Shapley-weighted sum, over all coalitions of the others, of what they let through. */
  private static double weightOfOthers(int player, int agreement, double[] share) {
    int players = share.length;
    double[] bySize = new double[players];
    bySize[0] = 1;
    for (int other = 0; other < players; other++) {
      if (other != player) {
        double in = agreement >> other & 1;
        for (int size = players - 1; size > 0; size--) {
          bySize[size] = bySize[size] * share[other] + bySize[size - 1] * in;
        }
        bySize[0] *= share[other];
      }
    }
    double sum = 0;
    double weight = 1.0 / players; // size! (players - size - 1)! / players!
    for (int size = 0; size < players; size++) {
      sum += weight * bySize[size];
      weight = weight * (size + 1) / (players - size - 1);
    }
    return sum;
  }

  private static int place(TreeNode.Split split, List<TreeNode.Split> splits) {
    long code = SplitCode.of(split); // splits of one code are always answered alike
    for (int place = 0; place < splits.size(); place++) {
      if (SplitCode.of(splits.get(place)) == code) {
        return place;
      }
    }
    throw new IllegalStateException("A path passes a split that its group does not hold");
  }
}
