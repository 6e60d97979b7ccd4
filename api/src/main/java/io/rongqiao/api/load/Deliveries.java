package io.rongqiao.api.load;

import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.loading.Load;
import io.rongqiao.scoring.evidence.loading.LoadId;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import io.rongqiao.scoring.evidence.loading.Loads;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.Reception;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Takes a file in for a caller and has it loaded. */
@Singleton
final class Deliveries {

  private final Transactions transactions;
  private final Loads loads;
  private final ReceiveLoad receive;
  private final LoadRunner runner;
  private final AuditLog audit;

  Deliveries(
      Transactions transactions,
      Loads loads,
      ReceiveLoad receive,
      LoadRunner runner,
      AuditLog audit) {
    this.transactions = transactions;
    this.loads = loads;
    this.receive = receive;
    this.runner = runner;
    this.audit = audit;
  }

  Load receive(Caller caller, LoadOrder order, InputStream body) throws IOException {
    requireEarlier(caller, order);
    return switch (receive.receive(order, body)) {
      case Reception.Received(Load load) -> {
        runner.submit(load.id());
        audit.note(
            caller.actor(),
            "load-received",
            load.id().toString(),
            Map.of("kind", order.kind().slug(), "provider", order.provider()));
        yield load;
      }
      case Reception.Repeated(Load load) -> {
        readOut(body);
        yield load;
      }
      case Reception.KeyReused _ -> {
        readOut(body);
        throw IdempotencyKey.reused();
      }
    };
  }

  /** Not every client hears an answer before it has sent everything. */
  private static void readOut(InputStream body) throws IOException {
    body.transferTo(OutputStream.nullOutputStream());
  }

  private void requireEarlier(Caller caller, LoadOrder order) {
    LoadId earlier = order.supersedes();
    if (earlier != null
        && transactions
            .call(caller.platform(), () -> loads.find(earlier))
            .filter(load -> load.order().provider().equals(order.provider()))
            .isEmpty()) {
      throw Refused.badField("supersedes", "is no load of " + order.provider(), earlier.toString());
    }
  }
}
