package io.rongqiao.matching.guarantee.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RiskSharesTest {

  private static final InstitutionId SOMEBODY = new InstitutionId(new UUID(0, 1));

  @Test
  void splitsAsOneProvinceDoes() {
    RiskShares shares = shares(GuaranteeTier.BANK, 2000, 4000, 3000, 1000);

    assertThat(shares.split(Money.yuan("1000000.03")))
        .containsEntry(GuaranteeTier.BANK, Money.yuan("200000.02"))
        .containsEntry(GuaranteeTier.CITY, Money.yuan("400000.01"))
        .containsEntry(GuaranteeTier.PROVINCE, Money.yuan("300000.00"))
        .containsEntry(GuaranteeTier.NATIONAL, Money.yuan("100000.00"));
    assertThat(shares.split(Money.yuan("0.09")).get(GuaranteeTier.BANK))
        .isEqualTo(Money.yuan("0.04"));
  }

  @Test
  void givesTheOddFenToWhomItBelongs() {
    assertThat(shares(GuaranteeTier.CITY, 2000, 4000, 2000, 2000).split(Money.yuan("0.01")))
        .containsEntry(GuaranteeTier.CITY, Money.yuan("0.01"))
        .containsEntry(GuaranteeTier.BANK, Money.yuan("0.00"));
  }

  @Test
  void refusesSharesOfMoreOrLessThanTheWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares(GuaranteeTier.BANK, 2000, 4000, 3000, 999))
        .withMessageContaining("add up to 9999 basis points");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares(GuaranteeTier.BANK, 2000, 4000, 3000, 1001));
  }

  @Test
  void refusesAnOwnerOfTheOddFenWhoBearsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares(GuaranteeTier.POOL, 2000, 4000, 3000, 1000))
        .withMessageContaining("owns the odd fen and bears no share");
  }

  @Test
  void refusesTwoSharesOfOneTier() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RiskShares(
                    List.of(
                        new RiskShare(GuaranteeTier.CITY, SOMEBODY, 5000),
                        new RiskShare(GuaranteeTier.CITY, SOMEBODY, 5000)),
                    GuaranteeTier.CITY));
  }

  @Test
  void tellsWhatATierBears() {
    RiskShares shares = shares(GuaranteeTier.BANK, 2000, 4000, 3000, 1000);

    assertThat(shares.borneBy(GuaranteeTier.CITY)).isEqualTo(Percentage.ofPercent("40"));
    assertThat(shares.borneBy(GuaranteeTier.POOL)).isEqualTo(Percentage.NONE);
  }

  @RepeatedTest(500)
  void everySplitAddsUpToTheFen(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    RiskShares shares = random(random);
    Money amount = Money.fen(random.nextLong(1L << random.nextInt(1, 45)));

    Map<GuaranteeTier, Money> parts = shares.split(amount);

    assertThat(total(parts)).isEqualTo(amount);
    for (RiskShare share : shares.shares()) {
      long exact =
          amount.amount().movePointRight(2).longValueExact() * share.basisPoints() / 10_000;
      long part =
          parts
              .getOrDefault(share.tier(), Money.fen(-1))
              .amount()
              .movePointRight(2)
              .longValueExact();
      assertThat(part).isBetween(exact, exact + shares.shares().size());
    }
  }

  @RepeatedTest(200)
  void anyOrderOfTheSameReceiptsEndsTheSame(RepetitionInfo repetition) {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    RiskShares shares = random(random);
    List<Money> receipts = new ArrayList<>();
    for (int count = random.nextInt(1, 20); count > 0; count--) {
      receipts.add(Money.fen(1 + random.nextLong(10_000_000)));
    }
    Map<GuaranteeTier, Money> one = received(shares, receipts);
    Collections.shuffle(receipts, random);

    assertThat(received(shares, receipts)).isEqualTo(one);
    assertThat(total(one)).isEqualTo(receipts.stream().reduce(Money.NO_YUAN, Money::plus));
    assertThat(one).isEqualTo(shares.split(total(one)));
  }

  private static Map<GuaranteeTier, Money> received(RiskShares shares, List<Money> receipts) {
    Map<GuaranteeTier, Money> sums = new EnumMap<>(GuaranteeTier.class);
    Money before = Money.NO_YUAN;
    for (Money receipt : receipts) {
      Money after = before.plus(receipt);
      Map<GuaranteeTier, Money> parts = shares.between(before, after);
      assertThat(total(parts)).isEqualTo(receipt);
      parts.forEach((tier, part) -> sums.merge(tier, part, Money::plus));
      before = after;
    }
    return sums;
  }

  private static Money total(Map<GuaranteeTier, Money> parts) {
    return parts.values().stream().reduce(Money.NO_YUAN, Money::plus);
  }

  private static RiskShares shares(
      GuaranteeTier oddFen, int bank, int city, int province, int national) {
    return new RiskShares(
        List.of(
            new RiskShare(GuaranteeTier.BANK, null, bank),
            new RiskShare(GuaranteeTier.CITY, SOMEBODY, city),
            new RiskShare(GuaranteeTier.PROVINCE, SOMEBODY, province),
            new RiskShare(GuaranteeTier.NATIONAL, SOMEBODY, national)),
        oddFen);
  }

  private static RiskShares random(Random random) {
    List<GuaranteeTier> tiers = new ArrayList<>(List.of(GuaranteeTier.values()));
    Collections.shuffle(tiers, random);
    List<GuaranteeTier> bearing = tiers.subList(0, random.nextInt(1, tiers.size() + 1));
    List<RiskShare> shares = new ArrayList<>();
    int left = RiskShares.WHOLE;
    for (int place = 0; place < bearing.size(); place++) {
      int others = bearing.size() - place - 1;
      int part = others == 0 ? left : random.nextInt(1, left - others + 1);
      shares.add(new RiskShare(bearing.get(place), SOMEBODY, part));
      left -= part;
    }
    return new RiskShares(shares, bearing.get(random.nextInt(bearing.size())));
  }
}
