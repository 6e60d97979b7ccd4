package io.rongqiao.matching.guarantee.batch;

import io.rongqiao.scoring.policy.Bilingual;

/** Why a row is returned: the field, and the rule that it broke. */
public record ReturnReason(String field, Bilingual text) {

  public static ReturnReason of(String field, String zh, String en) {
    return new ReturnReason(field, Bilingual.of(zh, en));
  }
}
