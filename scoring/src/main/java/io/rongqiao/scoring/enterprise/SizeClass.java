package io.rongqiao.scoring.enterprise;

import io.rongqiao.scoring.policy.Bilingual;

/** How large an enterprise is under the classification standard (中小企业划型标准规定), largest first. */
public enum SizeClass {
  LARGE("大型", "Large"),
  MEDIUM("中型", "Medium"),
  SMALL("小型", "Small"),
  MICRO("微型", "Micro");

  private final String zh;
  private final String en;

  SizeClass(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Bilingual title() {
    return Bilingual.of(zh, en);
  }

  /** Whether the programmes for small and micro enterprises (小微企业) mean this class. */
  public boolean isSmallOrMicro() {
    return compareTo(SMALL) >= 0;
  }

  SizeClass smallerOf(SizeClass other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
