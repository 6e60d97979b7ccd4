package io.rongqiao.matching.fund.compensation;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.product.InstitutionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls on funds that whoever asks may see. */
public interface Compensations {

  Optional<Compensation> find(CompensationId id);

  /** The call, which nobody else changes until the unit of work ends. */
  Optional<Compensation> lock(CompensationId id);

  Optional<Compensation> findByKey(InstitutionId claimant, ClientKey key);

  /**
   * A page, the newest first.
   *
   * @param fund only of this fund; {@code null} for any
   * @param before the last of the page before; {@code null} for the first
   */
  List<Compensation> page(@Nullable FundId fund, @Nullable CompensationId before, int most);

  /** Keeps a new one; false where the fund compensates that loan already, or is asked to. */
  boolean add(Compensation filed, ClientKey key);

  /**
   * Keeps a change.
   *
   * @throws IllegalStateException when it was changed meanwhile
   */
  void update(Compensation changed);
}
