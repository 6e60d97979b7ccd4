package io.rongqiao.scoring.party;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import java.util.List;
import java.util.Map;

/**
 * Who stands around enterprises. Reads inside the unit of work that read their evidence, under the
 * same consents; of others it tells no more than that a tie or a flow exists, and only of those who
 * agreed as well to have their invoices read.
 */
public interface Neighbours {

  /** Who stands around each of several enterprises, whose evidence is of one and the same day. */
  Map<EnterpriseKey, Neighbourhood> around(List<EvidenceAsOf> evidence);
}
