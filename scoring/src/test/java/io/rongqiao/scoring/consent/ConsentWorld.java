package io.rongqiao.scoring.consent;

import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A database with everything that grants, revokes and reads; its business date can be moved. */
final class ConsentWorld implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
  static final LocalDate BUSINESS_DATE = LocalDate.of(2020, 2, 29);
  static final LocalDate UNTIL = LocalDate.of(2020, 12, 31);
  static final UUID BANK = new UUID(7, 7);

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final ScratchDatabase database = ScratchDatabase.create();
  private final AtomicLong count = new AtomicLong();
  private LocalDate today = BUSINESS_DATE;

  final JdbcTransactions transactions =
      new JdbcTransactions(database.dataSource(), CLOCK, () -> today, JooqAccessLog::new);
  final Consents consents = new JooqConsents(transactions.dsl());
  final Accesses accesses = new JooqAccessLog(transactions.dsl());
  final ConsentSigner signer = new ConsentSigner(SigningKey.fresh(new SecureRandom()));
  private final JooqOutbox outbox = new JooqOutbox(transactions.dsl(), this::nextId);

  final GrantConsent grantConsent =
      new GrantConsent(transactions, consents, signer, outbox, this::nextId, CLOCK, () -> today);
  final RevokeConsent revokeConsent = new RevokeConsent(transactions, consents, outbox, CLOCK);

  ScratchDatabase database() {
    return database;
  }

  void moveTo(LocalDate day) {
    today = day;
  }

  EnterpriseKey enterprise() {
    var identifier = new ProviderIdentifier("a test", "E" + count.incrementAndGet());
    return asPlatform(
        () ->
            new JooqEnterprises(transactions.dsl())
                .register(Registration.named(TestCodes.codeFor(identifier), "测试企业"), NOW));
  }

  Consent granted(EnterpriseKey enterprise, EvidenceFamily... families) {
    return grantConsent.grant(
        new ConsentRequest(
            enterprise, Grantee.PLATFORM, Set.of(families), Purpose.CREDIT_PROFILE, UNTIL),
        "its owner");
  }

  Consent grantedToBank(EnterpriseKey enterprise, EvidenceFamily... families) {
    return grantConsent.grant(
        new ConsentRequest(
            enterprise, Grantee.institution(BANK), Set.of(families), Purpose.LEAD_DELIVERY, UNTIL),
        "its owner");
  }

  <T> T asPlatform(Supplier<T> work) {
    return transactions.call(new Access.Platform("a test"), work);
  }

  <T> T asOwn(EnterpriseKey enterprise, Supplier<T> work) {
    return transactions.call(new Access.Own(enterprise.value(), "its owner"), work);
  }

  <T> T asBank(Supplier<T> work) {
    return transactions.call(new Access.Institution(BANK, "a clerk"), work);
  }

  <T> T under(Consent consent, Supplier<T> work) {
    return under(consent.id(), consent.purpose(), work);
  }

  <T> T under(ConsentId consent, Purpose purpose, Supplier<T> work) {
    return transactions.call(
        new Access.UnderConsent(consent.value(), "a reader", purpose.name()), work);
  }

  private UUID nextId() {
    return new UUID(1, count.incrementAndGet());
  }

  @Override
  public void close() {
    database.close();
  }
}
