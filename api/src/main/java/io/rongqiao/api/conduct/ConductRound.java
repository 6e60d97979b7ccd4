package io.rongqiao.api.conduct;

import io.rongqiao.matching.receivable.arrears.FollowPaymentFiles;
import io.rongqiao.matching.receivable.conduct.EnterLatePayments;
import io.rongqiao.matching.receivable.conduct.PaymentFiles;
import io.rongqiao.matching.receivable.conduct.SealPaymentFiles;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.YearMonth;
import java.util.List;

/**
 * Enters late payments, seals the files of months that have ended, delivers them to scoring and
 * brings the register of overdue payables up to date. Again it changes nothing.
 */
final class ConductRound {

  private static final Access PLATFORM = new Access.Platform("conduct round");

  private final Transactions transactions;
  private final PaymentFiles files;
  private final EnterLatePayments enterLatePayments;
  private final SealPaymentFiles sealPaymentFiles;
  private final PaymentDelivery delivery;
  private final FollowPaymentFiles followPaymentFiles;

  ConductRound(
      Transactions transactions,
      PaymentFiles files,
      EnterLatePayments enterLatePayments,
      SealPaymentFiles sealPaymentFiles,
      PaymentDelivery delivery,
      FollowPaymentFiles followPaymentFiles) {
    this.transactions = transactions;
    this.files = files;
    this.enterLatePayments = enterLatePayments;
    this.sealPaymentFiles = sealPaymentFiles;
    this.delivery = delivery;
    this.followPaymentFiles = followPaymentFiles;
  }

  /**
   * What a round did.
   *
   * @param late entries of late payment
   * @param sealed months whose files were sealed
   * @param register entries of the register made or settled
   */
  record Result(int late, List<YearMonth> sealed, int register) {}

  Result run() {
    int late = enterLatePayments.enter();
    List<YearMonth> sealed = sealPaymentFiles.sealDue();
    sealed.forEach(delivery::deliver);
    transactions.call(PLATFORM, files::lastSealedMonth).ifPresent(delivery::deliver);
    return new Result(late, sealed, followPaymentFiles.follow());
  }
}
