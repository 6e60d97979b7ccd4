package io.rongqiao.api.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The client's own name for a request, under which it is carried out once. */
public record IdempotencyKey(String value) {

  private static final int LONGEST = 200;

  /** The key of the header, which must be there. */
  public static IdempotencyKey require(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw new Refused(
          ProblemType.IDEMPOTENCY_KEY_MISSING, "Send the header Idempotency-Key with a new UUID.");
    }
    if (header.length() > LONGEST) {
      throw Refused.badField("Idempotency-Key", "has more than 200 characters", null);
    }
    return new IdempotencyKey(header.strip());
  }

  /** The id that this key gives to what {@code caller} creates with it, the same each time. */
  public UUID id(String caller, String created) {
    return UUID.nameUUIDFromBytes(String.join("\n", created, caller, value).getBytes(UTF_8));
  }

  /** The key stands for another request already. */
  public static Refused reused() {
    return new Refused(
        ProblemType.IDEMPOTENCY_KEY_REUSED, "Take a new Idempotency-Key for a new request.");
  }
}
