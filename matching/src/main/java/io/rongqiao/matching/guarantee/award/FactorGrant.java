package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the grant by factors (R37, L14817–14832): what the fixed awards leave of the budget, by
 * new annualised amount times the region's coefficient, among the provinces that keep the year's
 * ceiling.
 */
final class FactorGrant {

  private FactorGrant() {}

  static List<ProvinceAward> share(Money pool, List<ProvinceAward> provinces) {
    List<BigInteger> weights = provinces.stream().map(FactorGrant::weight).toList();
    BigInteger whole = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (whole.signum() == 0) {
      return provinces;
    }
    BigInteger fen = pool.amount().movePointRight(2).toBigIntegerExact();
    List<BigInteger[]> parts =
        weights.stream().map(weight -> fen.multiply(weight).divideAndRemainder(whole)).toList();
    BigInteger given = parts.stream().map(part -> part[0]).reduce(BigInteger.ZERO, BigInteger::add);
    int left = fen.subtract(given).intValueExact();
    List<Integer> luckiest =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer it) -> parts.get(it)[1]).reversed())
            .limit(left)
            .toList();
    List<ProvinceAward> granted = new ArrayList<>();
    for (int i = 0; i < provinces.size(); i++) {
      BigInteger part =
          luckiest.contains(i) ? parts.get(i)[0].add(BigInteger.ONE) : parts.get(i)[0];
      granted.add(provinces.get(i).granted(Money.fen(part.longValueExact())));
    }
    return granted;
  }

  /** In thousandths of a yuan: fen times a coefficient with one decimal. */
  private static BigInteger weight(ProvinceAward it) {
    if (!it.withinCeiling()) {
      return BigInteger.ZERO;
    }
    BigDecimal weight = it.newAnnualised().amount().multiply(it.region().coefficient());
    return weight.movePointRight(3).toBigIntegerExact();
  }
}
