package io.rongqiao.matching.lead;

import io.rongqiao.matching.acceptance.JooqAcceptanceVersions;
import io.rongqiao.matching.acceptance.JooqEndedOffers;
import io.rongqiao.matching.acceptance.LearnAcceptance;
import io.rongqiao.matching.application.ApplicantProfile;
import io.rongqiao.matching.application.ApplicantProfiles;
import io.rongqiao.matching.application.ApplyForFinancing;
import io.rongqiao.matching.application.JooqApplications;
import io.rongqiao.matching.application.JooqBackings;
import io.rongqiao.matching.application.MatchCircumstances;
import io.rongqiao.matching.application.Matching;
import io.rongqiao.matching.application.ProfileQuote;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.catalogue.Catalogue;
import io.rongqiao.matching.catalogue.InstallCatalogue;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.matching.product.JooqProducts;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.PublishProductVersion;
import io.rongqiao.matching.quota.DecideOnQuota;
import io.rongqiao.matching.quota.JooqProductQuotas;
import io.rongqiao.matching.quota.StateQuota;
import io.rongqiao.matching.rematch.CallForRematches;
import io.rongqiao.matching.rematch.JooqCatalogueDays;
import io.rongqiao.matching.rematch.Rematch;
import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.ConsentSigner;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.consent.JooqConsents;
import io.rongqiao.scoring.consent.RevokeConsent;
import io.rongqiao.scoring.consent.SigningKey;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.JooqAssessments;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Everything that matching is made of, on a database of its own, on 29 February 2020. */
public final class MatchingWorld implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2020, 2, 29);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-02-29T04:00:00Z"), ZoneOffset.UTC);
  public static final BusinessDate DATE = () -> TODAY;
  public static final String ACTOR = "owner";

  private final ScratchDatabase database = ScratchDatabase.create();
  private final Supplier<UUID> ids = UUID::randomUUID;
  private final ConcurrentMap<EnterpriseKey, ApplicantProfile> known = new ConcurrentHashMap<>();

  public final JdbcTransactions transactions =
      new JdbcTransactions(database.dataSource(), CLOCK, JooqAccessLog::new);
  public final JooqOutbox outbox = new JooqOutbox(transactions.dsl(), ids);
  public final ProductReader reader = new ProductReader(Vocabulary.of(FeatureSets.current()));
  public final JooqProducts products = new JooqProducts(transactions.dsl(), reader);
  public final JooqInstitutions institutions = new JooqInstitutions(transactions.dsl());
  public final JooqApplications applications = new JooqApplications(transactions.dsl());
  public final JooqLeads leads = new JooqLeads(transactions.dsl());
  public final JooqOffers offers = new JooqOffers(transactions.dsl());
  public final JooqConsents consents = new JooqConsents(transactions.dsl());
  public final JooqEnterprises enterprises = new JooqEnterprises(transactions.dsl());
  public final JooqAcceptanceVersions acceptanceVersions =
      new JooqAcceptanceVersions(transactions.dsl());
  public final LearnAcceptance learnAcceptance =
      new LearnAcceptance(
          transactions,
          new JooqEndedOffers(transactions.dsl()),
          acceptanceVersions,
          DATE,
          Clock.offset(CLOCK, Duration.ofMinutes(2)));
  public final JooqProductQuotas quotas = new JooqProductQuotas(transactions.dsl());
  public final ApplicantProfiles profiles =
      enterprise -> known.getOrDefault(enterprise, new ApplicantProfile.Missing());
  public final JooqBackings backings = new JooqBackings(transactions.dsl());
  public final Matching matching = matchingOn(TODAY);
  public final ApplyForFinancing apply =
      new ApplyForFinancing(
          transactions, applications, profiles, backings, matching, outbox, ids, CLOCK, DATE);
  public final Rematch rematch = new Rematch(transactions, applications, profiles, matching, DATE);
  public final CallForRematches callForRematches =
      new CallForRematches(transactions, applications, outbox, CLOCK);
  public final JooqCatalogueDays days = new JooqCatalogueDays(transactions.dsl());
  public final PublishProductVersion publish =
      new PublishProductVersion(transactions, products, reader, outbox, CLOCK);
  public final GrantConsent grantConsent =
      new GrantConsent(
          transactions,
          consents,
          new ConsentSigner(SigningKey.fresh(new SecureRandom())),
          outbox,
          ids,
          CLOCK,
          DATE);
  public final DeliverLeads deliver = deliverOn(TODAY);
  public final LeadClosing closing = new LeadClosing(leads, offers, outbox);
  public final MakeOffer makeOffer =
      new MakeOffer(transactions, leads, offers, outbox, ids, CLOCK, DATE);
  public final DeclineLead decline =
      new DeclineLead(transactions, leads, offers, outbox, CLOCK, DATE);
  public final AcceptOffer accept =
      new AcceptOffer(
          transactions,
          applications,
          offers,
          products,
          new JooqQuotaTaking(transactions.dsl()),
          closing,
          new RevokeConsent(transactions, consents, outbox, CLOCK),
          outbox,
          CLOCK,
          DATE);
  public final StateQuota stateQuota =
      new StateQuota(transactions, products, quotas, DATE, CLOCK, ids);
  public final DecideOnQuota decideOnQuota =
      new DecideOnQuota(transactions, quotas, outbox, DATE, CLOCK);
  public final RefuseOffer refuse =
      new RefuseOffer(transactions, applications, offers, closing, outbox, CLOCK, DATE);
  public final WithdrawApplication withdraw =
      new WithdrawApplication(
          transactions,
          applications,
          closing,
          new RevokeConsent(transactions, consents, outbox, CLOCK),
          outbox,
          CLOCK,
          DATE);
  public final ReadApplications readApplications =
      new ReadApplications(transactions, applications, leads, offers, DATE);

  public MatchingWorld() {
    new InstallCatalogue(transactions, institutions, products, outbox, CLOCK)
        .install(new BuiltInCatalogue(reader));
  }

  private Matching matchingOn(LocalDate day) {
    return new Matching(
        applications,
        new Catalogue(products),
        institutions,
        backings,
        new MatchCircumstances(quotas, acceptanceVersions),
        outbox,
        ids,
        CLOCK,
        () -> day);
  }

  /** Matching again as on another day. */
  public Rematch rematchOn(LocalDate day) {
    return new Rematch(transactions, applications, profiles, matchingOn(day), () -> day);
  }

  /** Sending proposals as on another day. */
  public DeliverLeads deliverOn(LocalDate day) {
    return new DeliverLeads(
        transactions,
        applications,
        leads,
        new LeadWriter(leads, grantConsent, new JooqAssessments(transactions.dsl()), ids),
        outbox,
        CLOCK,
        () -> day);
  }

  /** Matches one enterprise again. */
  public int rematch(EnterpriseKey enterprise, RematchCause cause) {
    return rematch.rematch(Map.of(enterprise, cause), Rematch.access(List.of(enterprise)));
  }

  /** An enterprise of which only good invoices are known. */
  public EnterpriseKey anEnterprise(String name) {
    EnterpriseKey key =
        transactions.call(
            new Access.Platform("test"),
            () ->
                enterprises.register(
                    Registration.named(
                        TestCodes.codeFor(new ProviderIdentifier("test", name)), name),
                    CLOCK.instant()));
    assess(key, "first", KnownFacts.goodInvoices());
    return key;
  }

  public void assess(EnterpriseKey key, String assessment, KnownFacts facts) {
    known.put(
        key,
        new ApplicantProfile.Graded(
            new ProfileQuote(assessment, facts.code("risk_grade").orElseThrow(), 712, TODAY),
            facts));
  }

  /** The enterprise is known by an assessment that the database has as well. */
  String seal(EnterpriseKey key, KnownFacts facts) {
    UUID id = UUID.randomUUID();
    asOwner(
        """
        INSERT INTO assessment (
            enterprise_key, id, consent_id, as_of, families, outcome, points, grade, feature_set,
            scorecard, watermark, document, digest, sealed_at)
        VALUES (%d, '%s', '%s', '2020-02-29', '{TAX}', 'GRADED', 712, 'A', 'set', 'card', now(),
                '{}', encode(sha256(convert_to('{}', 'UTF8')), 'hex'), now())
        """
            .formatted(key.value(), id, UUID.randomUUID()));
    assess(key, id.toString(), facts);
    return id.toString();
  }

  public void conclude(EnterpriseKey key, ApplicantProfile profile) {
    known.put(key, profile);
  }

  /** The lead as an institution sees it. */
  public Optional<Lead> seenBy(InstitutionId institution, LeadId lead) {
    return transactions.call(
        new Access.Institution(institution.value(), "officer"),
        () -> leads.find(institution, lead));
  }

  /** How many facts of a type were recorded. */
  public int facts(String type) {
    return transactions.call(
        new Access.Platform("test"),
        () ->
            transactions
                .dsl()
                .fetchSingle("SELECT count(*) FROM outbox WHERE event_type = ?", type)
                .get(0, int.class));
  }

  /** Past row-level security, as the owner of the tables. */
  void asOwner(String sql) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException cause) {
      throw new IllegalStateException(cause);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
