package io.rongqiao.migrations.transaction;

import java.util.List;
import java.util.UUID;

/** As whom a unit of work acts, which decides what it may read and write. */
public sealed interface Access {

  /** Whether it reads by leave of those whom the data concern, so that it is logged. */
  default boolean isUnderConsent() {
    return this instanceof UnderConsent || this instanceof UnderConsents;
  }

  /** The platform's own bookkeeping. No evidence of any enterprise can be read. */
  record Platform(String process) implements Access {

    public Platform {
      require(process, "process");
    }
  }

  /** An enterprise, through one of its people, with its own data. */
  record Own(long enterpriseKey, String actor) implements Access {

    public Own {
      require(actor, "actor");
    }
  }

  /** Reads what a live consent covers, and nothing once it is revoked. Each such unit is logged. */
  record UnderConsent(UUID consent, String actor, String purpose) implements Access {

    public UnderConsent {
      require(actor, "actor");
      require(purpose, "purpose");
    }
  }

  /**
   * Several enterprises at once, each with its own data, for work of the platform that is the same
   * for all. Nothing passes between them.
   */
  record OwnOfSeveral(List<Long> enterpriseKeys, String actor) implements Access {

    public OwnOfSeveral {
      enterpriseKeys = List.copyOf(enterpriseKeys);
      requireAny(enterpriseKeys, "enterprise");
      require(actor, "actor");
    }
  }

  /**
   * Reads what each of several consents covers of the enterprise that gave it, and nothing of one
   * that is revoked. Each of the consents is logged.
   */
  record UnderConsents(List<UUID> consents, String actor, String purpose) implements Access {

    public UnderConsents {
      consents = List.copyOf(consents);
      requireAny(consents, "consent");
      require(actor, "actor");
      require(purpose, "purpose");
    }
  }

  /** A lender or guarantor with what is addressed to it, and its own products. */
  record Institution(UUID institution, String actor) implements Access {

    public Institution {
      require(actor, "actor");
    }
  }

  /** A bulk load: inserts for any enterprise, reads for none. */
  record BulkLoad(String provider) implements Access {

    public BulkLoad {
      require(provider, "provider");
    }
  }

  private static void requireAny(List<?> several, String name) {
    if (several.isEmpty()) {
      throw new IllegalArgumentException("a unit of work for several has no %s".formatted(name));
    }
  }

  private static void require(String text, String name) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a unit of work needs its %s".formatted(name));
    }
  }
}
