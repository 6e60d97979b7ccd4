package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.money.Money;

/**
 * What one guarantor of a province reported of the year before the award, of small and micro
 * enterprises (R38) only.
 *
 * @param policyOriented whether it is a policy guarantor that mainly serves small enterprises, on
 *     whose figures alone the years 2019 and 2020 rest (L14771–14775)
 * @param newAnnualised the annualised amount of the year's new guarantees (新增小微企业年化担保额)
 * @param business all its small and micro business, for the fee rate
 */
public record ReportedBusiness(
    String province,
    Region region,
    String guarantor,
    boolean policyOriented,
    Money newAnnualised,
    AnnualisedBusiness business) {

  public ReportedBusiness {
    if (province.isBlank() || guarantor.isBlank()) {
      throw new IllegalArgumentException("A report names its province and its guarantor");
    }
    if (newAnnualised.isNegative()) {
      throw new IllegalArgumentException(newAnnualised + " of new business is none");
    }
  }
}
