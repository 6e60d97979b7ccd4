package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case the enterprise is a party to, by the day it was published; its text stays sealed. */
public record CourtRecord(
    Kind kind,
    Role role,
    LocalDate filedOn,
    LocalDate publishedOn,
    @Nullable LocalDate closedOn,
    @Nullable Money amount) {

  /** What the court was asked for. */
  public enum Kind {
    LOAN_DISPUTE,
    CONTRACT,
    LABOUR,
    ENFORCEMENT,
    BANKRUPTCY,
    CRIMINAL,
    OTHER
  }

  /** On which side the enterprise stands. */
  public enum Role {
    PLAINTIFF,
    DEFENDANT,
    THIRD_PARTY
  }
}
