package io.rongqiao.scoring.consent;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.List;

/** Who looked at an enterprise's evidence. */
public interface Accesses {

  /** Where a listing begins: before it lies every record. */
  long NEWEST = Long.MAX_VALUE;

  /** The records of an enterprise before a position, the newest first. */
  List<AccessRecord> of(EnterpriseKey enterprise, long before, int limit);
}
