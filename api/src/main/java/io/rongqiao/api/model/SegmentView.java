package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.scorecard.ColdStart;

/**
 * How many outcomes stand in a section of the industries, and whether a champion may lead there.
 *
 * @param segment the letter of the section
 * @param goods outcomes watched to the end without a default
 * @param fewestGoods how many of them it takes, {@code fewestDefaults} of the others
 */
@Serdeable
record SegmentView(
    String segment,
    int goods,
    int defaults,
    int fewestGoods,
    int fewestDefaults,
    boolean championMayLead) {

  static SegmentView of(Segment segment, ColdStart known) {
    return new SegmentView(
        segment.code(),
        known.goods(),
        known.defaults(),
        ColdStart.FEWEST_GOODS,
        ColdStart.FEWEST_DEFAULTS,
        !known.lasts());
  }
}
