package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.policy.Bilingual;

/**
 * How the ceiling of 2 % on fees meets the ranks in 2019 and 2020 (L14813): 对按上述办法排名且上一年度小微企业
 * 年化担保费率不超过 2%的省份进行奖励 can be read either way. In 2018 there is no ceiling and both are one.
 */
public enum RankOrder {
  /** All are ranked and the medians taken over all; of the ranked, those above 2 % get nothing. */
  RANK_THEN_FILTER("先排名后剔除", "Rank all, then leave out those above the ceiling"),
  /** Those above 2 % are left out first, and others move up. */
  FILTER_THEN_RANK("先剔除后排名", "Leave out those above the ceiling, then rank");

  private final String zh;
  private final String en;

  RankOrder(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual text() {
    return Bilingual.of(zh, en);
  }
}
