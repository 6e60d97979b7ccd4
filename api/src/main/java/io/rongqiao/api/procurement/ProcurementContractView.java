package io.rongqiao.api.procurement;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.financing.LockedAccount;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.procurement.AccountChange;
import io.rongqiao.matching.procurement.AccountLock;
import io.rongqiao.matching.procurement.ProcurementContract;
import io.rongqiao.matching.procurement.Verification;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A procurement contract as its supplier stated it.
 *
 * @param verification how it compares with its publication
 * @param lock for whom the account is locked, if it is
 * @param version what If-Match names when another account is asked for
 */
@Serdeable
record ProcurementContractView(
    UUID id,
    String number,
    String buyerName,
    @Nullable String buyerUscc,
    MoneyView amount,
    LocalDate signedOn,
    LocalDate dueOn,
    LockedAccount account,
    @Nullable VerificationView verification,
    @Nullable LockView lock,
    List<ChangeView> accountChanges,
    Instant submittedAt,
    long version) {

  static ProcurementContractView of(
      ProcurementContract contract,
      @Nullable Verification verification,
      @Nullable LockView lock,
      List<AccountChange> changes) {
    Uscc buyer = contract.buyer().uscc();
    return new ProcurementContractView(
        contract.id().value(),
        contract.number(),
        contract.buyer().name(),
        buyer == null ? null : buyer.value(),
        MoneyView.of(contract.amount()),
        contract.signedOn(),
        contract.dueOn(),
        LockedAccount.of(contract.account()),
        verification == null ? null : VerificationView.of(verification),
        lock,
        changes.stream().map(ChangeView::of).toList(),
        contract.submittedAt(),
        contract.version());
  }

  /**
   * How it compares.
   *
   * @param outcome VERIFIED, DIFFERS or NOT_PUBLISHED
   */
  @Serdeable
  record VerificationView(String outcome, List<DifferenceView> differences, Instant verifiedAt) {

    static VerificationView of(Verification verification) {
      return new VerificationView(
          verification.outcome().name(),
          verification.differences().stream()
              .map(it -> new DifferenceView(it.field().name(), it.stated(), it.published()))
              .toList(),
          verification.at());
    }
  }

  /** A field that differs: BUYER, SUPPLIER, AMOUNT or SIGNED_ON. */
  @Serdeable
  record DifferenceView(String field, String stated, String published) {}

  /** That the account is locked. */
  @Serdeable
  record LockView(InstitutionView financier, String agreement, Instant lockedAt) {

    static LockView of(AccountLock lock, InstitutionView financier) {
      return new LockView(financier, lock.agreement(), lock.lockedAt());
    }
  }

  /** Another account that was asked for: REQUESTED, MADE or REFUSED. */
  @Serdeable
  record ChangeView(
      int number,
      LockedAccount account,
      String reason,
      String state,
      Instant requestedAt,
      @Nullable Instant decidedAt) {

    static ChangeView of(AccountChange change) {
      return new ChangeView(
          change.number(),
          LockedAccount.of(change.account()),
          change.reason(),
          change.state().name(),
          change.requestedAt(),
          change.decidedAt());
    }
  }
}
