package io.rongqiao.matching.quota;

/** What came of stating a quota. */
public sealed interface QuotaStatement {

  /** It waits for approval, now or since an earlier request with the same key. */
  record Stated(ProductQuota quota) implements QuotaStatement {}

  /** The lender has no such product. */
  record NoSuchProduct() implements QuotaStatement {}

  /** Its last day has passed. */
  record Over() implements QuotaStatement {}

  /** The key was used before, for another quota. */
  record KeyReused() implements QuotaStatement {}
}
