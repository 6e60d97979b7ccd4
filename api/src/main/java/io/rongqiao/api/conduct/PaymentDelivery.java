package io.rongqiao.api.conduct;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.api.load.LoadRunner;
import io.rongqiao.matching.receivable.conduct.PaymentEvidence;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import io.rongqiao.scoring.evidence.loading.LoadState;
import io.rongqiao.scoring.evidence.loading.Loads;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.Reception;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Delivers what the payment files of a month tell to scoring, as any provider does: by a load,
 * under one key a month, so that it is taken in once.
 */
final class PaymentDelivery {

  private static final Access PLATFORM = new Access.Platform("payment delivery");
  private static final DeliveryKind KIND = DeliveryKinds.find("receivables").orElseThrow();

  private final Transactions transactions;
  private final PaymentEvidence evidence;
  private final Loads loads;
  private final ReceiveLoad receive;
  private final LoadRunner runner;

  PaymentDelivery(
      Transactions transactions,
      PaymentEvidence evidence,
      Loads loads,
      ReceiveLoad receive,
      LoadRunner runner) {
    this.transactions = transactions;
    this.evidence = evidence;
    this.loads = loads;
    this.receive = receive;
    this.runner = runner;
  }

  /** Delivers, unless it was delivered before. */
  void deliver(YearMonth month) {
    LoadOrder order =
        LoadOrder.of(PaymentEvidence.PROVIDER, "payments-" + month, KIND)
            .forPeriod(month.atDay(1), month.atEndOfMonth());
    if (isDelivered(order)) {
      return;
    }
    try {
      Path file = Files.createTempFile("payments", ".csv");
      try {
        if (write(month, file) > 0) {
          send(order, file);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private boolean isDelivered(LoadOrder order) {
    return transactions
        .call(PLATFORM, () -> loads.find(order.provider(), order.idempotencyKey()))
        .filter(it -> it.state() != LoadState.FAILED)
        .isPresent();
  }

  private int write(YearMonth month, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
      return evidence.write(month, out);
    }
  }

  private void send(LoadOrder order, Path file) throws IOException {
    try (InputStream body = Files.newInputStream(file)) {
      Optional.of(receive.receive(order, body))
          .filter(Reception.Received.class::isInstance)
          .ifPresent(it -> runner.submit(it.load().id()));
    }
  }
}
