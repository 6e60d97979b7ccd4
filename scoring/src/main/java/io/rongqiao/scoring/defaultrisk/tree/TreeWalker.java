package io.rongqiao.scoring.defaultrisk.tree;

import java.util.Arrays;

/**
 * Adds up the leaves that a row falls into. Every tree is laid out complete, as a heap that starts
 * at 1, so a step is arithmetic and never a guess of the processor. Leaves are added in the
 * booster's order and in its precision. Safe for any number of threads.
 */
public final class TreeWalker {

  private final int features;
  private final int depth;
  private final int trees;
  private final float base;
  private final long[] splits;
  private final float[] leaves;

  public TreeWalker(TreeEnsemble ensemble) {
    this.features = ensemble.features().size();
    this.depth = ensemble.depth();
    this.trees = ensemble.trees().size();
    this.base = ensemble.base();
    this.splits = new long[trees << depth];
    this.leaves = new float[trees << depth];
    Arrays.fill(splits, SplitCode.ALWAYS_BELOW);
    for (int tree = 0; tree < trees; tree++) {
      lay(ensemble.trees().get(tree), tree << depth, 1, depth);
    }
  }

  /** The log-odds of default; {@code NaN} is missing. */
  public float logOdds(float[] row) {
    if (row.length != features) {
      throw new IllegalArgumentException(
          "A row has %d features, the trees ask about %d".formatted(row.length, features));
    }
    int[] keys = SplitCode.keys(row);
    float sum = base;
    int size = 1 << depth;
    for (int start = 0; start < splits.length; start += size) {
      int node = 1;
      for (int level = 0; level < depth; level++) {
        node = 2 * node + SplitCode.step(splits[start + node], keys);
      }
      sum += leaves[start + node - size];
    }
    return sum;
  }

  /** The probability of default. */
  public double probability(float[] row) {
    return 1 / (1 + StrictMath.exp(-(double) logOdds(row)));
  }

  private void lay(TreeNode node, int start, int place, int left) {
    switch (node) {
      case TreeNode.Leaf leaf -> {
        int first = (place << left) - (1 << depth);
        Arrays.fill(leaves, start + first, start + first + (1 << left), leaf.value());
      }
      case TreeNode.Split split -> {
        splits[start + place] = SplitCode.of(split);
        lay(split.below(), start, 2 * place, left - 1);
        lay(split.rest(), start, 2 * place + 1, left - 1);
      }
    }
  }
}
