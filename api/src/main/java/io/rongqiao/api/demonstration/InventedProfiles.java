package io.rongqiao.api.demonstration;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentRequest;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.AssessEnterprise;
import io.rongqiao.scoring.profile.SealedProfile;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets every invented enterprise agree to be assessed, and assesses it. */
public final class InventedProfiles {

  static final String ACTOR = "demonstration";

  private static final int AT_A_TIME = 500;
  private static final int YEARS = 2;

  private final Transactions transactions;
  private final Enterprises enterprises;
  private final Consents consents;
  private final GrantConsent grantConsent;
  private final AssessEnterprise assessEnterprise;
  private final BusinessDate businessDate;

  InventedProfiles(
      Transactions transactions,
      Enterprises enterprises,
      Consents consents,
      GrantConsent grantConsent,
      AssessEnterprise assessEnterprise,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.enterprises = enterprises;
    this.consents = consents;
    this.grantConsent = grantConsent;
    this.assessEnterprise = assessEnterprise;
    this.businessDate = businessDate;
  }

  /** The profiles of all enterprises, in the order of their keys. */
  public Map<EnterpriseKey, SealedProfile> make() {
    Map<EnterpriseKey, SealedProfile> profiles = new LinkedHashMap<>();
    List<EnterpriseKey> page = after(0);
    while (!page.isEmpty()) {
      for (EnterpriseKey enterprise : page) {
        Consent consent = consentOf(enterprise);
        profiles.put(
            enterprise, assessEnterprise.assess(enterprise, businessDate.today(), consent.id()));
      }
      page = after(page.getLast().value());
    }
    return profiles;
  }

  private List<EnterpriseKey> after(long key) {
    return transactions.call(
        new Access.Platform(ACTOR), () -> enterprises.keysAfter(key, AT_A_TIME));
  }

  private Consent consentOf(EnterpriseKey enterprise) {
    var access = new Access.Own(enterprise.value(), ACTOR);
    return transactions.call(
        access,
        () ->
            consents
                .findLive(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE)
                .orElseGet(
                    () ->
                        grantConsent.grant(
                            new ConsentRequest(
                                enterprise,
                                Grantee.PLATFORM,
                                EnumSet.allOf(EvidenceFamily.class),
                                Purpose.CREDIT_PROFILE,
                                businessDate.today().plusYears(YEARS)),
                            ACTOR)));
  }
}
