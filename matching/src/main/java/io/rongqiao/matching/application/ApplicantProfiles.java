package io.rongqiao.matching.application;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Map;
import java.util.Set;

/** The latest profiles of enterprises, as matching needs them; asked within a unit of work. */
@FunctionalInterface
public interface ApplicantProfiles {

  ApplicantProfile latest(EnterpriseKey enterprise);

  /** That of each of several. */
  default Map<EnterpriseKey, ApplicantProfile> latest(Set<EnterpriseKey> enterprises) {
    return enterprises.stream().collect(toMap(identity(), this::latest));
  }
}
