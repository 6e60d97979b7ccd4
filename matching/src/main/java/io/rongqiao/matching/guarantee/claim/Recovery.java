package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What came back of a paid claim (追偿), and to whom it goes.
 *
 * @param number counted from 1 within the claim
 * @param parts adds up to the amount to the fen
 */
public record Recovery(
    int number,
    Money amount,
    LocalDate receivedOn,
    Instant recordedAt,
    String recordedBy,
    Map<GuaranteeTier, Money> parts) {

  public Recovery {
    parts = Map.copyOf(parts);
    Money sum = parts.values().stream().reduce(Money.zero(amount.currency()), Money::plus);
    if (!sum.equals(amount)) {
      throw new IllegalArgumentException(
          "The parts of a recovery add up to %s, not to %s".formatted(sum, amount));
    }
  }
}
