package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A receivable with its ledger, as a payment file reads it.
 *
 * @param lines in the order in which the balance took them
 */
public record ClaimBook(
    ReceivableId receivable,
    EnterpriseKey creditor,
    Uscc debtor,
    Money face,
    LocalDate issuedOn,
    LocalDate dueOn,
    List<Line> lines) {

  public ClaimBook {
    lines = List.copyOf(lines);
  }

  /**
   * An entry.
   *
   * @param told whether it stands in a sealed file already
   */
  public record Line(
      long sequence, EntryKind kind, Money amount, LocalDate valueDate, boolean told) {}

  /** How the claim stood on a day, by what had happened until then. */
  public ClaimStanding on(LocalDate day) {
    ClaimStanding standing = ClaimStanding.of(face);
    for (Line line : lines) {
      if (!line.valueDate().isAfter(day)) {
        standing = standing.after(line);
      }
    }
    return standing;
  }
}
