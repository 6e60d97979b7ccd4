package io.rongqiao.migrations.transaction;

import java.util.UUID;

/** As whom a unit of work acts, which decides what it may read and write. */
public sealed interface Access {

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

  private static void require(String text, String name) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a unit of work needs its %s".formatted(name));
    }
  }
}
