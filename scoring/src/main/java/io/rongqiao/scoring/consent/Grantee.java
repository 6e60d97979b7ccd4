package io.rongqiao.scoring.consent;

import java.util.UUID;

/** Who may read under a consent. */
public sealed interface Grantee {

  /** The platform, to make a profile and to match it. */
  Grantee PLATFORM = new Platform();

  static Grantee institution(UUID id) {
    return new Institution(id);
  }

  /** The platform itself. */
  record Platform() implements Grantee {}

  /** A lender or guarantor that received a lead. */
  record Institution(UUID id) implements Grantee {}
}
