package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An administrative penalty; its text stays sealed. */
public record Penalty(
    Area area,
    boolean serious,
    LocalDate decidedOn,
    LocalDate publishedOn,
    @Nullable LocalDate repairedOn,
    @Nullable Money fine) {

  /** Which law was broken. */
  public enum Area {
    TAX,
    MARKET,
    ENVIRONMENT,
    SAFETY,
    LABOUR,
    CUSTOMS,
    OTHER
  }
}
