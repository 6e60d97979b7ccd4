package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Counts the enterprises that meet ten criteria, beside the fastest way in which Java sums a long
 * array of the size of the ten columns. One thread each.
 */
final class ReverseMatchBench {

  private static final int ENTERPRISES =
      Integer.getInteger("rongqiao.bench-enterprises", 40_000_000);
  private static final int PARTITIONS = 15;
  private static final int FEATURES = 10;
  private static final int ROUNDS = 7;
  private static final LocalDate TODAY = LocalDate.of(2020, 2, 29);

  private static final List<Measure> MEASURES =
      IntStream.range(0, FEATURES)
          .mapToObj(i -> new Measure("feature_" + i, Grid.COUNT, Bilingual.of("指标", "feature")))
          .toList();

  private ReverseMatchBench() {}

  static void measure() throws IOException {
    AudienceLayout layout = new AudienceLayout(MEASURES);
    List<AudiencePartition> partitions = fill(layout);
    long[] array = new long[ENTERPRISES / 2 * FEATURES];
    Arrays.setAll(array, i -> i);
    AudienceScan scan = AudienceScan.of(criteria(), layout, TODAY);
    double[] ours = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    double[] persons = new double[ROUNDS];
    long matched = 0;
    for (int round = -3; round < ROUNDS; round++) {
      long bytes = 0;
      matched = 0;
      long start = System.nanoTime();
      for (AudiencePartition partition : partitions) {
        AudienceScan.Count count = scan.count(partition);
        bytes += count.bytes();
        matched += count.enterprises();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      double fastest = fastestSum(array);
      System.out.printf(
          "ours %.2f GB/s, %.0f M enterprises/s; peer %.2f GB/s%n",
          bytes / seconds / 1e9, ENTERPRISES / seconds / 1e6, fastest / 1e9);
      if (round >= 0) {
        ours[round] = bytes / seconds;
        persons[round] = ENTERPRISES / seconds;
        peer[round] = fastest;
      }
    }
    report(median(ours), median(peer), median(persons), matched, partitions);
  }

  private static List<AudiencePartition> fill(AudienceLayout layout) {
    List<AudiencePartition> partitions =
        Stream.generate(() -> new AudiencePartition(layout)).limit(PARTITIONS).toList();
    Seeded facts = new Seeded();
    for (int enterprise = 1; enterprise <= ENTERPRISES; enterprise++) {
      facts.key = enterprise;
      partitions.get(enterprise % PARTITIONS).put(new EnterpriseKey(enterprise), TODAY, facts);
    }
    return partitions;
  }

  /** Each is met by four in five, so about one in ten meets all, and no block is left early. */
  private static List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    for (Measure measure : MEASURES) {
      criteria.add(Criterion.Within.atLeast(measure, Seeded.VALUES / 5));
    }
    return criteria;
  }

  private static double fastestSum(long[] array) {
    double plain = perSecond(array, () -> Arrays.stream(array).sum());
    double unrolled = perSecond(array, () -> unrolledSum(array));
    double wide = perSecond(array, () -> wideSum(array));
    return Math.max(plain, Math.max(unrolled, wide));
  }

  private static double perSecond(long[] array, LongSupplier sum) {
    long start = System.nanoTime();
    long result = sum.getAsLong();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (result == 42) {
      System.out.println(result);
    }
    return 8.0 * array.length / seconds;
  }

  private static long unrolledSum(long[] array) {
    long sum = 0;
    for (long value : array) {
      sum += value;
    }
    return sum;
  }

  private static long wideSum(long[] array) {
    var species = LongVector.SPECIES_PREFERRED;
    int lanes = species.length();
    LongVector one = LongVector.zero(species);
    LongVector two = LongVector.zero(species);
    LongVector three = LongVector.zero(species);
    LongVector four = LongVector.zero(species);
    int i = 0;
    for (; i + 4 * lanes <= array.length; i += 4 * lanes) {
      one = one.add(LongVector.fromArray(species, array, i));
      two = two.add(LongVector.fromArray(species, array, i + lanes));
      three = three.add(LongVector.fromArray(species, array, i + 2 * lanes));
      four = four.add(LongVector.fromArray(species, array, i + 3 * lanes));
    }
    long sum = one.add(two).add(three.add(four)).reduceLanes(VectorOperators.ADD);
    for (; i < array.length; i++) {
      sum += array[i];
    }
    return sum;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void report(
      double ours, double peer, double persons, long matched, List<AudiencePartition> partitions)
      throws IOException {
    long bytes = partitions.stream().mapToLong(AudiencePartition::bytes).sum();
    String what =
        String.format(
            Locale.ROOT,
            "bytes of feature columns read while counting %d of %d enterprises by %d criteria,"
                + " %.0f enterprises/s, one thread; %.1f bytes an enterprise in memory with key,"
                + " day and index; peer sums a long array of the same size",
            matched,
            ENTERPRISES,
            FEATURES,
            persons,
            (double) bytes / ENTERPRISES);
    String json =
        String.format(
            Locale.ROOT,
            "{\"benchmark\": \"reverse-match\", \"ours\": %.0f, \"peer\": %.0f, \"ratio\": %.3f,"
                + " \"unit\": \"bytes/s\", \"what\": \"%s\"}%n",
            ours,
            peer,
            ours / peer,
            what);
    System.out.print(json);
    Path folder = Path.of(System.getProperty("rongqiao.bench-folder", "target/bench"));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("reverse-match.json"), json);
  }

  /** Numbers that follow from the enterprise and the feature, one in fifty not known. */
  private static final class Seeded implements ApplicantFacts {

    static final int VALUES = 1_000_000;

    private long key;

    @Override
    public double measurement(String name) {
      long mixed = (key * 0x9E3779B97F4A7C15L) ^ (name.hashCode() * 0xC2B2AE3D27D4EB4FL);
      mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
      int number = (int) ((mixed >>> 33) % VALUES);
      return number < VALUES / 50 ? Double.NaN : number;
    }

    @Override
    public Optional<String> code(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Boolean> flag(String name) {
      return Optional.empty();
    }
  }
}
