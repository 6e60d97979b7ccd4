package io.rongqiao.matching.guarantee.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnnualisedBusinessTest {

  @Test
  void weighsByDays() {
    AnnualisedBusiness half = AnnualisedBusiness.of(Money.yuan(5_000_000), 180, Money.yuan(25_000));

    assertThat(half.amount()).isEqualTo(Money.yuan("2465753.42"));
    assertThat(half.rate()).contains(AnnualRate.ofPercent("1.0139"));
  }

  @Test
  void aWholeYearIsTheAmountItself() {
    AnnualisedBusiness year = AnnualisedBusiness.of(Money.yuan(100), 365, Money.yuan(2));

    assertThat(year.amount()).isEqualTo(Money.yuan(100));
    assertThat(year.rate()).contains(AnnualRate.ofPercent("2"));
    assertThat(AnnualisedBusiness.stated(Money.yuan(100), Money.yuan(2))).isEqualTo(year);
  }

  @Test
  void comparesWithoutRounding() {
    AnnualRate twoPercent = AnnualRate.ofPercent("2");
    AnnualisedBusiness just =
        AnnualisedBusiness.stated(Money.yuan(1_000_000_000), Money.yuan(20_000_000));
    AnnualisedBusiness fenAbove =
        AnnualisedBusiness.stated(Money.yuan(1_000_000_000), Money.yuan("20000000.01"));

    assertThat(just.isAtMost(twoPercent)).isTrue();
    assertThat(fenAbove.rate()).contains(twoPercent);
    assertThat(fenAbove.isAtMost(twoPercent)).isFalse();
    assertThat(fenAbove.isAtMost(just)).isFalse();
    assertThat(just.isAtMost(fenAbove)).isTrue();
    assertThat(just.isAtMost(just)).isTrue();
  }

  @Test
  void nothingHasNoRateAndKeepsNoCeiling() {
    assertThat(AnnualisedBusiness.NONE.rate()).isEmpty();
    assertThat(AnnualisedBusiness.NONE.isAtMost(AnnualRate.ofPercent("2"))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualisedBusiness.of(Money.yuan(1), -1, Money.NO_YUAN));
  }

  @Test
  void addsUpTheSameInAnyOrderAndRoundsOnce() {
    Random random = new Random(547);
    for (int round = 0; round < 200; round++) {
      List<AnnualisedBusiness> parts = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        parts.add(
            AnnualisedBusiness.of(
                Money.fen(random.nextLong(1, 1_000_000_000)),
                random.nextLong(0, 1000),
                Money.fen(random.nextLong(0, 10_000_000))));
      }
      AnnualisedBusiness sum = sum(parts);
      BigDecimal exact =
          parts.stream().map(AnnualisedBusiness::yuanDays).reduce(BigDecimal.ZERO, BigDecimal::add);
      Collections.shuffle(parts, random);

      assertThat(sum(parts)).isEqualTo(sum);
      assertThat(sum.yuanDays()).isEqualByComparingTo(exact);
      assertThat(
              sum.amount()
                  .amount()
                  .multiply(BigDecimal.valueOf(365))
                  .subtract(exact)
                  .abs()
                  .multiply(BigDecimal.TWO))
          .isLessThanOrEqualTo(new BigDecimal("3.65"));
    }
  }

  private static AnnualisedBusiness sum(List<AnnualisedBusiness> parts) {
    return parts.stream().reduce(AnnualisedBusiness.NONE, AnnualisedBusiness::plus);
  }
}
