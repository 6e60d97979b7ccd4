package io.rongqiao.matching.guarantee.programme;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An agreement under which loans are guaranteed; what it says stands in its terms, by date.
 *
 * @param guarantor who answers to the bank
 * @param lenders the banks that may file under it
 */
public record Programme(
    ProgrammeId id,
    String code,
    InstitutionId guarantor,
    Bilingual name,
    Set<InstitutionId> lenders) {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,39}");

  public Programme {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no code of a programme: 3 to 40 capitals, digits and hyphens".formatted(code));
    }
    lenders = Set.copyOf(lenders);
  }
}
