package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import java.time.YearMonth;
import java.util.List;

/**
 * What a round did.
 *
 * @param lateEntries entries of late payment that were made
 * @param sealedMonths months whose files were sealed
 * @param registerChanges entries of the overdue register made or settled
 */
@Serdeable
record ConductRoundView(int lateEntries, List<String> sealedMonths, int registerChanges) {

  static ConductRoundView of(ConductRound.Result result) {
    return new ConductRoundView(
        result.late(),
        result.sealed().stream().map(YearMonth::toString).toList(),
        result.register());
  }
}
