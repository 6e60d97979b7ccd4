package io.rongqiao.scoring.binning;

import io.rongqiao.scoring.binning.Segments.Segment;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The states of one search: by phase and number of bins, the worth of ending with a segment. */
final class BinningTable {

  /** How the rate of bad may go from one bin to the next. */
  enum Step {
    RISE,
    FALL,
    ANY
  }

  /** Differences below this are rounding. */
  private static final double SAME = 1e-9;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final Segments segments;
  private final Step[] phases;
  private final int mostBins;
  private final int width;
  private final double[][][] worth;
  private final int[][][] before;

  private int lastBins = -1;
  private int lastPhase;
  private int lastFrom;
  private double most = NEVER;

  BinningTable(Segments segments, Step[] phases, int mostBins) {
    this.segments = segments;
    this.phases = phases;
    this.width = segments.boundaries();
    this.mostBins = Math.min(mostBins, width - 1);
    this.worth = new double[phases.length][this.mostBins + 1][];
    this.before = new int[phases.length][this.mostBins + 1][];
    begin();
    for (int bins = 2; bins <= this.mostBins; bins++) {
      extend(bins);
    }
    finish();
  }

  static boolean isMore(double one, double other) {
    return one > other + SAME;
  }

  double worth() {
    return lastBins < 0 ? 0 : most;
  }

  /** The first pre-bin of each bin; a single bin where no binning meets the rules. */
  int[] starts() {
    Deque<Integer> starts = new ArrayDeque<>();
    if (lastBins < 0) {
      return new int[] {0};
    }
    int phase = lastPhase;
    int from = lastFrom;
    int to = width - 1;
    for (int bins = lastBins; bins > 0; bins--) {
      starts.addFirst(from);
      int origin = before[phase][bins][from * width + to];
      to = from;
      from = origin % width;
      phase = origin / width;
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private void begin() {
    for (int phase = 0; phase < phases.length; phase++) {
      for (int bins = 1; bins <= mostBins; bins++) {
        worth[phase][bins] = new double[width * width];
        before[phase][bins] = new int[width * width];
        Arrays.fill(worth[phase][bins], NEVER);
      }
    }
    for (Segment first : segments.beginningAt(0)) {
      worth[0][1][first.to()] = first.worth();
    }
  }

  private void extend(int bins) {
    for (int boundary = 1; boundary < width - 1; boundary++) {
      for (int phase = 0; phase < phases.length; phase++) {
        for (int earlier = Math.max(0, phase - 1); earlier <= phase; earlier++) {
          join(bins, boundary, earlier, phase);
        }
      }
    }
  }

  /** Puts the segments that begin at a boundary behind the best that end there and may precede. */
  private void join(int bins, int boundary, int earlier, int phase) {
    boolean falling = phases[phase] == Step.FALL;
    List<Segment> heads = ordered(segments.endingAt(boundary), falling);
    List<Segment> tails = ordered(segments.beginningAt(boundary), falling);
    double[] known = worth[earlier][bins - 1];
    double best = NEVER;
    int origin = -1;
    int next = 0;
    for (Segment tail : tails) {
      while (next < heads.size() && mayFollow(heads.get(next), tail, phases[phase])) {
        Segment head = heads.get(next++);
        double value = known[head.from() * width + boundary];
        if (value > NEVER && (origin < 0 || isMore(value, best))) {
          best = value;
          origin = earlier * width + head.from();
        }
      }
      if (origin >= 0) {
        keep(bins, phase, tail, best + tail.worth(), origin);
      }
    }
  }

  private void keep(int bins, int phase, Segment tail, double value, int origin) {
    int state = tail.from() * width + tail.to();
    double known = worth[phase][bins][state];
    if (known == NEVER || isMore(value, known)) {
      worth[phase][bins][state] = value;
      before[phase][bins][state] = origin;
    }
  }

  private void finish() {
    for (int bins = 1; bins <= mostBins; bins++) {
      for (int phase = 0; phase < phases.length; phase++) {
        for (int from = 0; from < width - 1; from++) {
          double value = worth[phase][bins][from * width + width - 1];
          if (value > NEVER && (lastBins < 0 || isMore(value, most))) {
            most = value;
            lastBins = bins;
            lastPhase = phase;
            lastFrom = from;
          }
        }
      }
    }
  }

  private static List<Segment> ordered(List<Segment> byRate, boolean descending) {
    return descending ? byRate.reversed() : byRate;
  }

  private static boolean mayFollow(Segment head, Segment tail, Step step) {
    return switch (step) {
      case RISE -> head.rate() <= tail.rate();
      case FALL -> head.rate() >= tail.rate();
      case ANY -> true;
    };
  }
}
