package io.rongqiao.scoring.consent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** An enterprise agrees to have its evidence read. */
public final class GrantConsent {

  static final String TOPIC = "consent.consents.v1";

  private static final String GRANTED = "io.rongqiao.consent.consent-granted.v1";

  private final Transactions transactions;
  private final Consents consents;
  private final ConsentSigner signer;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public GrantConsent(
      Transactions transactions,
      Consents consents,
      ConsentSigner signer,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.consents = consents;
    this.signer = signer;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * Records and signs what the enterprise agrees to; joins a unit of work of the same enterprise
   * and actor.
   *
   * @throws IllegalArgumentException if the last day lies in the past
   */
  public Consent grant(ConsentRequest request, String actor) {
    return grant(new ConsentId(ids.get()), request, actor);
  }

  /** As above, under an id of the caller's; if a consent has it already, that one is returned. */
  public Consent grant(ConsentId id, ConsentRequest request, String actor) {
    if (request.validUntil().isBefore(businessDate.today())) {
      throw new IllegalArgumentException(
          "a consent until %s has ended before it begins".formatted(request.validUntil()));
    }
    var terms = new ConsentTerms(id, request, clock.instant(), actor);
    Consent consent = signer.sign(terms);
    return transactions.call(
        new Access.Own(request.enterprise().value(), actor),
        () -> consents.find(id).map(ConsentStatus::consent).orElseGet(() -> add(consent)));
  }

  private Consent add(Consent consent) {
    consents.add(consent);
    outbox.append(fact(consent));
    return consent;
  }

  private static Fact fact(Consent consent) {
    ObjectNode json = consent.terms().json();
    json.put("signingKey", consent.signature().keyId());
    json.put("signature", consent.signature().base64());
    return new Fact(
        TOPIC, consent.enterprise().toString(), GRANTED, json.toString(), consent.grantedAt());
  }
}
