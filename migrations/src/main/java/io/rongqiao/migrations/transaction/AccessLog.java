package io.rongqiao.migrations.transaction;

import java.util.List;
import java.util.UUID;

/** Where an enterprise can see who read its data, when and why. */
@FunctionalInterface
public interface AccessLog {

  /** Records a unit of work under each of these consents, inside that unit. */
  void record(List<UUID> consents, String actor, String purpose);
}
