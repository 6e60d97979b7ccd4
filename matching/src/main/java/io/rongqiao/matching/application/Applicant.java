package io.rongqiao.matching.application;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who applies.
 *
 * @param actor by which name it is noted
 * @param account the account through which a person acts for the enterprise, which must be open
 *     when the application is added; {@code null} where the platform itself does
 */
public record Applicant(EnterpriseKey enterprise, String actor, @Nullable UUID account) {

  /** The platform, in the name of an enterprise. */
  public static Applicant platformFor(EnterpriseKey enterprise, String actor) {
    return new Applicant(enterprise, actor, null);
  }
}
