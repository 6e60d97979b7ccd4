package io.rongqiao.scoring.defaultrisk.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exact Shapley values of the trees, as TreeSHAP defines them: a feature that is left out is
 * averaged over the training weight below each of its splits. What a group of neighbouring leaves
 * gives to each feature depends only on the answers to the few splits above them, so it is worked
 * out once for every combination of answers and looked up by it. Safe for any number of threads.
 */
public final class ShapleyTables {

  /** Leaves within so many splits of one another share a table. */
  private static final int GROUP_DEPTH = 2;

  private final int features;
  private final double mean;
  private final int groups;
  private final int bits;
  private final int slots;
  private final long[] splits;
  private final int[] slotFeatures;
  private final float[] table;

  public ShapleyTables(TreeEnsemble ensemble) {
    List<LeafGroup> found = new ArrayList<>();
    ensemble.trees().forEach(tree -> LeafGroup.collect(tree, GROUP_DEPTH, found));
    this.features = ensemble.features().size();
    this.mean = ensemble.mean();
    this.groups = found.size();
    this.bits = found.stream().mapToInt(LeafGroup::answers).max().orElse(0);
    this.slots = found.stream().mapToInt(LeafGroup::features).max().orElse(0);
    this.splits = new long[groups * bits];
    this.slotFeatures = new int[groups * slots];
    this.table = new float[Math.multiplyExact(groups, slots << bits)];
    Arrays.fill(splits, SplitCode.ALWAYS_BELOW);
    Arrays.fill(slotFeatures, features);
    for (int group = 0; group < groups; group++) {
      found.get(group).write(splits, group * bits, slotFeatures, group * slots);
      found.get(group).tabulate(table, group * (slots << bits), slots, bits);
    }
  }

  /** What the training weight received on average: the values of a row add up from here. */
  public double mean() {
    return mean;
  }

  /**
   * What each feature moved the row's log-odds by, away from {@link #mean()}; positive is towards
   * default.
   */
  public double[] of(float[] row) {
    if (row.length != features) {
      throw new IllegalArgumentException(
          "A row has %d features, the trees ask about %d".formatted(row.length, features));
    }
    int[] keys = SplitCode.keys(row);
    double[] values = new double[features + 1];
    for (int group = 0; group < groups; group++) {
      int answers = 0;
      int split = group * bits;
      for (int bit = 0; bit < bits; bit++) {
        answers |= SplitCode.step(splits[split + bit], keys) << bit;
      }
      int slot = group * slots;
      int entry = ((group << bits) + answers) * slots;
      for (int next = 0; next < slots; next++) {
        values[slotFeatures[slot + next]] += table[entry + next];
      }
    }
    return Arrays.copyOf(values, features);
  }
}
