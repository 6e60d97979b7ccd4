package io.rongqiao.scoring.enterprise;

/**
 * Why a well-formed unified social credit code deserves a second look. None refuses it: legal codes
 * fail these checks, and forged ones may pass them.
 */
public enum CodeWarning {

  /** The last character is not the one GB 32100-2015 computes. */
  CHECK_CHARACTER,

  /** The ninth character of the organisation code inside is not the one GB 11714 computes. */
  ORGANISATION_CHECK,

  /**
   * The check character fails in the manner of codes issued in Fujian and Xiamen before the
   * standard was in force; those remain valid.
   */
  EARLY_FUJIAN_CODE,

  /** Eighteen digits that read as a person's identity number, which passes the check by chance. */
  RESEMBLES_IDENTITY_NUMBER
}
