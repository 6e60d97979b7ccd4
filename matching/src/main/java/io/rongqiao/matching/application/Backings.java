package io.rongqiao.matching.application;

import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.scoring.enterprise.EnterpriseKey;

/**
 * What stands behind an enterprise's requests besides its profile; asked within its unit of work.
 */
public interface Backings {

  Backing of(EnterpriseKey enterprise);
}
