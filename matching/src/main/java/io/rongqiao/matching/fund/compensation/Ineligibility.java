package io.rongqiao.matching.fund.compensation;

import io.rongqiao.scoring.policy.Bilingual;

/** A way in which a loss is not what the fund's rules compensate. */
public record Ineligibility(String field, Bilingual text) {

  static Ineligibility of(String field, String zh, String en) {
    return new Ineligibility(field, Bilingual.of(zh, en));
  }
}
