package io.rongqiao.api.fund;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.fund.CompensationFund;
import io.rongqiao.matching.fund.FundEntry;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.FundLedger;
import io.rongqiao.matching.fund.FundRules;
import io.rongqiao.matching.fund.Funds;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Funds as they are shown to whoever asks. */
final class FundReading {

  private final Transactions transactions;
  private final Funds funds;
  private final FundLedger ledger;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;

  FundReading(
      Transactions transactions,
      Funds funds,
      FundLedger ledger,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.funds = funds;
    this.ledger = ledger;
    this.institutions = institutions;
    this.businessDate = businessDate;
  }

  FundView.FundsView list(Caller caller) {
    List<Found> found =
        transactions.call(
            caller.platform(),
            () ->
                funds.all().stream()
                    .map(
                        it ->
                            new Found(
                                it,
                                funds.rulesOn(it.id(), businessDate.today()).stream().toList(),
                                null))
                    .toList());
    return new FundView.FundsView(found.stream().map(this::view).toList());
  }

  FundView read(Caller caller, FundId id) {
    Found found =
        transactions.call(
            caller.platform(),
            () ->
                funds
                    .find(id)
                    .map(
                        it ->
                            new Found(
                                it,
                                funds.history(id),
                                isManager(caller, it) ? ledger.balance(id) : null))
                    .orElseThrow(FundReading::notFound));
    return view(found);
  }

  FundView.FundEntriesView entries(Caller caller, FundId id, long after, int limit) {
    List<FundEntry> entries =
        transactions.call(
            caller.forInstitution(),
            () ->
                funds
                    .find(id)
                    .filter(it -> isManager(caller, it))
                    .map(it -> ledger.entries(it.id(), after, limit))
                    .orElseThrow(FundReading::notFound));
    return FundView.FundEntriesView.of(entries, limit);
  }

  private static boolean isManager(Caller caller, CompensationFund fund) {
    return fund.manager().value().equals(caller.account().institution());
  }

  private FundView view(Found it) {
    return FundView.of(it.fund(), it.rules(), it.balance(), institutions);
  }

  private static Refused notFound() {
    return Refused.notFound("There is no such fund.");
  }

  private record Found(CompensationFund fund, List<FundRules> rules, @Nullable Money balance) {}
}
