package io.rongqiao.scoring.enterprise;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps what identifies a person unreadable in tables that never forget: each enterprise's texts
 * are sealed under its own data key, and {@link EraseEnterprise} destroys that key.
 *
 * <p>Works inside a unit of work. Making a key needs the platform's own; opening is also possible
 * for the enterprise itself and under a live consent.
 */
public final class EnterpriseSeal {

  private final EnterpriseSecrets secrets;
  private final MasterKey master;
  private final SecureRandom random;
  private final Clock clock;

  public EnterpriseSeal(
      EnterpriseSecrets secrets, MasterKey master, SecureRandom random, Clock clock) {
    this.secrets = secrets;
    this.master = master;
    this.random = random;
    this.clock = clock;
  }

  /** The data keys of enterprises, made where there is none. An erased enterprise has none. */
  public Map<EnterpriseKey, DataKey> keysFor(Collection<EnterpriseKey> enterprises) {
    Map<EnterpriseKey, Optional<byte[]>> found = secrets.find(enterprises);
    Map<EnterpriseKey, byte[]> missing = new TreeMap<>();
    for (EnterpriseKey enterprise : enterprises) {
      if (!found.containsKey(enterprise)) {
        missing.put(enterprise, master.wrap(enterprise, freshKey(), random));
      }
    }
    if (missing.isEmpty()) {
      return unwrapped(found);
    }
    secrets.addAll(missing, clock.instant());
    return unwrapped(secrets.find(enterprises));
  }

  /** Seals one text; for many, ask {@link #keysFor} once. */
  public byte[] seal(EnterpriseKey enterprise, String text) {
    DataKey key = keysFor(List.of(enterprise)).get(enterprise);
    return Objects.requireNonNull(key, () -> enterprise + " was erased").seal(text);
  }

  /** Opens one text; empty once the enterprise was erased or may not be read. */
  public Optional<String> open(EnterpriseKey enterprise, byte[] sealed) {
    Map<EnterpriseKey, DataKey> keys = unwrapped(secrets.find(List.of(enterprise)));
    return Optional.ofNullable(keys.get(enterprise)).map(key -> key.open(sealed));
  }

  private Map<EnterpriseKey, DataKey> unwrapped(Map<EnterpriseKey, Optional<byte[]>> wrapped) {
    Map<EnterpriseKey, DataKey> keys = new HashMap<>();
    wrapped.forEach(
        (enterprise, secret) ->
            secret.ifPresent(
                it ->
                    keys.put(
                        enterprise,
                        new DataKey(enterprise, master.unwrap(enterprise, it), random))));
    return Map.copyOf(keys);
  }

  private byte[] freshKey() {
    byte[] fresh = new byte[SealingCipher.KEY_BYTES];
    random.nextBytes(fresh);
    return fresh;
  }
}
