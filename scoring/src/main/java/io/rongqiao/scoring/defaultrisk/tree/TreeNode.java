package io.rongqiao.scoring.defaultrisk.tree;

/** A node of a boosted tree, with all that hangs below it. */
public sealed interface TreeNode {

  /** The training weight (sum of second derivatives) that came past this node. */
  float cover();

  /** How many splits lie between here and the farthest leaf. */
  int depth();

  /** What the training weight received here on average. */
  double mean();

  /**
   * A question about one feature.
   *
   * @param threshold values below it go to {@code below}, all others to {@code rest}
   * @param missingBelow whether a missing value goes to {@code below}
   */
  record Split(
      int feature,
      float threshold,
      boolean missingBelow,
      float cover,
      TreeNode below,
      TreeNode rest)
      implements TreeNode {

    public Split {
      if (feature < 0) {
        throw new IllegalArgumentException("A split asks about feature " + feature);
      }
      if (!Float.isFinite(threshold)) {
        throw new IllegalArgumentException("A split at %s separates nothing".formatted(threshold));
      }
    }

    @Override
    public int depth() {
      return 1 + Math.max(below.depth(), rest.depth());
    }

    @Override
    public double mean() {
      double weight = (double) below.cover() + rest.cover();
      return (below.cover() * below.mean() + rest.cover() * rest.mean()) / weight;
    }

    /** The share of this node's training weight that went to a child. */
    double share(TreeNode child) {
      return (double) child.cover() / cover;
    }
  }

  /** Where a walk ends, and what it adds to the log-odds. */
  record Leaf(float value, float cover) implements TreeNode {

    public Leaf {
      if (!Float.isFinite(value)) {
        throw new IllegalArgumentException("A leaf adds " + value);
      }
    }

    @Override
    public int depth() {
      return 0;
    }

    @Override
    public double mean() {
      return value;
    }
  }
}
