package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every assessment ever made, none of them ever changed. An enterprise reads its own; who reads
 * under a live consent reads those that rest on no more families than the consent covers.
 */
public interface Assessments {

  void add(SealedProfile profile);

  Optional<SealedProfile> find(EnterpriseKey enterprise, AssessmentId id);

  /** The one sealed last, if the unit of work may read it. */
  Optional<SealedProfile> latest(EnterpriseKey enterprise);

  /** Which one that is. */
  Optional<AssessmentId> latestId(EnterpriseKey enterprise);

  /**
   * Whether there is one as of the day, under the consent, that was concluded when the delivery had
   * become visible, and so from it too.
   */
  boolean includes(EnterpriseKey enterprise, LocalDate asOf, ConsentId consent, long delivery);

  /** The ones sealed last, the youngest first. */
  List<SealedProfile> history(EnterpriseKey enterprise, int limit);

  /** How many there are of all enterprises; a number that tells of none. */
  long count();
}
