package io.rongqiao.matching.receivable.registration;

import io.rongqiao.scoring.policy.Bilingual;

/**
 * What may be registered on a receivable, as 银发〔2017〕104号 words it (policy-2016-2019,
 * L12106–12115).
 */
public enum InterestKind {
  PLEDGE("应收账款质押登记", "pledge of a receivable"),
  FACTORING_ASSIGNMENT("保理项下应收账款转让登记", "assignment under factoring"),
  SECURITISATION_ASSIGNMENT(
      "资产证券化项下应收账款类基础资产转让登记", "assignment as an underlying asset of a securitisation"),
  ASSET_TRADE_ASSIGNMENT("资产转让交易项下应收账款类资产转让登记", "assignment in a trade of assets");

  private final String chinese;
  private final String english;

  InterestKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public Bilingual words() {
    return new Bilingual(chinese, english);
  }
}
