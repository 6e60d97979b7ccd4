package io.rongqiao.scoring.enterprise;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The wrapped data keys of enterprises. */
public interface EnterpriseSecrets {

  /** The wrapped key by enterprise; an empty one was destroyed, a missing one never made. */
  Map<EnterpriseKey, Optional<byte[]>> find(Collection<EnterpriseKey> enterprises);

  /** Keeps new keys; where another unit of work was faster, its key stays. */
  void addAll(Map<EnterpriseKey, byte[]> wrapped, Instant at);

  /** Destroys a key for ever, so that none is made again either. */
  void destroy(EnterpriseKey enterprise, Instant at);
}
