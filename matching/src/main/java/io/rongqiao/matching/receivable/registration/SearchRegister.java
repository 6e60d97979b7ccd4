package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.InvoiceIdentity;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A financier searches the register before it lends (应收账款质押查询): receivables shown to it, or
 * invoices it holds. The answer is about a moment, reckoned from the ledger and the acts up to it,
 * and kept. Of a receivable that was not shown to it, it learns that something is registered, and
 * no more.
 */
public final class SearchRegister {

  private static final int LONGEST_KEY = 200;
  private static final int MOST_SUBJECTS = 100;
  private static final Access REGISTER = new Access.Platform("register");

  private final Transactions transactions;
  private final Receivables receivables;
  private final ReceivableLedger ledger;
  private final Interests interests;
  private final Searches searches;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public SearchRegister(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      Interests interests,
      Searches searches,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.ledger = ledger;
    this.interests = interests;
    this.searches = searches;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * What is looked up.
   *
   * @param asOf the moment to tell of; now if none is given
   * @param clientKey the same key again is the same search, with its first answer
   */
  public record Request(
      InstitutionId institution,
      String actor,
      List<SearchSubject> subjects,
      @Nullable Instant asOf,
      String clientKey) {

    public Request {
      subjects = List.copyOf(subjects);
      if (subjects.isEmpty() || subjects.size() > MOST_SUBJECTS) {
        throw new IllegalArgumentException("a search is about 1 to 100 subjects");
      }
      if (clientKey.isBlank() || clientKey.length() > LONGEST_KEY) {
        throw new IllegalArgumentException("a client key has 1 to 200 characters");
      }
    }
  }

  public SearchOutcome search(Request request) {
    Access own = new Access.Institution(request.institution().value(), request.actor());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant asOf = request.asOf() == null ? now : request.asOf();
    if (asOf.isAfter(now)) {
      return new SearchOutcome.InTheFuture(now);
    }
    Optional<Search> first =
        transactions.call(
            own, () -> searches.findUnder(request.institution(), request.clientKey()));
    if (first.isPresent()) {
      return new SearchOutcome.Answered(first.get());
    }
    List<Asked> asked = transactions.call(REGISTER, () -> lookUp(request.subjects()));
    Set<ReceivableId> shown = transactions.call(own, () -> shown(asked));
    for (Asked one : asked) {
      if (one.subject() instanceof SearchSubject.ShownReceivable(ReceivableId id)
          && !shown.contains(id)) {
        return new SearchOutcome.NotShown(id);
      }
    }
    List<Finding> findings =
        transactions.call(REGISTER, () -> findings(asked, shown, request.institution(), asOf));
    Search search =
        new Search(
            new SearchId(ids.get()), request.institution(), request.actor(), now, asOf, findings);
    return new SearchOutcome.Answered(
        transactions.call(
            own,
            () ->
                searches.add(search, request.clientKey())
                    ? search
                    : searches
                        .findUnder(request.institution(), request.clientKey())
                        .orElseThrow()));
  }

  private List<Asked> lookUp(List<SearchSubject> subjects) {
    return subjects.stream()
        .map(
            subject ->
                switch (subject) {
                  case SearchSubject.ShownReceivable(ReceivableId id) ->
                      new Asked(subject, id.toString(), receivables.find(id));
                  case SearchSubject.HeldInvoice(InvoiceIdentity invoice) ->
                      new Asked(subject, invoice.toString(), receivables.findLiveBehind(invoice));
                })
        .toList();
  }

  private Set<ReceivableId> shown(List<Asked> asked) {
    Set<ReceivableId> shown = new HashSet<>();
    for (Asked one : asked) {
      one.found()
          .map(Receivable::id)
          .filter(id -> receivables.find(id).isPresent())
          .ifPresent(shown::add);
    }
    return shown;
  }

  private List<Finding> findings(
      List<Asked> asked, Set<ReceivableId> shown, InstitutionId searcher, Instant asOf) {
    List<Finding> findings = new ArrayList<>();
    for (Asked one : asked) {
      findings.add(
          one.found()
              .filter(found -> !found.upload().at().isAfter(asOf))
              .map(found -> finding(one.name(), found, shown.contains(found.id()), searcher, asOf))
              .orElseGet(() -> new Finding(one.name(), false, null, List.of())));
    }
    return findings;
  }

  private Finding finding(
      String name, Receivable receivable, boolean shown, InstitutionId searcher, Instant asOf) {
    List<Finding.Registered> entries = new ArrayList<>();
    for (Interest interest : interests.on(receivable.id())) {
      standing(interest, asOf)
          .ifPresent(
              act ->
                  entries.add(
                      new Finding.Registered(
                          entries.size() + 1,
                          interest.kind(),
                          interest.registeredAt(),
                          act.validUntil(),
                          shown ? act.amount() : null,
                          interest.holder().equals(searcher))));
    }
    return new Finding(name, true, shown ? unencumbered(receivable, asOf) : null, entries);
  }

  /**
   * What stood of a registration at the moment; none if it was over, or not begun. A lapse counts
   * from its entry in the register, and at the present moment from the day.
   */
  private Optional<Act> standing(Interest interest, Instant asOf) {
    return interests.actsOn(interest.id()).stream()
        .filter(act -> !act.at().isAfter(asOf))
        .reduce((_, later) -> later)
        .filter(act -> act.amount().isPositive())
        .filter(
            act ->
                asOf.isBefore(clock.instant().truncatedTo(ChronoUnit.MICROS))
                    || !businessDate.today().isAfter(act.validUntil()));
  }

  private Money unencumbered(Receivable receivable, Instant asOf) {
    Balance balance = Balance.of(receivable.terms().amount());
    for (ReceivableLedger.Line line : ledger.of(receivable.id())) {
      if (line.sequence() > 1 && !line.entry().recordedAt().isAfter(asOf)) {
        balance = balance.after(line.entry());
      }
    }
    return balance.unencumbered();
  }

  private record Asked(SearchSubject subject, String name, Optional<Receivable> found) {}
}
