package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Instant;

/**
 * A debtor that falls under the register.
 *
 * @param basis from what it is known to be one
 */
public record OverdueDebtor(Uscc debtor, Kind kind, String basis, Instant at, String actor) {

  private static final int LONGEST_BASIS = 500;

  public OverdueDebtor {
    basis = basis.strip();
    if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
      throw new IllegalArgumentException("a basis has 1 to 500 characters");
    }
  }

  /** Whose arrears the documents ask to be cleared (L16374–16380, L15825–15827). */
  public enum Kind {
    GOVERNMENT,
    PUBLIC_INSTITUTION,
    STATE_OWNED_ENTERPRISE,
    LARGE_ENTERPRISE
  }
}
