package io.rongqiao.matching.application;

import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * {@link Backings} out of receivables, the scores of their debtors, and procurement contracts. Each
 * match asks, so the question is a fixed text that needs no rendering.
 */
public final class JooqBackings implements Backings {

  private static final int DECIMALS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String BACKINGS =
      "SELECT enterprise, weighed, owed, contracts FROM backings(?::bigint[])";

  private final DSLContext db;

  public JooqBackings(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<EnterpriseKey, Backing> of(Set<EnterpriseKey> enterprises) {
    Map<EnterpriseKey, Backing> backings = new HashMap<>();
    enterprises.forEach(it -> backings.put(it, new Backing(null, Money.NO_YUAN)));
    db.connection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(BACKINGS)) {
            Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
            statement.setArray(1, connection.createArrayOf("bigint", keys));
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                backings.put(new EnterpriseKey(rows.getLong(1)), backing(rows));
              }
            }
          } catch (SQLException cause) {
            throw new DataAccessException("What stands behind requests cannot be read.", cause);
          }
        });
    return backings;
  }

  private static Backing backing(ResultSet row) throws SQLException {
    return new Backing(
        debtorConduct(row.getBigDecimal(2), row.getBigDecimal(3)),
        new Money(row.getBigDecimal(4), Money.CNY));
  }

  private static @Nullable Percentage debtorConduct(
      @Nullable BigDecimal weighed, @Nullable BigDecimal owed) {
    return weighed == null || owed == null
        ? null
        : new Percentage(weighed.divide(owed.multiply(HUNDRED), DECIMALS, RoundingMode.HALF_UP));
  }
}
