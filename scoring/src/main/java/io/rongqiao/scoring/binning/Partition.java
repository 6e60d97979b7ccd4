package io.rongqiao.scoring.binning;

import io.rongqiao.scoring.portfolio.Trend;
import java.util.List;

/**
 * Pre-bins put together into bins.
 *
 * @param starts the first pre-bin of each bin, 0 the first
 * @param trend the shape that was asked for or chosen
 * @param worth the sum of what the bins are worth, less what they cost
 */
public record Partition(List<Integer> starts, Trend trend, double worth) {

  public Partition {
    starts = List.copyOf(starts);
    if (starts.isEmpty() || starts.getFirst() != 0) {
      throw new IllegalArgumentException("The first bin begins at pre-bin 0");
    }
  }

  public int bins() {
    return starts.size();
  }

  /** The bin of each pre-bin. */
  public int[] binOf(int preBins) {
    int[] bins = new int[preBins];
    int bin = 0;
    for (int pre = 0; pre < preBins; pre++) {
      if (bin + 1 < starts.size() && starts.get(bin + 1) == pre) {
        bin++;
      }
      bins[pre] = bin;
    }
    return bins;
  }
}
