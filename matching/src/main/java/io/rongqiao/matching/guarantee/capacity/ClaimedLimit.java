package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Claim;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A limit, and what several claims take from it.
 *
 * @param sum what all of them take
 * @param opener who asks for it first
 */
record ClaimedLimit(Limit limit, BigDecimal sum, String opener) {

  private static final Comparator<Limit> AS_LOCKED =
      Comparator.comparing(Limit::kind).thenComparing(Limit::subject);

  /** Every limit once, in the order in which all units of work lock them. */
  static List<ClaimedLimit> of(List<Claim> claims) {
    Map<Limit, ClaimedLimit> limits = new TreeMap<>(AS_LOCKED);
    for (Claim claim : claims) {
      BigDecimal wanted = claim.order().amount().amount();
      for (Limit limit : claim.limits()) {
        limits.merge(
            limit,
            new ClaimedLimit(limit, wanted, claim.by()),
            (before, more) ->
                new ClaimedLimit(limit, before.sum().add(more.sum()), before.opener()));
      }
    }
    return new ArrayList<>(limits.values());
  }
}
