package io.rongqiao.scoring.profile;

import static java.util.stream.Collectors.toMap;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.ConsentStatus;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.party.Neighbours;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes the credit profiles of several enterprises as of a day in one unit of work, each from what
 * its own consent covers and none with a view of another: the profiles are those that {@link
 * AssessEnterprise} makes one by one, at a fraction of what that asks of the database.
 */
public final class AssessTogether {

  private static final String ACTOR = "scoring";

  /**
   * As whom enterprises are assessed together, for a consumer that notes the events in the same
   * unit.
   */
  public static Access access(Collection<ConsentId> consents) {
    return new Access.UnderConsents(
        consents.stream().map(ConsentId::value).toList(), ACTOR, Purpose.CREDIT_PROFILE.name());
  }

  private final Transactions transactions;
  private final Consents consents;
  private final Conclusions conclusions;
  private final Assessments assessments;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public AssessTogether(
      Transactions transactions,
      Consents consents,
      Enterprises enterprises,
      EvidenceHistory evidence,
      Neighbours neighbours,
      Champions champions,
      Assessments assessments,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.consents = consents;
    this.conclusions = new Conclusions(enterprises, evidence, neighbours, champions);
    this.assessments = assessments;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * The profiles, kept and published.
   *
   * @param due the consent under which each enterprise is to be assessed
   * @param access what {@link #access} makes of these consents and perhaps further ones
   * @throws ConsentNotLive where one of the consents covers no profile any more; nothing is kept
   *     then, and each enterprise is to be assessed alone
   */
  public List<SealedProfile> assess(
      Map<EnterpriseKey, ConsentId> due, LocalDate asOf, Access access) {
    LocalDate policyDate = businessDate.today();
    return transactions.call(access, () -> keep(covering(due), asOf, policyDate));
  }

  private List<Consent> covering(Map<EnterpriseKey, ConsentId> due) {
    Map<ConsentId, ConsentStatus> found =
        consents.findAll(Set.copyOf(due.values())).stream()
            .collect(toMap(it -> it.consent().id(), it -> it));
    List<Consent> covering = new ArrayList<>();
    due.forEach(
        (enterprise, id) -> {
          ConsentStatus status = found.get(id);
          if (status == null || !Conclusions.covers(status, enterprise)) {
            throw new ConsentNotLive(id);
          }
          covering.add(status.consent());
        });
    return covering;
  }

  private List<SealedProfile> keep(List<Consent> covering, LocalDate asOf, LocalDate policyDate) {
    if (covering.isEmpty()) {
      return List.of();
    }
    List<CreditProfile> profiles = conclusions.of(covering, asOf, policyDate);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<SealedProfile> sealed = new ArrayList<>();
    for (int place = 0; place < profiles.size(); place++) {
      sealed.add(
          SealedProfile.seal(
              new AssessmentId(ids.get()), covering.get(place).id(), profiles.get(place), now));
    }
    assessments.addAll(sealed);
    outbox.appendAll(sealed.stream().map(AssessmentSealed::fact));
    return sealed;
  }

  /** A consent ended before what it covered was read. */
  public static final class ConsentNotLive extends RuntimeException {

    private static final long serialVersionUID = 1;

    ConsentNotLive(ConsentId consent) {
      super("Consent %s covers no profile any more".formatted(consent));
    }
  }
}
