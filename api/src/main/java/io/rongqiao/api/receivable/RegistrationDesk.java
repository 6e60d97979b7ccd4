package io.rongqiao.api.receivable;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.registration.Act;
import io.rongqiao.matching.receivable.registration.Certificate;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestId;
import io.rongqiao.matching.receivable.registration.Interests;
import io.rongqiao.matching.receivable.registration.OrderOfTime;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a caller sees of the register. */
final class RegistrationDesk {

  private final Transactions transactions;
  private final Receivables receivables;
  private final ReceivableLedger ledger;
  private final Interests interests;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;

  RegistrationDesk(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      Interests interests,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.ledger = ledger;
    this.interests = interests;
    this.institutions = institutions;
    this.businessDate = businessDate;
  }

  RegistrationsView heldBy(Caller caller, Interests.Place after, int limit) {
    var holder = new InstitutionId(caller.institution());
    List<Assembled> found =
        transactions.call(
            Parties.access(caller),
            () -> interests.heldBy(holder, after, limit).stream().map(this::assembled).toList());
    Interest last = found.isEmpty() ? null : found.getLast().interest();
    return new RegistrationsView(
        found.stream().map(this::view).toList(),
        last == null || found.size() < limit
            ? null
            : Cursor.after(last.registeredAt(), last.id().value()));
  }

  RegistrationsView on(Caller caller, UUID receivable) {
    List<Assembled> found =
        transactions.call(
            Parties.access(caller),
            () -> {
              var id = new ReceivableId(receivable);
              if (receivables.find(id).isEmpty()) {
                throw ReceivableDesk.notFound(receivable);
              }
              return interests.on(id).stream().map(this::assembled).toList();
            });
    return new RegistrationsView(found.stream().map(this::view).toList(), null);
  }

  RegistrationView read(Caller caller, UUID id) {
    return view(transactions.call(Parties.access(caller), () -> assembled(find(id))));
  }

  Certificate certificate(Caller caller, UUID id) {
    return transactions.call(
        Parties.access(caller),
        () -> {
          Interest interest = find(id);
          return Certificate.of(
              interest, receivables.find(interest.receivable()).orElseThrow().terms());
        });
  }

  private Interest find(UUID id) {
    return interests.find(new InterestId(id)).orElseThrow(() -> notFound(id));
  }

  private Assembled assembled(Interest interest) {
    Receivable receivable = receivables.find(interest.receivable()).orElseThrow();
    return new Assembled(
        interest,
        OrderOfTime.covered(ledger.of(receivable.id()), receivable.balance()),
        interests.actsOn(interest.id()));
  }

  private RegistrationView view(Assembled it) {
    return RegistrationView.of(
        it.interest(),
        institutions.view(it.interest().holder().value()),
        it.covered().get(it.interest().id()),
        it.acts(),
        businessDate.today());
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No registration %s concerns you.".formatted(id));
  }

  private record Assembled(Interest interest, Map<InterestId, Money> covered, List<Act> acts) {}
}
