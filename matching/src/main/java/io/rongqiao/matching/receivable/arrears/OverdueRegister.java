package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The register and the debtors that fall under it. A creditor sees what it entered, a debtor what
 * concerns it, the platform everything.
 */
public interface OverdueRegister {

  /** Notes that a debtor falls under the register; what was noted before is replaced. */
  void classify(OverdueDebtor debtor);

  Optional<OverdueDebtor> debtor(Uscc code);

  /** All that fall under the register, by code. */
  List<OverdueDebtor> debtors();

  /** Enters; false if the key was used or something live stands on the receivable. */
  boolean enter(OverdueEntry entry, String clientKey, String actor);

  Optional<OverdueEntry> find(OverdueEntryId id);

  Optional<OverdueEntry> findByKey(EnterpriseKey creditor, String clientKey);

  /** The one that stands on a receivable. */
  Optional<OverdueEntry> findLiveOn(ReceivableId receivable);

  /** Keeps a change of the version before; false if somebody changed it meanwhile. */
  boolean update(OverdueEntry changed);

  void record(OverdueAct act);

  /** Everything done about an entry, in its order. */
  List<OverdueAct> actsOn(OverdueEntryId id);

  /** A page of the entries that may be seen, the newest first. */
  List<OverdueEntry> page(Place after, int limit);

  /** Live ones on whose receivable nothing is owed any more. */
  List<OverdueEntry> paidOff(int limit);

  /**
   * Claims that are overdue in a month's payment files, on debtors that fall under the register, of
   * which no entry was ever made.
   */
  List<ReceivableId> neverEntered(YearMonth month, int limit);

  /**
   * What stands against each debtor, confirmed by it or accepted, neither contested nor paid, its
   * time to answer over; by code. No creditor is named.
   */
  List<Arrears> uncontested(LocalDate today);

  /**
   * What a debtor owes and has not paid in time.
   *
   * @param amount what is still owed of it
   * @param oldest the earliest due day
   */
  record Arrears(
      Uscc debtor,
      String name,
      OverdueDebtor.Kind kind,
      int entries,
      Money amount,
      LocalDate oldest) {}

  /** A place in a list of entries. */
  record Place(Instant enteredAt, OverdueEntryId entry) {

    /** Before the newest. */
    public static final Place START =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), new OverdueEntryId(new UUID(-1L, -1L)));
  }
}
