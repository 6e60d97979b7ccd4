package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.Optional;

/**
 * What of the register is public: nothing, unless the operator names the law that allows it; then
 * what each debtor has confirmed or accepted, does not contest and has not paid, without its
 * creditors.
 */
public final class PublishedArrears {

  private static final Access ACCESS = new Access.Platform("published arrears");

  private final Transactions transactions;
  private final OverdueRegister register;
  private final Optional<LegalBasis> basis;
  private final BusinessDate businessDate;

  public PublishedArrears(
      Transactions transactions,
      OverdueRegister register,
      Optional<LegalBasis> basis,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.register = register;
    this.basis = basis;
    this.businessDate = businessDate;
  }

  /** The law that allows publication, by name, number and article. */
  public record LegalBasis(String law) {

    public LegalBasis {
      law = law.strip();
      if (law.isEmpty()) {
        throw new IllegalArgumentException("a legal basis names the law");
      }
    }
  }

  /** What is published, and by which law. */
  public record Publication(LegalBasis basis, List<OverdueRegister.Arrears> arrears) {

    public Publication {
      arrears = List.copyOf(arrears);
    }
  }

  /** What is public today; none while nothing is published. */
  public Optional<Publication> read() {
    return basis.map(
        law ->
            new Publication(
                law, transactions.call(ACCESS, () -> register.uncontested(businessDate.today()))));
  }
}
