package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import java.util.Optional;

/**
 * The enterprises that a guarantor has to do with. It is told of nobody else whether the platform
 * knows them.
 */
public interface Customers {

  /**
   * The enterprise with a code, where a bank has put a case of it before the guarantor. The unit of
   * work must act as the platform.
   */
  Optional<EnterpriseKey> find(InstitutionId guarantor, Uscc code);
}
