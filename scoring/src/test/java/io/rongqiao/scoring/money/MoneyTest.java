package io.rongqiao.scoring.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  private static final long SEED = 20_200_229;

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({
    "10, CNY, CNY 10.00",
    "10.5, CNY, CNY 10.50",
    "10.50000, CNY, CNY 10.50",
    "1E+3, CNY, CNY 1000.00",
    "-0.01, CNY, CNY -0.01",
    "10, JPY, JPY 10",
    "1.234, BHD, BHD 1.234",
  })
  void bringsAnAmountToItsCurrencysDecimals(String amount, String currency, String printed) {
    assertThat(Money.of(amount, currency)).hasToString(printed);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"10.005, CNY", "0.5, JPY", "1, XXX"})
  void refusesWhatTheCurrencyCannotPay(String amount, String currency) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(amount, currency));
  }

  @Test
  void namesTheAmountAndTheRule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.yuan("0.005"))
        .withMessage("0.005 has more than 2 decimals for CNY");
  }

  @Test
  void isEqualWhateverTheScaleItWasWrittenIn() {
    assertThat(Money.yuan("100")).isEqualTo(Money.yuan("100.00")).isEqualTo(Money.fen(10_000));
    assertThat(Money.yuan(100).hashCode()).isEqualTo(Money.yuan("100.00").hashCode());
  }

  @Test
  void joinsNoTwoCurrencies() {
    Money dollars = Money.of("1", "USD");

    assertThatThrownBy(() -> Money.yuan(1).plus(dollars))
        .isInstanceOf(CurrencyMismatchException.class)
        .hasMessage("CNY and USD are not one currency");
    assertThatThrownBy(() -> Money.yuan(1).compareTo(dollars))
        .isInstanceOf(CurrencyMismatchException.class);
  }

  @Test
  void takesBackWhatItAdded() {
    assertThat(cases())
        .allSatisfy(
            it -> {
              assertThat(it.one.plus(it.other).minus(it.other)).isEqualTo(it.one);
              assertThat(it.one.plus(it.other)).isEqualTo(it.other.plus(it.one));
              assertThat(it.one.minus(it.other)).isEqualTo(it.other.minus(it.one).negated());
              assertThat(it.one.times(3)).isEqualTo(it.one.plus(it.one).plus(it.one));
            });
  }

  @Test
  void losesNothingBetweenAPortionAndTheRest() {
    assertThat(cases())
        .allSatisfy(
            it -> {
              Money part = it.one.portion(it.share, RoundingMode.DOWN);
              Money exactRest = it.one.portion(it.share.complement(), RoundingMode.UP);
              assertThat(it.one.minus(part)).isEqualTo(exactRest);
            });
  }

  @Test
  void ordersAsTheAmountsDo() {
    assertThat(cases())
        .allSatisfy(
            it -> {
              assertThat(it.one.isGreaterThan(it.other)).isEqualTo(!it.other.isAtLeast(it.one));
              assertThat(it.one.min(it.other).plus(it.one.max(it.other)))
                  .isEqualTo(it.one.plus(it.other));
              assertThat(it.one.compareTo(it.other) == 0).isEqualTo(it.one.equals(it.other));
            });
  }

  @Test
  void keepsAllOfAWholeAndNothingOfNone() {
    assertThat(cases())
        .allSatisfy(
            it -> {
              assertThat(it.one.portion(Percentage.ALL, RoundingMode.UNNECESSARY))
                  .isEqualTo(it.one);
              assertThat(it.one.portion(Percentage.NONE, RoundingMode.UNNECESSARY))
                  .isEqualTo(Money.NO_YUAN);
            });
  }

  private static List<Case> cases() {
    var random = new SplittableRandom(SEED);
    return Stream.generate(
            () ->
                new Case(
                    Money.fen(random.nextLong(-1_000_000_000_00L, 1_000_000_000_00L)),
                    Money.fen(random.nextLong(-1_000_00L, 1_000_00L)),
                    new Percentage(BigDecimal.valueOf(random.nextInt(10_001), 4))))
        .limit(500)
        .toList();
  }

  private record Case(Money one, Money other, Percentage share) {}
}
