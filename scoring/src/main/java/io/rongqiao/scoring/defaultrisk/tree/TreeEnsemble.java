package io.rongqiao.scoring.defaultrisk.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Boosted trees whose leaves add up to log-odds of default.
 *
 * @param features the names of what the splits ask about, in the order of a row
 * @param base the log-odds before any tree has spoken
 */
public record TreeEnsemble(List<String> features, float base, List<TreeNode> trees) {

  /** Beyond this a complete tree is more leaves than rows. */
  static final int DEEPEST = 10;

  public TreeEnsemble {
    features = List.copyOf(features);
    trees = List.copyOf(trees);
    for (TreeNode tree : trees) {
      if (tree.depth() > DEEPEST) {
        throw new IllegalArgumentException(
            "A tree is %d splits deep; at most %d are scored".formatted(tree.depth(), DEEPEST));
      }
      refuseUnknownFeatures(tree, features.size());
    }
  }

  /** The splits on the longest way to a leaf of any tree. */
  public int depth() {
    return trees.stream().mapToInt(TreeNode::depth).max().orElse(0);
  }

  /** What the training weight received on average: where every explanation starts. */
  public double mean() {
    double mean = base;
    for (TreeNode tree : trees) {
      mean += tree.mean();
    }
    return mean;
  }

  /**
   * One ensemble that says the average of several: the mean of their log-odds is again a sum of
   * leaves, so it is scored and explained like any other.
   */
  public static TreeEnsemble average(List<TreeEnsemble> ensembles) {
    TreeEnsemble first = ensembles.getFirst();
    List<TreeNode> trees = new ArrayList<>();
    float base = 0;
    for (TreeEnsemble ensemble : ensembles) {
      if (!ensemble.features.equals(first.features)) {
        throw new IllegalArgumentException("Ensembles of different features have no average");
      }
      base += ensemble.base / ensembles.size();
      for (TreeNode tree : ensemble.trees) {
        trees.add(divided(tree, ensembles.size()));
      }
    }
    return new TreeEnsemble(first.features, base, trees);
  }

  private static TreeNode divided(TreeNode node, int by) {
    return switch (node) {
      case TreeNode.Leaf(float value, float cover) -> new TreeNode.Leaf(value / by, cover);
      case TreeNode.Split split ->
          new TreeNode.Split(
              split.feature(),
              split.threshold(),
              split.missingBelow(),
              split.cover(),
              divided(split.below(), by),
              divided(split.rest(), by));
    };
  }

  private static void refuseUnknownFeatures(TreeNode node, int features) {
    if (node instanceof TreeNode.Split split) {
      if (split.feature() >= features) {
        throw new IllegalArgumentException(
            "A split asks about feature %d of %d".formatted(split.feature(), features));
      }
      refuseUnknownFeatures(split.below(), features);
      refuseUnknownFeatures(split.rest(), features);
    }
  }
}
