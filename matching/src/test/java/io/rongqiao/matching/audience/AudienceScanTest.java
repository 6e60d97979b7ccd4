package io.rongqiao.matching.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AudienceScanTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 2, 29);
  private static final long SEED = 20200229;

  private final RandomDrafts drafts = new RandomDrafts(new SplittableRandom(SEED));
  private final AudienceLayout layout = RandomDrafts.layout();

  @Test
  void countsWhomThePlainEvaluatorFindsEligible() {
    for (int population = 0; population < 60; population++) {
      AudiencePartition partition = new AudiencePartition(layout);
      List<KnownFacts> everybody = drafts.population(250);
      for (int i = 0; i < everybody.size(); i++) {
        partition.put(new EnterpriseKey(i + 1), TODAY, everybody.get(i));
      }
      for (int draft = 0; draft < 50; draft++) {
        List<Criterion> criteria = drafts.criteria();

        assertThat(count(criteria, partition))
            .as("%s", criteria)
            .isEqualTo(everybody.stream().filter(it -> fits(criteria, it)).count());
      }
    }
  }

  @Test
  void countsTheSameOverManyBlocksAfterChangesAndRemovals() {
    AudiencePartition partition = new AudiencePartition(layout);
    Map<Integer, KnownFacts> known = new HashMap<>();
    List<KnownFacts> pool = drafts.population(400);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int change = 0; change < 90_000; change++) {
      int key = 1 + random.nextInt(40_000);
      if (random.nextInt(5) == 0) {
        partition.remove(new EnterpriseKey(key));
        known.remove(key);
      } else {
        KnownFacts facts = pool.get(random.nextInt(pool.size()));
        partition.put(new EnterpriseKey(key), TODAY, facts);
        known.put(key, facts);
      }
    }
    assertThat(partition.size()).isEqualTo(known.size());
    for (int draft = 0; draft < 20; draft++) {
      List<Criterion> criteria = drafts.criteria();

      assertThat(count(criteria, partition))
          .isEqualTo(known.values().stream().filter(it -> fits(criteria, it)).count());
    }
  }

  @Test
  void countsNobodyWhoseConsentHasEnded() {
    AudiencePartition partition = new AudiencePartition(layout);
    KnownFacts facts = KnownFacts.nothing();
    partition.put(new EnterpriseKey(1), TODAY, facts);
    partition.put(new EnterpriseKey(2), TODAY.minusDays(1), facts);
    partition.put(new EnterpriseKey(3), TODAY.plusDays(1), facts);

    assertThat(count(List.of(), partition)).isEqualTo(2);
  }

  @Test
  void takesWhatTheFigureAllowsForAnEnterprise() {
    int measures = layout.measures().size();
    int others = layout.codes().size() + layout.flags().size();

    assertThat(layout.bytesPerEnterprise()).isLessThanOrEqualTo(4 * measures + 2 * others);
  }

  @Test
  void readsOnlyTheColumnsAskedAbout() {
    AudiencePartition partition = new AudiencePartition(layout);
    for (int key = 1; key <= Block.ROWS; key++) {
      partition.put(new EnterpriseKey(key), TODAY, KnownFacts.nothing());
    }
    List<Criterion> nobody =
        List.of(
            Criterion.Within.atLeast(RandomDrafts.MEASURES.get(0), 0),
            Criterion.Within.atLeast(RandomDrafts.MEASURES.get(1), 0));

    var counted = AudienceScan.of(nobody, layout, TODAY).count(partition);

    assertThat(counted).isEqualTo(new AudienceScan.Count(0, 4L * Block.ROWS));
  }

  @Test
  void findsTheSameRowByRowAsManyAtATime() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < 200; round++) {
      int[] column = random.ints(Block.ROWS, -20, 20).toArray();
      column[random.nextInt(Block.ROWS)] = Integer.MIN_VALUE;
      long[] mask = random.longs(Block.WORDS).map(it -> it % 3 == 0 ? 0 : it).toArray();
      long[] expected = mask.clone();
      int from = random.nextInt(-20, 20);
      int span = random.nextInt(30);

      int rows = RangeTest.FASTEST.restrict(column, from, span, mask);

      assertThat(new RangeTest.Plain().restrict(column, from, span, expected)).isEqualTo(rows);
      assertThat(mask).isEqualTo(expected);
    }
  }

  private long count(List<Criterion> criteria, AudiencePartition partition) {
    return AudienceScan.of(criteria, layout, TODAY).count(partition).enterprises();
  }

  private static boolean fits(List<Criterion> criteria, KnownFacts facts) {
    return PlainEvaluator.evaluate(criteria, facts) instanceof Eligibility.Eligible;
  }
}
