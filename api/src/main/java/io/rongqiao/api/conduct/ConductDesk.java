package io.rongqiao.api.conduct;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.receivable.conduct.LatePaymentScore;
import io.rongqiao.matching.receivable.conduct.PaymentFile;
import io.rongqiao.matching.receivable.conduct.PaymentFiles;
import io.rongqiao.matching.receivable.conduct.PaymentLine;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller sees of how debtors pay. */
final class ConductDesk {

  private final Transactions transactions;
  private final PaymentFiles files;
  private final Enterprises enterprises;

  ConductDesk(Transactions transactions, PaymentFiles files, Enterprises enterprises) {
    this.transactions = transactions;
    this.files = files;
    this.enterprises = enterprises;
  }

  static Access access(Caller caller) {
    return switch (caller.role()) {
      case ENTERPRISE, DEBTOR -> caller.own();
      case LENDER, GUARANTOR -> caller.forInstitution();
      case OPERATOR -> caller.platform();
      case PROVIDER, REGULATOR ->
          throw new Refused(
              ProblemType.FORBIDDEN, "Receivables concern you as none of their parties.");
    };
  }

  /** The code of the caller's own enterprise. */
  Uscc own(Caller caller) {
    return transactions
        .call(caller.own(), () -> enterprises.find(new EnterpriseKey(caller.enterpriseKey())))
        .map(Enterprise::uscc)
        .orElseThrow(() -> Refused.notFound("Your enterprise was erased."));
  }

  /** The debtor that is named, or the caller itself. */
  Uscc debtor(Caller caller, @Nullable String named) {
    return named == null ? own(caller) : Field.read("debtor", named, Uscc::parse);
  }

  PaymentFilesView files(Caller caller, Uscc debtor) {
    return new PaymentFilesView(
        transactions.call(access(caller), () -> files.files(debtor)).stream()
            .map(PaymentFilesView.FileView::of)
            .toList());
  }

  List<PaymentLine> lines(Caller caller, Uscc debtor, YearMonth month) {
    return transactions.call(access(caller), () -> files.lines(debtor, month, month));
  }

  PaymentFile file(Caller caller, Uscc debtor, YearMonth month) {
    List<PaymentLine> lines = lines(caller, debtor, month);
    if (lines.isEmpty()) {
      throw Refused.notFound("No line of a file of %s concerns you.".formatted(month));
    }
    return new PaymentFile(debtor, month, lines);
  }

  DebtorScoreView score(Caller caller, Uscc debtor) {
    LatePaymentScore score =
        transactions
            .call(access(caller), () -> files.latestScore(debtor))
            .orElseThrow(
                () -> Refused.notFound("No score of %s is yours to see.".formatted(debtor)));
    return DebtorScoreView.of(score);
  }
}
