package io.rongqiao.matching.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Calls for a new match of every enterprise with a live application, since the catalogue changed.
 * The calls are facts keyed by enterprise, so that all processes share the matching.
 */
public final class CallForRematches {

  public static final String TOPIC = "matching.rematches.v1";

  /** As whom it is called, for a consumer that notes the event in the same unit. */
  public static final Access ACCESS = new Access.Platform("rematch");

  private static final String TYPE = "io.rongqiao.matching.rematch-due.v1";
  private static final int AT_A_TIME = 1_000;

  private final Transactions transactions;
  private final Applications applications;
  private final Outbox outbox;
  private final Clock clock;

  public CallForRematches(
      Transactions transactions, Applications applications, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.applications = applications;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** How many enterprises it called for. */
  public int call() {
    return transactions.call(ACCESS, this::callAll);
  }

  private int callAll() {
    Instant now = clock.instant();
    int called = 0;
    long last = 0;
    List<EnterpriseKey> due;
    do {
      due = applications.enterprisesWithLive(last, AT_A_TIME);
      outbox.appendAll(due.stream().map(enterprise -> fact(enterprise, now)));
      called += due.size();
      last = due.isEmpty() ? last : due.getLast().value();
    } while (due.size() == AT_A_TIME);
    return called;
  }

  private static Fact fact(EnterpriseKey enterprise, Instant at) {
    String json =
        JsonNodeFactory.instance.objectNode().put("enterpriseKey", enterprise.value()).toString();
    return new Fact(TOPIC, enterprise.toString(), TYPE, json, at);
  }
}
