package io.rongqiao.scoring.party;

import io.rongqiao.scoring.evidence.EvidenceAsOf;

/**
 * Who stands around an enterprise. Reads inside the unit of work that read its evidence, under the
 * same consent; of others it tells no more than that a tie or a flow exists, and only of those who
 * agreed as well to have their invoices read.
 */
public interface Neighbours {

  Neighbourhood around(EvidenceAsOf evidence);
}
