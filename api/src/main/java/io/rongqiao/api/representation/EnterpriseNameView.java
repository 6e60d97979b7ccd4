package io.rongqiao.api.representation;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.enterprise.Enterprise;

/** An enterprise by its unified social credit code and its name. */
@Serdeable
public record EnterpriseNameView(String uscc, String name) {

  public static EnterpriseNameView of(Enterprise enterprise) {
    return new EnterpriseNameView(enterprise.uscc().toString(), enterprise.name());
  }
}
