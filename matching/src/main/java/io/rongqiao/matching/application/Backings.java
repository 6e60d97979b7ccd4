package io.rongqiao.matching.application;

import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What stands behind enterprises' requests besides their profiles; asked within a unit of work of
 * theirs.
 */
public interface Backings {

  /** What stands behind each of them. */
  Map<EnterpriseKey, Backing> of(Set<EnterpriseKey> enterprises);

  /** As above, of one. */
  default Backing of(EnterpriseKey enterprise) {
    return Objects.requireNonNull(of(Set.of(enterprise)).get(enterprise));
  }
}
