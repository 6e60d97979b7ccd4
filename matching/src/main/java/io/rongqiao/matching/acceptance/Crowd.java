package io.rongqiao.matching.acceptance;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who stands behind a share.
 *
 * @param ofOneLender the most outcomes of any one lender
 */
record Crowd(int outcomes, int enterprises, int lenders, int ofOneLender) {

  /** So few lenders could tell each other's outcomes from the sum and their own. */
  static final int LEAST_LENDERS = 3;

  static Crowd of(List<EndedOffer> offers) {
    Set<EnterpriseKey> enterprises = new HashSet<>();
    Map<InstitutionId, Integer> lenders = new HashMap<>();
    for (EndedOffer offer : offers) {
      enterprises.add(offer.enterprise());
      lenders.merge(offer.lender(), 1, Integer::sum);
    }
    int most = lenders.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Crowd(offers.size(), enterprises.size(), lenders.size(), most);
  }

  /** Whether nobody stands out of it: half of the outcomes at most are of one lender. */
  boolean isAtLeast(int leastOutcomes, int leastEnterprises) {
    return outcomes >= leastOutcomes
        && enterprises >= leastEnterprises
        && lenders >= LEAST_LENDERS
        && 2 * ofOneLender <= outcomes;
  }
}
