package io.rongqiao.scoring.party;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Collection;
import java.util.Map;

/**
 * What enterprises are called in public, by key, for whoever is shown a group; an erased one has no
 * name any more and is left out. Reads inside a unit of work.
 */
public interface PublicNames {

  Map<EnterpriseKey, Name> of(Collection<EnterpriseKey> enterprises);

  /** An enterprise's code and name. */
  record Name(String uscc, String name) {}
}
