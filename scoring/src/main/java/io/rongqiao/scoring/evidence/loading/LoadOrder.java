package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a provider asks to have loaded.
 *
 * @param idempotencyKey the sender's name for this wish; the same name is the same wish
 * @param periodFrom the first day that the delivery is about, if it says so
 * @param periodTo the last day
 * @param supersedes the earlier load whose rows within the period this one replaces
 * @param areIdsMasked whether enterprises are named by ids of the provider's own that hide them
 */
public record LoadOrder(
    String provider,
    String idempotencyKey,
    DeliveryKind kind,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable LoadId supersedes,
    boolean areIdsMasked) {

  private static final Pattern PROVIDER = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
  private static final int LONGEST_KEY = 200;

  public LoadOrder {
    if (!PROVIDER.matcher(provider).matches()) {
      throw new IllegalArgumentException(
          "a provider's name is of small letters, digits, '.', '_' and '-', not %s"
              .formatted(provider));
    }
    if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "an idempotency key has 1 to %d characters".formatted(LONGEST_KEY));
    }
    if (periodFrom != null && periodTo != null && periodTo.isBefore(periodFrom)) {
      throw new IllegalArgumentException(
          "the period ends on %s, before it begins on %s".formatted(periodTo, periodFrom));
    }
  }

  /** A delivery of everything up to now that supersedes nothing. */
  public static LoadOrder of(String provider, String idempotencyKey, DeliveryKind kind) {
    return new LoadOrder(provider, idempotencyKey, kind, null, null, null, false);
  }

  public LoadOrder withMaskedIds() {
    return new LoadOrder(provider, idempotencyKey, kind, periodFrom, periodTo, supersedes, true);
  }

  public LoadOrder forPeriod(LocalDate from, LocalDate to) {
    return new LoadOrder(provider, idempotencyKey, kind, from, to, supersedes, areIdsMasked);
  }

  public LoadOrder superseding(LoadId earlier) {
    return new LoadOrder(
        provider, idempotencyKey, kind, periodFrom, periodTo, earlier, areIdsMasked);
  }
}
