package io.rongqiao.matching.guarantee.capacity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Claim;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Limit;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Standing;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reservations found out about limits, for those that follow. It may have changed since: the
 * database decides whether it still holds.
 */
final class RememberedCapacities {

  private static final int GUARANTORS = 1_000;
  private static final int CUSTOMERS = 100_000;

  private final Cache<InstitutionId, CapacityTerms> terms =
      Caffeine.newBuilder().maximumSize(GUARANTORS).build();
  private final Cache<EnterpriseKey, Optional<String>> groups =
      Caffeine.newBuilder().maximumSize(CUSTOMERS).build();
  private final Cache<Subject, Long> ids = Caffeine.newBuilder().maximumSize(CUSTOMERS).build();

  /** What the limits of the enterprises followed from when it was last read, if it was for all. */
  Optional<Standing> standing(InstitutionId guarantor, Set<EnterpriseKey> enterprises) {
    CapacityTerms known = terms.getIfPresent(guarantor);
    Map<EnterpriseKey, Optional<String>> named = groups.getAllPresent(enterprises);
    if (known == null || named.size() < enterprises.size()) {
      return Optional.empty();
    }
    Map<EnterpriseKey, String> grouped = new HashMap<>();
    named.forEach((key, group) -> group.ifPresent(it -> grouped.put(key, it)));
    return Optional.of(new Standing(known, grouped));
  }

  void remember(Set<EnterpriseKey> enterprises, Standing standing) {
    terms.put(standing.terms().guarantor(), standing.terms());
    for (EnterpriseKey it : enterprises) {
      groups.put(it, Optional.ofNullable(standing.groups().get(it)));
    }
  }

  /** By limit, where all of them are known. */
  Optional<Map<Limit, Long>> ids(InstitutionId guarantor, List<Limit> limits) {
    Map<Subject, Limit> subjects =
        limits.stream().collect(Collectors.toMap(it -> Subject.of(guarantor, it), it -> it));
    Map<Limit, Long> known = new HashMap<>();
    ids.getAllPresent(subjects.keySet()).forEach((it, id) -> known.put(subjects.get(it), id));
    return known.size() == limits.size() ? Optional.of(known) : Optional.empty();
  }

  /**
   * The limits of a claim.
   *
   * @param found their ids, in the order of the claim
   */
  void remember(InstitutionId guarantor, Claim claim, List<Long> found) {
    for (int place = 0; place < found.size(); place++) {
      ids.put(Subject.of(guarantor, claim.limits().get(place)), found.get(place));
    }
  }

  /** What a limit is about, however much it is. */
  private record Subject(InstitutionId guarantor, CapacityKind kind, String subject) {

    static Subject of(InstitutionId guarantor, Limit limit) {
      return new Subject(guarantor, limit.kind(), limit.subject());
    }
  }
}
