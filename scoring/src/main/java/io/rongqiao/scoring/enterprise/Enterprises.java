package io.rongqiao.scoring.enterprise;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The enterprises the platform knows. One that was erased is not found any more. */
public interface Enterprises {

  Optional<Enterprise> find(EnterpriseKey key);

  /** Many at once; what is unknown or erased is left out. */
  Map<EnterpriseKey, Enterprise> findAll(Collection<EnterpriseKey> keys);

  Optional<Enterprise> find(Uscc uscc);

  Optional<Enterprise> find(ProviderIdentifier identifier);

  /**
   * The enterprises that a file of {@code provider} names, by the text it names them with: the
   * provider's own identifier, or the 18-character code. What is unknown is left out.
   */
  Map<String, EnterpriseKey> resolve(String provider, Collection<String> names);

  /** Registers an enterprise, or brings what is known of it up to date; its key stays. */
  EnterpriseKey register(Registration registration, Instant at);

  /**
   * Registers many at once and returns their keys by code. What a registration leaves out keeps its
   * former value; the same registration again changes nothing.
   */
  Map<Uscc, EnterpriseKey> registerAll(Collection<Registration> registrations, Instant at);

  /** Remembers what a provider calls an enterprise; refused if it calls another one so. */
  void identify(ProviderIdentifier identifier, EnterpriseKey key, Instant at);

  /** Remembers many identifiers at once. */
  void identifyAll(Map<ProviderIdentifier, EnterpriseKey> keys, Instant at);

  /** Keys above {@code after}, ascending: the cursor of batch work, which begins at 0. */
  List<EnterpriseKey> keysAfter(long after, int limit);

  /** Blanks an identity and forgets what providers call it. */
  void erase(EnterpriseKey key, Instant at);
}
