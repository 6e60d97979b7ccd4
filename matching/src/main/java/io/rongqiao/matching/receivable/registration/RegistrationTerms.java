package io.rongqiao.matching.receivable.registration;

/**
 * For how long a registration may run. 银发〔2017〕104号 (policy-2016-2019, L12106–12110) sends
 * financiers to the 应收账款质押登记办法 (中国人民银行令〔2007〕第4号), whose text is not among the documents; so these
 * are settings, by default five years at a time, extended within the last ninety days.
 *
 * @param longestYears the longest term at once
 * @param extensionDays how many days before its last day it may be extended
 */
public record RegistrationTerms(int longestYears, int extensionDays) {

  /** Five years at a time, extended within the last ninety days. */
  public static final RegistrationTerms STANDARD = new RegistrationTerms(5, 90);

  public RegistrationTerms {
    if (longestYears < 1 || extensionDays < 1) {
      throw new IllegalArgumentException("a registration runs for a while");
    }
  }
}
