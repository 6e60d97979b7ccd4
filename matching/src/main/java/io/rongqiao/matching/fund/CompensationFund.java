package io.rongqiao.matching.fund;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * A fund that bears a part of losses on loans to small enterprises.
 *
 * @param manager who keeps its book and decides on claims
 */
public record CompensationFund(
    FundId id, String code, InstitutionId manager, Bilingual name, Currency currency) {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,39}");

  public CompensationFund {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no code of a fund: 3 to 40 capitals, digits and hyphens".formatted(code));
    }
  }
}
