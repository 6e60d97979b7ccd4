package io.rongqiao.matching.procurement;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Holds contracts against what was published. Kept is only what differs from the last time. The
 * platform does it, for no supplier may verify its own.
 */
public final class VerifyContract {

  private static final Access ACCESS = new Access.Platform("procurement import");

  private final Transactions transactions;
  private final Contracts contracts;
  private final Publications publications;
  private final Enterprises enterprises;
  private final Outbox outbox;
  private final Clock clock;

  public VerifyContract(
      Transactions transactions,
      Contracts contracts,
      Publications publications,
      Enterprises enterprises,
      Outbox outbox,
      Clock clock) {
    this.transactions = transactions;
    this.contracts = contracts;
    this.publications = publications;
    this.enterprises = enterprises;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Verifies every contract that was stated under a number, letters and digits alone. */
  public void verifyUnder(String plainNumber) {
    transactions.run(ACCESS, () -> contracts.under(plainNumber).forEach(this::verify));
  }

  private void verify(ProcurementContract contract) {
    Optional<ContractParty> supplier =
        enterprises.find(contract.supplier()).map(it -> new ContractParty(it.name(), it.uscc()));
    if (supplier.isEmpty()) {
      return;
    }
    Optional<Verification> last = contracts.lastVerification(contract.id());
    Verification now =
        Verification.of(
            contract,
            supplier.get(),
            publications.under(contract.plainNumber()),
            last.map(it -> it.number() + 1).orElse(1),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (last.filter(it -> saysTheSame(it, now)).isEmpty()) {
      contracts.add(contract.id(), now);
      outbox.append(ContractFacts.verified(contract, now));
    }
  }

  private static boolean saysTheSame(Verification one, Verification other) {
    return one.outcome() == other.outcome() && one.differences().equals(other.differences());
  }
}
