package io.rongqiao.scoring.evidence.cumcm2020c;

import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file that is ready for the loader.
 *
 * @param kind the delivery kind's name, e.g. input-invoices
 * @param idempotencyKey the same for the same file each time
 * @param file CSV, gzip or plain; enterprises go by ids of the provider's own
 */
public record PreparedDelivery(
    String kind, String idempotencyKey, Path file, LocalDate periodFrom, LocalDate periodTo) {

  /** What to ask of the loader. */
  public LoadOrder order() {
    return LoadOrder.of(
            ContestFolder.PROVIDER, idempotencyKey, DeliveryKinds.find(kind).orElseThrow())
        .withMaskedIds()
        .forPeriod(periodFrom, periodTo);
  }
}
