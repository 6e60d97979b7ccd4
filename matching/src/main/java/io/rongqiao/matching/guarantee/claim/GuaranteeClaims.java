package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calls on guarantees that whoever asks may see. */
public interface GuaranteeClaims {

  /** The claim on a case that is under way, else the newest that ended. */
  Optional<GuaranteeClaim> on(CaseId id);

  void add(GuaranteeClaim claim, ClientKey key);

  /**
   * Keeps a change.
   *
   * @throws IllegalStateException when the claim was changed meanwhile
   */
  void update(GuaranteeClaim changed);

  List<TierAmount> shares(ClaimId id);

  void share(ClaimId id, List<TierAmount> shares);

  /** Marks a tier's part as settled; false where it was before or is nobody's. */
  boolean settle(ClaimId id, TierAmount part, LocalDate on);

  List<Recovery> recoveries(ClaimId id);

  Optional<Recovery> recoveryByKey(ClaimId id, ClientKey key);

  void add(ClaimId id, Recovery recovery, ClientKey key);
}
