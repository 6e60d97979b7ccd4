package io.rongqiao.scoring.profile;

import static java.util.stream.Collectors.toCollection;

import io.rongqiao.scoring.champion.Champion;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentStatus;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.party.Neighbourhood;
import io.rongqiao.scoring.party.Neighbours;
import io.rongqiao.scoring.scorecard.Scorecard;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what consents cover and concludes from it, for one enterprise or for several at once, each
 * on its own. Part of a unit of work under those consents.
 */
final class Conclusions {

  private final Enterprises enterprises;
  private final EvidenceHistory evidence;
  private final Neighbours neighbours;
  private final Champions champions;

  Conclusions(
      Enterprises enterprises,
      EvidenceHistory evidence,
      Neighbours neighbours,
      Champions champions) {
    this.enterprises = enterprises;
    this.evidence = evidence;
    this.neighbours = neighbours;
    this.champions = champions;
  }

  /** Whether a profile of the enterprise may be made under a consent. */
  static boolean covers(ConsentStatus status, EnterpriseKey enterprise) {
    Consent consent = status.consent();
    return status.live()
        && consent.enterprise().equals(enterprise)
        && consent.purpose() == Purpose.CREDIT_PROFILE
        && consent.grantee().equals(Grantee.PLATFORM)
        && consent.families().contains(EvidenceFamily.INVOICE);
  }

  /**
   * The profiles as of a day, in the order of the consents.
   *
   * @param consents each of another enterprise, and covering a profile of it
   */
  List<CreditProfile> of(List<Consent> consents, LocalDate asOf, LocalDate policyDate) {
    Set<EnterpriseKey> keys =
        consents.stream().map(Consent::enterprise).collect(toCollection(LinkedHashSet::new));
    if (keys.size() < consents.size()) {
      throw new IllegalArgumentException("two consents of one enterprise");
    }
    Map<EnterpriseKey, EvidenceAsOf> known = evidence.asOf(keys, asOf);
    Map<EnterpriseKey, Enterprise> registered = enterprises.findAll(keys);
    Map<EnterpriseKey, Neighbourhood> around = neighbours.around(List.copyOf(known.values()));
    var leading = new Leading(Scorecards.current(), policyDate);
    return consents.stream()
        .map(
            consent -> {
              EnterpriseKey key = consent.enterprise();
              EnterpriseFacts facts = facts(registered.get(key), asOf);
              return leading
                  .appraisal(facts.industry())
                  .of(
                      new Subject(
                          Objects.requireNonNull(known.get(key)), facts, consent.families()),
                      Objects.requireNonNull(around.get(key)));
            })
        .toList();
  }

  private static EnterpriseFacts facts(@Nullable Enterprise enterprise, LocalDate asOf) {
    if (enterprise == null) {
      return EnterpriseFacts.NONE;
    }
    var registration = enterprise.registration();
    var industry = registration.industry();
    var division = registration.division();
    return new EnterpriseFacts(
        registration.establishedOn(),
        industry == null ? null : industry.code(),
        division == null ? null : division.code(),
        enterprise.sizeClass(asOf).map(Enum::name).orElse(null));
  }

  /** Who leads, asked once for each industry. */
  private final class Leading {

    private final Scorecard card;
    private final LocalDate policyDate;
    private final Map<Optional<String>, Appraisal> appraisals = new HashMap<>();

    Leading(Scorecard card, LocalDate policyDate) {
      this.card = card;
      this.policyDate = policyDate;
    }

    Appraisal appraisal(@Nullable String industry) {
      return appraisals.computeIfAbsent(
          Optional.ofNullable(industry),
          _ -> {
            Champion champion =
                champions.leading(policyDate, industry, card.featureSet()).orElse(null);
            return new Appraisal(card, policyDate, champion);
          });
    }
  }
}
