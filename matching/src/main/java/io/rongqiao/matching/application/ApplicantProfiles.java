package io.rongqiao.matching.application;

import io.rongqiao.scoring.enterprise.EnterpriseKey;

/** The latest profile of an enterprise, as matching needs it; asked within a unit of work. */
public interface ApplicantProfiles {

  ApplicantProfile latest(EnterpriseKey enterprise);
}
