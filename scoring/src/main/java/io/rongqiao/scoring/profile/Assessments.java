package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every assessment ever made, none of them ever changed. An enterprise reads its own; who reads
 * under a live consent reads those that rest on no more families than the consent covers.
 */
public interface Assessments {

  /** Keeps one. */
  default void add(SealedProfile profile) {
    addAll(List.of(profile));
  }

  /** Keeps several, in this order. */
  void addAll(List<SealedProfile> profiles);

  Optional<SealedProfile> find(EnterpriseKey enterprise, AssessmentId id);

  /** The one sealed last, if the unit of work may read it. */
  default Optional<SealedProfile> latest(EnterpriseKey enterprise) {
    return Optional.ofNullable(latest(Set.of(enterprise)).get(enterprise));
  }

  /** That of each of several, of those that have one. */
  Map<EnterpriseKey, SealedProfile> latest(Set<EnterpriseKey> enterprises);

  /** Which ones those are. */
  Map<EnterpriseKey, AssessmentId> latestIds(Set<EnterpriseKey> enterprises);

  /**
   * Of which of the arrivals there is an assessment as of the day, under the consent, that was
   * concluded when the delivery had become visible, and so from it too.
   */
  Set<Arrival> includedOf(List<Arrival> arrivals, LocalDate asOf);

  /** The ones sealed last, the youngest first. */
  List<SealedProfile> history(EnterpriseKey enterprise, int limit);

  /** How many there are of all enterprises; a number that tells of none. */
  long count();

  /**
   * Evidence of an enterprise that came in.
   *
   * @param consent under which it may be read
   * @param delivery the number of the delivery that brought it
   */
  record Arrival(EnterpriseKey enterprise, ConsentId consent, long delivery) {}
}
