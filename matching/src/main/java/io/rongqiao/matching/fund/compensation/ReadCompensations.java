package io.rongqiao.matching.fund.compensation;

import io.rongqiao.matching.fund.FundId;
import io.rongqiao.migrations.transaction.Access;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls on funds as their parties may read them. */
public final class ReadCompensations {

  private final CompensationDesk desk;

  public ReadCompensations(CompensationDesk desk) {
    this.desk = desk;
  }

  public Optional<Compensation> find(Access access, CompensationId id) {
    return desk.transactions().call(access, () -> desk.compensations().find(id));
  }

  /**
   * A page, the newest first.
   *
   * @param fund only of this fund; {@code null} for any
   * @param before the last of the page before; {@code null} for the first
   */
  public List<Compensation> page(
      Access access, @Nullable FundId fund, @Nullable CompensationId before, int most) {
    return desk.transactions().call(access, () -> desk.compensations().page(fund, before, most));
  }
}
