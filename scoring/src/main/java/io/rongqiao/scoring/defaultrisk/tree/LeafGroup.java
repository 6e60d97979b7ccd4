package io.rongqiao.scoring.defaultrisk.tree;

import java.util.ArrayList;
import java.util.List;

/** Leaves that lie close together, with the splits that decide which of them a row reaches. */
final class LeafGroup {

  private final List<TreeNode.Split> splits = new ArrayList<>();
  private final List<Integer> features = new ArrayList<>();
  private final List<LeafPath> paths = new ArrayList<>();

  private LeafGroup() {}

  /** Cuts a tree into groups of leaves that are at most {@code depth} splits apart. */
  static void collect(TreeNode tree, int depth, List<LeafGroup> groups) {
    collect(tree, List.of(), depth, groups);
  }

  private static void collect(
      TreeNode node, List<LeafPath.Step> above, int depth, List<LeafGroup> groups) {
    if (node instanceof TreeNode.Split split && split.depth() > depth) {
      collect(split.below(), LeafPath.longer(above, split, true), depth, groups);
      collect(split.rest(), LeafPath.longer(above, split, false), depth, groups);
      return;
    }
    if (above.isEmpty() && node instanceof TreeNode.Leaf) {
      return; // a tree of one leaf moves no feature
    }
    var group = new LeafGroup();
    above.forEach(step -> group.splits.add(step.split()));
    group.gather(node, above);
    groups.add(group);
  }

  private void gather(TreeNode node, List<LeafPath.Step> above) {
    switch (node) {
      case TreeNode.Leaf leaf -> {
        LeafPath path = new LeafPath(above, leaf.value());
        path.features().stream().filter(it -> !features.contains(it)).forEach(features::add);
        paths.add(path);
      }
      case TreeNode.Split split -> {
        splits.add(split);
        gather(split.below(), LeafPath.longer(above, split, true));
        gather(split.rest(), LeafPath.longer(above, split, false));
      }
    }
  }

  int answers() {
    return splits.size();
  }

  int features() {
    return features.size();
  }

  void write(long[] allSplits, int split, int[] allFeatures, int slot) {
    for (int next = 0; next < splits.size(); next++) {
      allSplits[split + next] = SplitCode.of(splits.get(next));
    }
    for (int next = 0; next < features.size(); next++) {
      allFeatures[slot + next] = features.get(next);
    }
  }

  /** Writes, for every combination of answers, what each feature gets from these leaves. */
  void tabulate(float[] table, int start, int slots, int bits) {
    double[][] sums = new double[1 << splits.size()][features.size()];
    for (LeafPath path : paths) {
      double[][] byAgreement = path.values();
      int[] slotOf = path.features().stream().mapToInt(features::indexOf).toArray();
      for (int answers = 0; answers < sums.length; answers++) {
        double[] values = byAgreement[path.agreement(answers, splits)];
        for (int feature = 0; feature < slotOf.length; feature++) {
          sums[answers][slotOf[feature]] += values[feature];
        }
      }
    }
    for (int answers = 0; answers < sums.length; answers++) {
      for (int feature = 0; feature < features.size(); feature++) {
        table[start + answers * slots + feature] = (float) sums[answers][feature];
      }
    }
    assert sums.length <= 1 << bits;
  }
}
