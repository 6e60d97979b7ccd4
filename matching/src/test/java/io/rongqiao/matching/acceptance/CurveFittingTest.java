package io.rongqiao.matching.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.ranking.Likelihood;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveFittingTest {

  private static final long SEED = 20200229;

  @Test
  void recoversAKnownCurveFromManyOutcomes() {
    DoubleUnaryOperator truth = rate -> 0.95 - 5 * rate;
    List<EndedOffer> ended = outcomes(20_000, 12, truth, SEED);

    GradeCurve curve = ofB(ended);

    for (int percent = 3; percent < 15; percent++) {
      AnnualRate rate = AnnualRate.ofFraction("0.%02d5".formatted(percent));
      assertThat(curve.acceptance(rate).fraction().doubleValue())
          .as("at %s", rate)
          .isCloseTo(truth.applyAsDouble(rate.fraction().doubleValue()), within(0.04));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200, 1_000, 5_000})
  void neverRisesWithTheRateWhateverTheOutcomes(int count) {
    for (long seed = 0; seed < 25; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double odd = random.nextDouble();
      List<EndedOffer> ended =
          outcomes(count, 5, rate -> (Math.sin(rate * 90 * odd) + 1) / 2, SEED + seed);

      fit(ended)
          .values()
          .forEach(
              curve -> {
                Percentage before = Percentage.ALL;
                for (int basisPoints = 0; basisPoints < 2_000; basisPoints += 10) {
                  Percentage now = curve.acceptance(AnnualRate.ofBasisPoints(basisPoints));
                  assertThat(now).isLessThanOrEqualTo(before);
                  before = now;
                }
              });
    }
  }

  @Test
  void keepsToThePriorWhileFewStandBehindAGrade() {
    assertThat(fit(outcomes(49, 7, _ -> 0.1, SEED))).as("too few offers").isEmpty();
    assertThat(fit(outcomes(50, 7, _ -> 0.1, SEED))).as("just enough").containsOnlyKeys("B");
    assertThat(fit(outcomes(5_000, 2, _ -> 0.1, SEED))).as("two lenders").isEmpty();
    assertThat(fit(ofFewEnterprises(5_000))).as("few enterprises").isEmpty();
    assertThat(fit(mostlyOfOneLender())).as("one lender of more than half").isEmpty();
  }

  @Test
  void isDrawnToThePriorWhileThereIsLittleToLearnFrom() {
    AnnualRate rate = AnnualRate.ofPercent("6");
    double prior = Likelihood.STATED.of("B", rate).fraction().doubleValue();

    double after50 = acceptanceAt(rate, outcomes(50, 5, _ -> 0, SEED));
    double after5000 = acceptanceAt(rate, outcomes(5_000, 5, _ -> 0, SEED));

    assertThat(after50).isBetween(prior * 0.2, prior * 0.6);
    assertThat(after5000).isLessThan(0.05);
  }

  @Test
  void doesNotDependOnTheOrderOfTheOffers() {
    List<EndedOffer> ended = outcomes(700, 6, rate -> 1 - 6 * rate, SEED);
    SortedMap<String, GradeCurve> fitted = fit(ended);

    for (int seed = 0; seed < 5; seed++) {
      List<EndedOffer> shuffled = new ArrayList<>(ended);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(CurveDocument.write(fit(shuffled))).isEqualTo(CurveDocument.write(fitted));
    }
  }

  @Test
  void showsNoOutcomeOfOneEnterprise() {
    List<EndedOffer> ended = outcomes(400, 6, rate -> 1 - 6 * rate, SEED);
    GradeCurve fitted = ofB(ended);
    int same = 0;

    for (int at = 0; at < ended.size(); at++) {
      List<EndedOffer> otherwise = new ArrayList<>(ended);
      EndedOffer one = ended.get(at);
      otherwise.set(
          at,
          new EndedOffer(one.grade(), one.rate(), one.lender(), one.enterprise(), !one.accepted()));
      List<GradeCurve.Point> points = ofB(otherwise).points();
      for (int point = 0; point < points.size(); point++) {
        assertThat(points.get(point).acceptance().fraction())
            .isCloseTo(
                fitted.points().get(point).acceptance().fraction(),
                within(Percentage.ofPercent("3").fraction()));
      }
      same += ofB(otherwise).equals(fitted) ? 1 : 0;
    }
    assertThat(same).as("most single outcomes change nothing at all").isGreaterThan(0);
  }

  @Test
  void isWrittenAndReadWithoutLoss() {
    SortedMap<String, GradeCurve> fitted = fit(outcomes(3_000, 6, rate -> 1 - 6 * rate, SEED));

    assertThat(CurveDocument.read(CurveDocument.write(fitted))).isEqualTo(fitted);
  }

  private static double acceptanceAt(AnnualRate rate, List<EndedOffer> ended) {
    return ofB(ended).acceptance(rate).fraction().doubleValue();
  }

  private static GradeCurve ofB(List<EndedOffer> ended) {
    return Optional.ofNullable(fit(ended).get("B")).orElseThrow();
  }

  private static SortedMap<String, GradeCurve> fit(List<EndedOffer> ended) {
    return CurveFitting.fit(ended, Likelihood.STATED);
  }

  /** Every offer to another enterprise, from the lenders in turn. */
  private static List<EndedOffer> outcomes(
      int count, int lenders, DoubleUnaryOperator acceptance, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<EndedOffer> ended = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      int basisPoints = random.nextInt(300, 1_500);
      boolean accepted = random.nextDouble() < acceptance.applyAsDouble(basisPoints / 10_000.0);
      ended.add(offer(at, at % lenders, basisPoints, accepted));
    }
    return ended;
  }

  private static List<EndedOffer> ofFewEnterprises(int count) {
    List<EndedOffer> ended = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      ended.add(offer(at % 20, at % 5, 300 + at % 1_200, false));
    }
    return ended;
  }

  private static List<EndedOffer> mostlyOfOneLender() {
    List<EndedOffer> ended = new ArrayList<>();
    for (int at = 0; at < 5_000; at++) {
      ended.add(offer(at, at % 10 < 6 ? 0 : at % 10, 300 + at % 1_200, false));
    }
    return ended;
  }

  private static EndedOffer offer(int enterprise, int lender, int basisPoints, boolean accepted) {
    return new EndedOffer(
        "B",
        AnnualRate.ofBasisPoints(basisPoints),
        new InstitutionId(new UUID(1, lender)),
        new EnterpriseKey(enterprise + 1),
        accepted);
  }
}
