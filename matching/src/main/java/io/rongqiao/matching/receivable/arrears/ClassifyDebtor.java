package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** An operator notes that a debtor is a public body or large enterprise, and from what it knows. */
public final class ClassifyDebtor {

  private final Transactions transactions;
  private final OverdueRegister register;
  private final Clock clock;

  public ClassifyDebtor(Transactions transactions, OverdueRegister register, Clock clock) {
    this.transactions = transactions;
    this.register = register;
    this.clock = clock;
  }

  public OverdueDebtor classify(
      Access.Platform access, Uscc code, OverdueDebtor.Kind kind, String basis) {
    OverdueDebtor debtor =
        new OverdueDebtor(
            code, kind, basis, clock.instant().truncatedTo(ChronoUnit.MICROS), access.process());
    transactions.run(access, () -> register.classify(debtor));
    return debtor;
  }
}
