package io.rongqiao.matching.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Somebody who knows everything about everybody but whether each is on a list, and who may ask
 * thousands of questions, tries to learn it of one enterprise after the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 2, 29);
  private static final int ENTERPRISES = 20_000;
  private static final int QUESTIONS = 3_000;
  private static final int VICTIMS = 2_000;
  private static final byte[] SECRET = {1, 2, 3, 4, 5, 6, 7, 8};

  private static final Measure SALES = RandomDrafts.MEASURES.get(0);
  private static final Measure SHARE = RandomDrafts.MEASURES.get(1);
  private static final Measure MONTHS = RandomDrafts.MEASURES.get(2);
  private static final Code INDUSTRY = RandomDrafts.CODES.get(0);
  private static final Flag LISTED = RandomDrafts.FLAGS.get(0);
  private static final List<String> INDUSTRIES = List.of("A", "C", "E", "F", "G");

  private final AudienceLayout layout = RandomDrafts.layout();
  private final AudiencePartition partition = new AudiencePartition(layout);
  private final OnePartition audience = new OnePartition(partition, layout, TODAY);
  private final Settling settling = new Settling(audience);
  private final List<KnownFacts> everybody = new ArrayList<>();
  private final boolean[] listed = new boolean[ENTERPRISES];
  private final int[] sales = new int[ENTERPRISES];
  private final int[] shares = new int[ENTERPRISES];
  private final String[] industries = new String[ENTERPRISES];

  @BeforeAll
  void fillThePlatform() {
    SplittableRandom random = new SplittableRandom(20200229);
    for (int i = 0; i < ENTERPRISES; i++) {
      listed[i] = random.nextBoolean();
      KnownFacts facts =
          KnownFacts.nothing()
              .with("sales", Math.exp(random.nextDouble() * 12 + 9))
              .with("share", random.nextDouble())
              .with("months", random.nextInt(120))
              .with("industry", INDUSTRIES.get(random.nextInt(INDUSTRIES.size())))
              .with("listed", listed[i]);
      everybody.add(facts);
      sales[i] = SALES.grid().toUnits(facts.measurement("sales"));
      shares[i] = SHARE.grid().toUnits(facts.measurement("share"));
      industries[i] = facts.code("industry").orElseThrow();
      partition.put(new EnterpriseKey(i + 1), TODAY, facts);
    }
  }

  @Test
  void theSimulationShowsWhatIsSettled() {
    List<Criterion> criteria = List.of(Criterion.Within.atLeast(MONTHS, 12), oneOf("C", "F"));

    Simulation simulation =
        new SimulateProduct(audience, SECRET).simulate(criteria, OptionalInt.of(0));

    assertThat(simulation.fit().about()).isEqualTo(fit(criteria));
    assertThat(simulation.costs())
        .extracting(cost -> cost.without().about())
        .containsExactly(fit(criteria.subList(1, 2)), fit(criteria.subList(0, 1)));
    assertThat(simulation.curves().getFirst().points())
        .contains(new Simulation.Point(12, simulation.fit()));
  }

  @Test
  void aQuestionThatLeavesOneEnterpriseOutHasTheSameAnswer() {
    List<Criterion> most = List.of(Criterion.Within.atLeast(MONTHS, 12));
    long answered = fit(most);
    SplittableRandom random = new SplittableRandom(1);
    for (int attempt = 0; attempt < 100; attempt++) {
      Criterion one = lonely(random);
      assertThat(exactly(one)).isLessThan(Settling.FEW);

      assertThat(fit(with(most, new Criterion.Not(new Criterion.All(List.of(one, is(true)))))))
          .isEqualTo(answered);
    }
  }

  @Test
  void askingForTheSameInOtherWordsGivesTheSameAnswer() {
    Criterion within = new Criterion.Within(MONTHS, 12, 60);
    Criterion industries = oneOf("C", "F");
    long answered = fit(List.of(within, industries));

    assertThat(
            List.of(
                fit(List.of(industries, within)),
                fit(List.of(industries, within, within)),
                fit(List.of(new Criterion.All(List.of(industries, within)))),
                fit(List.of(new Criterion.Any(List.of(oneOf("F"), oneOf("C"))), within)),
                fit(List.of(within, new Criterion.Not(oneOf("A", "E", "G")))),
                fit(List.of(within, industries, new Criterion.Known(INDUSTRY))),
                fit(
                    List.of(
                        industries,
                        Criterion.Within.atMost(MONTHS, 60),
                        Criterion.Within.atLeast(MONTHS, 12))),
                fit(List.of(new Criterion.Not(new Criterion.Not(within)), industries))))
        .containsOnly(answered);
  }

  @Test
  void thousandsOfQuestionsTellAnInsiderNothingOfOneEnterprise() {
    double[] blurred = new double[VICTIMS];
    double[] exact = new double[VICTIMS];
    SplittableRandom random = new SplittableRandom(2);
    int answered = Math.min(QUESTIONS, Allowance.aMonth(ENTERPRISES));
    for (int question = 0; question < answered; question++) {
      List<Criterion> context = context(random);
      boolean[] in = members(context);
      long known = IntStream.range(0, ENTERPRISES).filter(i -> in[i] && listed[i]).count();
      long answer = fit(with(context, is(true)));
      for (int victim = 0; victim < VICTIMS; victim++) {
        if (in[victim]) {
          // The insider knows all others, so expects the rest and half of the victim.
          double expected = known - (listed[victim] ? 1 : 0) + 0.5;
          blurred[victim] += answer - expected;
          exact[victim] += known - expected;
        }
      }
    }

    assertThat(rightlyGuessed(exact)).isEqualTo(1.0);
    assertThat(rightlyGuessed(blurred)).isCloseTo(0.5, within(3 * 0.5 / Math.sqrt(VICTIMS)));
  }

  @Test
  void movingThresholdsAroundOneEnterpriseTellsNothing() {
    SplittableRandom random = new SplittableRandom(3);
    int right = 0;
    int attempts = 300;
    for (int victim = 0; victim < attempts; victim++) {
      long gained = 0;
      for (int context = 0; context < 5; context++) {
        int from = neighbour(everybody.get(victim).measurement("months"));
        List<Criterion> around = new ArrayList<>(context(random).subList(0, 1));
        around.add(is(true));
        gained +=
            fit(with(around, Criterion.Within.atLeast(MONTHS, from)))
                - fit(with(around, Criterion.Within.atLeast(MONTHS, from + 1)));
      }
      right += gained > 0 == listed[victim] ? 1 : 0;
    }

    assertThat(right / (double) attempts).isCloseTo(0.5, within(3 * 0.5 / Math.sqrt(attempts)));
  }

  private double rightlyGuessed(double[] evidence) {
    return IntStream.range(0, VICTIMS).filter(i -> evidence[i] > 0 == listed[i]).count()
        / (double) VICTIMS;
  }

  private long fit(List<Criterion> criteria) {
    Settling.Settled settled = settling.settle(criteria);
    Blur blur = Blur.of(SECRET, ENTERPRISES);
    Blur.Shown shown = blur.show(settled.fit());
    return shown.few() ? 0 : shown.about();
  }

  private boolean[] members(List<Criterion> criteria) {
    boolean[] in = new boolean[ENTERPRISES];
    Criterion.Within bound = (Criterion.Within) criteria.get(0);
    Set<String> words = ((Criterion.OneOf) criteria.get(1)).words();
    for (int i = 0; i < ENTERPRISES; i++) {
      int units = bound.measure().equals(SALES) ? sales[i] : shares[i];
      in[i] = units >= bound.from() && words.contains(industries[i]);
    }
    return in;
  }

  private static List<Criterion> context(SplittableRandom random) {
    int[] sales = PublishedGrid.thresholds(SALES.grid());
    int[] shares = PublishedGrid.thresholds(SHARE.grid());
    Criterion bound =
        random.nextBoolean()
            ? Criterion.Within.atLeast(SALES, sales[sales.length - 1 - random.nextInt(4, 14)])
            : Criterion.Within.atLeast(SHARE, shares[shares.length / 2 + random.nextInt(12)]);
    Criterion words =
        oneOf(
            INDUSTRIES.get(random.nextInt(5)),
            INDUSTRIES.get(random.nextInt(5)),
            INDUSTRIES.get(random.nextInt(5)));
    return List.of(bound, words);
  }

  /** A context of so few that it singles somebody out. */
  private Criterion lonely(SplittableRandom random) {
    while (true) {
      int[] sales = PublishedGrid.thresholds(SALES.grid());
      int place = sales.length / 2 + 1 + random.nextInt(12);
      int months = random.nextInt(12, 120);
      Criterion one =
          new Criterion.All(
              List.of(
                  new Criterion.Within(SALES, sales[place], sales[place + 1]),
                  PublishedGrid.snapped(new Criterion.Within(MONTHS, months, months)),
                  oneOf(INDUSTRIES.get(random.nextInt(5)))));
      long singled = exactly(one);
      if (singled > 0 && singled < Settling.FEW) {
        return one;
      }
    }
  }

  private static int neighbour(double months) {
    int[] thresholds = PublishedGrid.thresholds(MONTHS.grid());
    return IntStream.of(thresholds).filter(it -> it <= months).max().orElse(0);
  }

  private static List<Criterion> with(List<Criterion> criteria, Criterion more) {
    List<Criterion> all = new ArrayList<>(criteria);
    all.add(more);
    return all;
  }

  private static Criterion is(boolean expected) {
    return new Criterion.Is(LISTED, expected);
  }

  private static Criterion oneOf(String... words) {
    return new Criterion.OneOf(INDUSTRY, new TreeSet<>(List.of(words)));
  }

  private long exactly(Criterion criterion) {
    return AudienceScan.of(List.of(criterion), layout, TODAY).count(partition).enterprises();
  }
}
