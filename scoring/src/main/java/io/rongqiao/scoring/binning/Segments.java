package io.rongqiao.scoring.binning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every run of neighbouring pre-bins that may become a bin, with its rate of bad and its worth. */
final class Segments {

  /** A run from one boundary to a later one. */
  record Segment(int from, int to, double rate, double worth) {}

  private static final Comparator<Segment> BY_RATE =
      Comparator.comparingDouble(Segment::rate)
          .thenComparingInt(Segment::from)
          .thenComparingInt(Segment::to);

  private final int boundaries;
  private final List<List<Segment>> beginning = new ArrayList<>();
  private final List<List<Segment>> ending = new ArrayList<>();

  Segments(long[] good, long[] bad, BinningRules rules) {
    boundaries = good.length + 1;
    long[] goods = sums(good);
    long[] bads = sums(bad);
    for (int boundary = 0; boundary < boundaries; boundary++) {
      beginning.add(new ArrayList<>());
      ending.add(new ArrayList<>());
    }
    double least = rules.leastShare() * (goods[good.length] + bads[good.length]);
    for (int from = 0; from < good.length; from++) {
      for (int to = from + 1; to < boundaries; to++) {
        long g = goods[to] - goods[from];
        long b = bads[to] - bads[from];
        if (g + b > 0 && g + b >= least && Math.min(g, b) >= rules.leastEvents()) {
          double worth = rules.worth().of(g, b, goods[good.length], bads[good.length]);
          add(new Segment(from, to, (double) b / (g + b), worth - rules.costOfBin()));
        }
      }
    }
    beginning.forEach(segments -> segments.sort(BY_RATE));
    ending.forEach(segments -> segments.sort(BY_RATE));
  }

  int boundaries() {
    return boundaries;
  }

  /** Those that begin at a boundary, the least risky first. */
  List<Segment> beginningAt(int boundary) {
    return beginning.get(boundary);
  }

  /** Those that end at a boundary, the least risky first. */
  List<Segment> endingAt(int boundary) {
    return ending.get(boundary);
  }

  private void add(Segment segment) {
    beginning.get(segment.from()).add(segment);
    ending.get(segment.to()).add(segment);
  }

  private static long[] sums(long[] counts) {
    long[] sums = new long[counts.length + 1];
    for (int next = 0; next < counts.length; next++) {
      sums[next + 1] = sums[next] + counts[next];
    }
    return sums;
  }
}
