package io.rongqiao.scoring.consent;

import io.rongqiao.scoring.policy.Bilingual;

/** What evidence may be read for. A reading states its purpose, and sees nothing for another. */
public enum Purpose {
  CREDIT_PROFILE("制作信用档案", "Making a credit profile"),
  LEAD_DELIVERY("向金融机构推送融资线索", "Passing a lead to an institution"),
  MODEL_TRAINING("训练评分模型", "Training scoring models");

  private final String zh;
  private final String en;

  Purpose(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual title() {
    return Bilingual.of(zh, en);
  }
}
