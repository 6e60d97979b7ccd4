package io.rongqiao.matching.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentRequest;
import io.rongqiao.scoring.consent.ConsentSigner;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.consent.JooqConsents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.consent.RevokeConsent;
import io.rongqiao.scoring.consent.SigningKey;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.FeatureSets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AudienceStoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-02-29T04:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2020, 2, 29);
  private static final int PARTITIONS = 4;
  private static final Vocabulary VOCABULARY = Vocabulary.of(FeatureSets.current());
  private static final Criterion ENOUGH_SALES =
      Criterion.Within.atLeast(VOCABULARY.measure("sales_net_12m").orElseThrow(), 1_000_000);

  private final AtomicReference<LocalDate> today = new AtomicReference<>(TODAY);
  private final ScratchDatabase database = ScratchDatabase.create();
  private final JdbcTransactions transactions =
      new JdbcTransactions(database.dataSource(), CLOCK, today::get, JooqAccessLog::new);
  private final JooqOutbox outbox = new JooqOutbox(transactions.dsl(), UUID::randomUUID);
  private final JooqConsents consents = new JooqConsents(transactions.dsl());
  private final JooqEnterprises enterprises = new JooqEnterprises(transactions.dsl());
  private final GrantConsent grant =
      new GrantConsent(
          transactions,
          consents,
          new ConsentSigner(SigningKey.fresh(new SecureRandom())),
          outbox,
          UUID::randomUUID,
          CLOCK,
          today::get);
  private final RevokeConsent revoke = new RevokeConsent(transactions, consents, outbox, CLOCK);
  private final AudienceStore one = store();
  private final AudienceStore other = store();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void addsUpWhatTwoProcessesHold() {
    for (int i = 0; i < 40; i++) {
      EnterpriseKey key = anEnterprise("firm " + i);
      grant(key, EvidenceFamily.INVOICE);
      seal(key, 500_000 + 100_000 * i, EvidenceFamily.INVOICE);
    }
    one.hold(List.of(0, 1));
    other.hold(List.of(2, 3));

    assertThat(fit(one, other)).isEqualTo(35);
    assertThat(one.size()).isPositive().isLessThan(40);
    assertThat(one.size() + other.size()).isEqualTo(40);
  }

  @Test
  void refusesToAnswerForAPartOfTheWhole() {
    one.hold(List.of(0, 1, 2));

    assertThatThrownBy(() -> fit(one, other)).isInstanceOf(AudienceIncomplete.class);
  }

  @Test
  void honoursARevocationAtTheNextQuestionWithoutAnyEvent() {
    EnterpriseKey key = anEnterprise("firm");
    Consent consent = grant(key, EvidenceFamily.INVOICE);
    seal(key, 2_000_000, EvidenceFamily.INVOICE);
    one.hold(List.of(0, 1, 2, 3));
    assertThat(fit(one)).isEqualTo(1);

    revoke.revoke(key, consent.id(), "owner");

    assertThat(fit(one)).isZero();
    assertThat(one.size()).isZero();
  }

  @Test
  void countsOnUnderAnotherConsentThatCoversAsMuch() {
    EnterpriseKey key = anEnterprise("firm");
    Consent first = grant(key, EvidenceFamily.INVOICE);
    grant(key, EvidenceFamily.INVOICE, EvidenceFamily.TAX);
    seal(key, 2_000_000, EvidenceFamily.INVOICE);
    one.hold(List.of(0, 1, 2, 3));

    revoke.revoke(key, first.id(), "owner");

    assertThat(fit(one)).isEqualTo(1);
  }

  @Test
  void countsNobodyWhoseConsentCoversLessThanTheAssessmentRestsOn() {
    EnterpriseKey key = anEnterprise("firm");
    grant(key, EvidenceFamily.INVOICE, EvidenceFamily.TAX);
    seal(key, 2_000_000, EvidenceFamily.INVOICE, EvidenceFamily.TAX);
    one.hold(List.of(0, 1, 2, 3));
    assertThat(fit(one)).isEqualTo(1);

    EnterpriseKey second = anEnterprise("second");
    Consent wide = grant(second, EvidenceFamily.INVOICE, EvidenceFamily.TAX);
    seal(second, 2_000_000, EvidenceFamily.INVOICE, EvidenceFamily.TAX);
    grant(second, EvidenceFamily.INVOICE);
    revoke.revoke(second, wide.id(), "owner");
    one.refresh(List.of(second));

    assertThat(fit(one)).isEqualTo(1);
  }

  @Test
  void endsWithTheConsentAndWithTheEnterprise() {
    EnterpriseKey lasting = anEnterprise("lasting");
    grant(lasting, EvidenceFamily.INVOICE);
    seal(lasting, 2_000_000, EvidenceFamily.INVOICE);
    one.hold(List.of(0, 1, 2, 3));
    today.set(TODAY.plusDays(30));
    assertThat(fit(one)).isEqualTo(1);
    today.set(TODAY.plusDays(31));
    assertThat(fit(one)).isZero();

    today.set(TODAY);
    assertThat(fit(one)).isEqualTo(1);
    transactions.run(
        new Access.Platform("test"), () -> enterprises.erase(lasting, CLOCK.instant()));
    assertThat(fit(one)).isZero();
  }

  @Test
  void takesUpWhatIsNewWhenTold() {
    EnterpriseKey key = anEnterprise("firm");
    one.hold(List.of(0, 1, 2, 3));
    grant(key, EvidenceFamily.INVOICE);
    seal(key, 2_000_000, EvidenceFamily.INVOICE);
    one.refresh(List.of(key));
    assertThat(fit(one)).isEqualTo(1);

    seal(key, 200_000, EvidenceFamily.INVOICE);
    one.refresh(List.of(key));
    assertThat(fit(one)).isZero();
  }

  @Test
  void writesEachReadingOfAnAssessmentWhereTheEnterpriseSeesIt() {
    EnterpriseKey key = anEnterprise("firm");
    grant(key, EvidenceFamily.INVOICE);
    seal(key, 2_000_000, EvidenceFamily.INVOICE);

    one.hold(List.of(0, 1, 2, 3));
    other.hold(List.of(0, 1, 2, 3));

    assertThat(
            transactions.call(
                new Access.Own(key.value(), "owner"),
                () ->
                    transactions
                        .dsl()
                        .fetch("SELECT actor, permitted FROM access_log")
                        .intoMap(0, 1)))
        .isEqualTo(Map.of("platform:audience", true));
  }

  private long fit(AudienceStore... processes) {
    GatheredAudience audience =
        new GatheredAudience(
            new GatheredAudience.Exchange() {
              @Override
              public int partitions() {
                return PARTITIONS;
              }

              @Override
              public Map<Integer, SortedMap<String, Tally>> ask(String question) {
                Map<Integer, SortedMap<String, Tally>> answers = new TreeMap<>();
                for (AudienceStore process : processes) {
                  answers.putAll(process.answer(question));
                }
                return answers;
              }
            });
    return audience
        .survey(Question.of(List.of(ENOUGH_SALES)))
        .getOrDefault(Survey.FIT, Tally.NONE)
        .enterprises();
  }

  private AudienceStore store() {
    return new AudienceStore(
        transactions,
        new JooqAudienceMembers(transactions.dsl()),
        new AudienceLayout(VOCABULARY.all()),
        new QuestionJson(VOCABULARY),
        today::get,
        key -> Math.floorMod(Long.hashCode(key.value()), PARTITIONS),
        4711);
  }

  private EnterpriseKey anEnterprise(String name) {
    return transactions.call(
        new Access.Platform("test"),
        () ->
            enterprises.register(
                Registration.named(TestCodes.codeFor(new ProviderIdentifier("test", name)), name),
                CLOCK.instant()));
  }

  private Consent grant(EnterpriseKey key, EvidenceFamily... families) {
    return grant.grant(
        new ConsentRequest(
            key, Grantee.PLATFORM, Set.of(families), Purpose.CREDIT_PROFILE, TODAY.plusDays(30)),
        "owner");
  }

  private void seal(EnterpriseKey key, int sales, EvidenceFamily... families) {
    String document =
        "{\"assessment\":{\"grade\":\"B\"},\"features\":{\"sales_net_12m\":%d}}".formatted(sales);
    String[] names = Set.of(families).stream().map(Enum::name).toArray(String[]::new);
    transactions.run(
        new Access.Own(key.value(), "owner"),
        () ->
            transactions
                .dsl()
                .execute(
                    """
                    INSERT INTO assessment (enterprise_key, id, consent_id, as_of, families, outcome,
                        points, grade, feature_set, scorecard, watermark, document, digest, sealed_at)
                    VALUES (?, ?, ?, DATE '2020-02-29', ?, 'GRADED', 700, 'B', 'f', 's', now(), ?,
                        encode(sha256(convert_to(?, 'UTF8')), 'hex'), TIMESTAMPTZ '2020-02-29T04:00:00Z')
                    """,
                    key.value(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    names,
                    document,
                    document));
  }
}
