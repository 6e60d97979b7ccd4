package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.enterprise.DataKey;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.EnterpriseSeal;
import io.rongqiao.scoring.enterprise.MasterKey;
import java.util.Collection;
import java.util.Map;

/** How texts that identify a person are kept: under the enterprise's seal, and as keyed digests. */
public final class PersonalTexts {

  private final EnterpriseSeal seal;
  private final MasterKey master;

  public PersonalTexts(EnterpriseSeal seal, MasterKey master) {
    this.seal = seal;
    this.master = master;
  }

  Map<EnterpriseKey, DataKey> keysFor(Collection<EnterpriseKey> enterprises) {
    return seal.keysFor(enterprises);
  }

  String digest(String identifier) {
    return master.digest(identifier);
  }
}
