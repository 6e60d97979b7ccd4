package io.rongqiao.api.application;

import static java.util.stream.Collectors.toSet;

import io.rongqiao.api.event.FactHandler;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.rematch.AwaitingRematch;
import io.rongqiao.matching.rematch.CallForRematches;
import io.rongqiao.matching.rematch.Rematch;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Matches the live applications of an enterprise again when its profile was made anew or a product
 * was changed.
 */
final class Rematching implements FactHandler {

  static final String BY_PROFILE = "rematch";
  static final String BY_CATALOGUE = "rematch-by-catalogue";

  private final String name;
  private final Transactions transactions;
  private final ConsumedEvents consumed;
  private final AwaitingRematch awaiting;
  private final Rematch rematch;

  Rematching(
      String name,
      Transactions transactions,
      ConsumedEvents consumed,
      AwaitingRematch awaiting,
      Rematch rematch) {
    this.name = name;
    this.transactions = transactions;
    this.consumed = consumed;
    this.awaiting = awaiting;
    this.rematch = rematch;
  }

  /** One alone is matched as several are. */
  @Override
  public void handle(Received event) {
    handleTogether(List.of(event));
  }

  /**
   * Of a burst of new profiles those are left alone whose enterprise waits for no match. The use
   * case's own unit of work joins this one, as it acts as the same.
   */
  @Override
  public boolean handleTogether(List<Received> events) {
    Set<EnterpriseKey> waiting =
        awaiting.among(events.stream().map(Rematching::enterprise).collect(toSet()));
    List<Received> concerned =
        events.stream().filter(it -> waiting.contains(enterprise(it))).toList();
    if (!concerned.isEmpty()) {
      Access access = Rematch.access(waiting);
      transactions.run(access, () -> rematch(concerned, access));
    }
    return true;
  }

  private void rematch(List<Received> events, Access access) {
    Set<UUID> first = consumed.first(name, events.stream().map(Received::id).toList());
    Map<EnterpriseKey, RematchCause> due = new HashMap<>();
    events.stream()
        .filter(it -> first.contains(it.id()))
        .forEach(
            it -> due.merge(enterprise(it), CallForRematches.cause(it.json()), RematchCause::and));
    rematch.rematch(due, access);
  }

  private static EnterpriseKey enterprise(Received event) {
    return new EnterpriseKey(Long.parseLong(event.key()));
  }
}
