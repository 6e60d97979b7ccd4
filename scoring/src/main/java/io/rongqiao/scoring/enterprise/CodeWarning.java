package io.rongqiao.scoring.enterprise;

import io.rongqiao.scoring.policy.Bilingual;

/**
 * Why a well-formed unified social credit code deserves a second look. None refuses it: legal codes
 * fail these checks, and forged ones may pass them.
 */
public enum CodeWarning {

  /** The last character is not the one GB 32100-2015 computes. */
  CHECK_CHARACTER(
      "统一社会信用代码校验位不符，请核对", "The check character does not fit the code; please verify it."),

  /** The ninth character of the organisation code inside is not the one GB 11714 computes. */
  ORGANISATION_CHECK(
      "代码中的组织机构代码校验位不符，请核对",
      "The organisation code inside does not fit its own check character; please verify it."),

  /**
   * The check character fails in the manner of codes issued in Fujian and Xiamen before the
   * standard was in force; those remain valid.
   */
  EARLY_FUJIAN_CODE(
      "福建（含厦门）试点早期赋码，校验位与现行标准不符，代码有效",
      "Issued in the early pilot in Fujian, before the standard: the check character differs, the code"
          + " is valid."),

  /** Eighteen digits that read as a person's identity number, which passes the check by chance. */
  RESEMBLES_IDENTITY_NUMBER("疑似个人身份证号码", "Reads like a person's identity number."),

  /** Made by the platform for an enterprise that its provider masked; nobody is registered so. */
  TEST_CODE("平台为脱敏企业生成的测试代码", "A test code that the platform made for a masked enterprise.");

  private final String zh;
  private final String en;

  CodeWarning(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual text() {
    return Bilingual.of(zh, en);
  }
}
