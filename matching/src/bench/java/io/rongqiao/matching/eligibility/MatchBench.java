package io.rongqiao.matching.eligibility;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One enterprise against a compiled catalogue, beside a plain loop over all criteria. */
final class MatchBench {

  private static final int FEWEST_CRITERIA = 8;
  private static final int MOST_CRITERIA = 20;
  private static final int ENTERPRISES = 1000;
  private static final int ROUNDS = 9;
  private static final int WARM_UP_ROUNDS = 2;
  private static final long CRITERIA_PER_ROUND = 30_000_000;

  private final int products;
  private final PredicateIndex index;
  private final PlainLoop loop;
  private final FactRow[] rows;

  private MatchBench(int products) {
    BenchCatalogue catalogue = new BenchCatalogue();
    this.products = products;
    this.index =
        PredicateIndex.compile(catalogue.products(products, FEWEST_CRITERIA, MOST_CRITERIA));
    this.loop = new PlainLoop(index.rules());
    this.rows =
        catalogue.enterprises(ENTERPRISES).stream().map(index::read).toArray(FactRow[]::new);
  }

  static void measure(int products) throws IOException {
    MatchBench bench = new MatchBench(products);
    bench.compare();
    int matches = (int) Math.max(ENTERPRISES / 4, CRITERIA_PER_ROUND / (14L * products));
    double[] ours = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double indexed = bench.indexed(matches);
      double looped = bench.looped(matches);
      if (round >= 0) {
        ours[round] = indexed;
        peer[round] = looped;
      }
    }
    double median = BenchReport.median(ours);
    BenchReport.write(
        "match-" + products,
        median,
        BenchReport.median(peer),
        "enterprises/s",
        String.format(
            Locale.ROOT,
            "processor time of one thread, %.1f us each: the bits of all failing products and of all unmet criteria;"
                + " peer: a loop over bounds and hashed words yielding the same bits,"
                + " compared for %d enterprises",
            1e6 / median,
            ENTERPRISES));
  }

  /** Every answer of both must be the same. */
  private void compare() {
    for (FactRow row : rows) {
      Match match = index.match(row);
      PlainLoop.Answer answer = loop.match(row);
      if (!Arrays.equals(match.unmetBits(), answer.unmet())
          || !Arrays.equals(match.failingBits(), answer.failing())) {
        throw new IllegalStateException("Index and loop differ");
      }
    }
    List<FactRow> few = Arrays.asList(rows).subList(0, 100);
    System.out.printf(
        "%d products, %.1f of them fit an enterprise%n",
        products,
        few.stream().mapToLong(row -> index.match(row).eligible().count()).average().orElse(0));
  }

  private double indexed(int matches) {
    long sum = 0;
    long start = BenchReport.threadNanos();
    for (int i = 0; i < matches; i++) {
      sum += index.match(rows[i % rows.length]).isEligible(i % products) ? 1 : 0;
    }
    return rate(matches, start, sum);
  }

  private double looped(int matches) {
    long sum = 0;
    long start = BenchReport.threadNanos();
    for (int i = 0; i < matches; i++) {
      sum += loop.match(rows[i % rows.length]).failing()[0] & 1;
    }
    return rate(matches, start, sum);
  }

  private static double rate(int matches, long start, long sum) {
    double seconds = (BenchReport.threadNanos() - start) / 1e9;
    if (sum == Long.MIN_VALUE) {
      throw new IllegalStateException("Never");
    }
    return matches / seconds;
  }
}
