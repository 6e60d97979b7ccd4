package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;

import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentRequest;
import io.rongqiao.scoring.consent.ConsentSigner;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.consent.JooqConsents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.consent.SigningKey;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.party.JooqNeighbours;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A database on the last day of February 2020, with everything that assessing needs. */
final class ScoringPlace {

  static final Instant NOW = Instant.parse("2020-02-29T08:00:00Z");
  static final Set<EvidenceFamily> ALL = EnumSet.allOf(EvidenceFamily.class);

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  final JdbcTransactions transactions;
  final JooqConsents consents;
  final JooqEnterprises enterprises;
  final JooqAssessments assessments;
  final JooqOutbox outbox;

  ScoringPlace(ScratchDatabase database) {
    transactions = new JdbcTransactions(database.dataSource(), CLOCK, JooqAccessLog::new);
    consents = new JooqConsents(transactions.dsl());
    enterprises = new JooqEnterprises(transactions.dsl());
    assessments = new JooqAssessments(transactions.dsl());
    outbox = new JooqOutbox(transactions.dsl(), UUID::randomUUID);
  }

  AssessEnterprise assessing(EvidenceHistory evidence, Outbox facts) {
    return assessing(evidence, facts, assessments);
  }

  AssessEnterprise assessing(EvidenceHistory evidence, Outbox facts, Assessments kept) {
    return assessing(evidence, facts, kept, Champions.NONE);
  }

  AssessEnterprise assessing(
      EvidenceHistory evidence, Outbox facts, Assessments kept, Champions champions) {
    return new AssessEnterprise(
        transactions,
        consents,
        enterprises,
        evidence,
        new JooqNeighbours(transactions.dsl()),
        champions,
        kept,
        facts,
        UUID::randomUUID,
        CLOCK,
        () -> DAY);
  }

  AssessTogether assessingTogether(EvidenceHistory evidence) {
    return new AssessTogether(
        transactions,
        consents,
        enterprises,
        evidence,
        new JooqNeighbours(transactions.dsl()),
        Champions.NONE,
        assessments,
        outbox,
        UUID::randomUUID,
        CLOCK,
        () -> DAY);
  }

  Consent grant(
      EnterpriseKey enterprise, Grantee grantee, Purpose purpose, Set<EvidenceFamily> families) {
    var signer = new ConsentSigner(SigningKey.fresh(new SecureRandom()));
    var grant =
        new GrantConsent(
            transactions, consents, signer, outbox, UUID::randomUUID, CLOCK, () -> DAY);
    return grant.grant(
        new ConsentRequest(enterprise, grantee, families, purpose, DAY.plusYears(1)), "owner");
  }

  void revoke(Consent consent) {
    transactions.run(
        new Access.Own(consent.enterprise().value(), "owner"),
        () -> consents.revoke(consent.id(), NOW, "owner"));
  }

  EnterpriseKey register(String name) {
    var code = TestCodes.codeFor(new ProviderIdentifier("test", name));
    return transactions.call(
        new Access.Platform("test"),
        () -> enterprises.register(Registration.named(code, name), NOW));
  }

  void reRegister(EnterpriseKey enterprise, String name, LocalDate established) {
    transactions.run(
        new Access.Platform("test"),
        () -> {
          var code = enterprises.find(enterprise).orElseThrow().uscc();
          enterprises.register(
              new Registration(code, name, established, null, null, null, null, null), NOW);
        });
  }

  <T> T own(EnterpriseKey enterprise, Supplier<T> reading) {
    return transactions.call(new Access.Own(enterprise.value(), "owner"), reading);
  }
}
