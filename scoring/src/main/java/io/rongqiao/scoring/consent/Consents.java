package io.rongqiao.scoring.consent;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The consents given. Who asks sees only what concerns it: an enterprise its own, an institution
 * those given to it, a reading the one it stands on, the platform all.
 */
public interface Consents {

  void add(Consent consent);

  /** Ends a consent for ever; false if it was ended before. */
  boolean revoke(ConsentId id, Instant at, String actor);

  Optional<ConsentStatus> find(ConsentId id);

  /** Those of these consents that there are, with what has become of each. */
  List<ConsentStatus> findAll(Set<ConsentId> ids);

  /** Every consent of an enterprise, the newest first. */
  List<ConsentStatus> of(EnterpriseKey enterprise);

  /** The live consent of an enterprise that lasts longest, for a grantee and a purpose. */
  Optional<Consent> findLive(EnterpriseKey enterprise, Grantee grantee, Purpose purpose);

  /**
   * Live consents given to the platform for a purpose, one for each enterprise with a key above
   * {@code after}, ascending: the cursor of batch work, which begins at 0.
   */
  List<Consent> liveForPlatform(Purpose purpose, long after, int limit);

  /**
   * Of these enterprises those with a live consent to the platform for a purpose, and the one of
   * each that lasts longest.
   */
  Map<EnterpriseKey, Consent> liveForPlatform(Purpose purpose, Set<EnterpriseKey> enterprises);
}
