package io.rongqiao.api.security;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.migrations.transaction.Access;
import java.util.UUID;

/** Who sent a request, and as whom its units of work may act. */
public record Caller(Account account) {

  /** How logs of access and audit name the caller. */
  public String actor() {
    return account.login();
  }

  public Role role() {
    return account.role();
  }

  /** Access to the caller's own enterprise; refused for everyone who belongs to none. */
  public Access.Own own() {
    return new Access.Own(enterpriseKey(), actor());
  }

  /** Access to what is addressed to the caller's institution. */
  public Access.Institution forInstitution() {
    return new Access.Institution(institution(), actor());
  }

  /** Access to the platform's own bookkeeping, with no enterprise's evidence in it. */
  public Access.Platform platform() {
    return new Access.Platform(actor());
  }

  public long enterpriseKey() {
    Long key = account.enterpriseKey();
    if (key == null) {
      throw new Refused(ProblemType.FORBIDDEN, "Only people of an enterprise may do this.");
    }
    return key;
  }

  public UUID institution() {
    UUID institution = account.institution();
    if (institution == null) {
      throw new Refused(ProblemType.FORBIDDEN, "Only an institution may do this.");
    }
    return institution;
  }
}
