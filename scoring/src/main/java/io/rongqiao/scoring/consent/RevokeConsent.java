package io.rongqiao.scoring.consent;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Clock;
import java.time.Instant;

/** An enterprise takes a consent back. The next read under it finds nothing. */
public final class RevokeConsent {

  private static final String REVOKED = "io.rongqiao.consent.consent-revoked.v1";

  private final Transactions transactions;
  private final Consents consents;
  private final Outbox outbox;
  private final Clock clock;

  public RevokeConsent(Transactions transactions, Consents consents, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.consents = consents;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    REVOKED,
    ALREADY_REVOKED,
    /** The enterprise gave no such consent. */
    UNKNOWN
  }

  public Outcome revoke(EnterpriseKey enterprise, ConsentId consent, String actor) {
    Instant now = clock.instant();
    return transactions.call(
        new Access.Own(enterprise.value(), actor),
        () -> {
          if (consents.find(consent).isEmpty()) {
            return Outcome.UNKNOWN;
          }
          if (!consents.revoke(consent, now, actor)) {
            return Outcome.ALREADY_REVOKED;
          }
          outbox.append(fact(enterprise, consent, actor, now));
          return Outcome.REVOKED;
        });
  }

  private static Fact fact(
      EnterpriseKey enterprise, ConsentId consent, String actor, Instant revokedAt) {
    String json =
        JsonNodeFactory.instance
            .objectNode()
            .put("consent", consent.toString())
            .put("enterprise", enterprise.value())
            .put("revokedAt", revokedAt.toString())
            .put("revokedBy", actor)
            .toString();
    return new Fact(GrantConsent.TOPIC, enterprise.toString(), REVOKED, json, revokedAt);
  }
}
