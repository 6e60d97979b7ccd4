package io.rongqiao.scoring.defaultrisk.calibration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Pools adjacent violators: the rising steps that are nearest to the outcomes. */
final class IsotonicFit {

  private IsotonicFit() {}

  private record Block(double from, double to, double bad, int rows) {

    double rate() {
      return bad / rows;
    }

    Block with(Block next) {
      return new Block(from, next.to, bad + next.bad, rows + next.rows);
    }
  }

  static Calibration.Isotonic fit(double[] logOdds, boolean[] bad) {
    Deque<Block> blocks = new ArrayDeque<>();
    for (Block block : alike(logOdds, bad)) {
      Block last = block;
      while (!blocks.isEmpty() && blocks.getLast().rate() >= last.rate()) {
        last = blocks.removeLast().with(last);
      }
      blocks.addLast(last);
    }
    double least = 0.5 / bad.length; // half a row: nothing is impossible
    List<Double> places = new ArrayList<>();
    List<Double> probabilities = new ArrayList<>();
    for (Block block : blocks) {
      double rate = Math.clamp(block.rate(), least, 1 - least);
      places.add(block.from());
      probabilities.add(rate);
      if (block.to() > block.from()) {
        places.add(block.to());
        probabilities.add(rate);
      }
    }
    return new Calibration.Isotonic(places, probabilities);
  }

  /** Rows of one value are one block. */
  private static List<Block> alike(double[] logOdds, boolean[] bad) {
    int[] order =
        IntStream.range(0, bad.length)
            .boxed()
            .sorted((left, right) -> Double.compare(logOdds[left], logOdds[right]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Block> blocks = new ArrayList<>();
    for (int row : order) {
      Block one = new Block(logOdds[row], logOdds[row], bad[row] ? 1 : 0, 1);
      if (!blocks.isEmpty() && blocks.getLast().to() == one.from()) {
        blocks.add(blocks.removeLast().with(one));
      } else {
        blocks.add(one);
      }
    }
    return blocks;
  }
}
