package io.rongqiao.api.application;

import static java.util.stream.Collectors.toSet;

import io.rongqiao.api.event.FactHandler;
import io.rongqiao.matching.application.AwaitingRematch;
import io.rongqiao.matching.application.CallForRematches;
import io.rongqiao.matching.application.Rematch;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Set;

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

  @Override
  public Set<String> concerned(Set<String> keys) {
    Set<EnterpriseKey> enterprises = keys.stream().map(Rematching::enterprise).collect(toSet());
    return awaiting.among(enterprises).stream()
        .map(it -> Long.toString(it.value()))
        .collect(toSet());
  }

  private static EnterpriseKey enterprise(String key) {
    return new EnterpriseKey(Long.parseLong(key));
  }

  /** The use case's own unit of work joins this one, as it acts as the same. */
  @Override
  public void handle(Received event) {
    EnterpriseKey enterprise = enterprise(event.key());
    transactions.run(
        Rematch.access(enterprise),
        () -> {
          if (consumed.first(name, event.id())) {
            rematch.rematch(enterprise, CallForRematches.cause(event.json()));
          }
        });
  }
}
