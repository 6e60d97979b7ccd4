package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.scorecard.ColdStart;

/**
 * How many outcomes stand in a section of the industries, and whether a champion may lead there.
 *
 * @param segment the letter of the section
 * @param name what GB/T 4754 calls it, in Chinese
 * @param goods outcomes watched to the end without a default
 * @param fewestGoods how many of them it takes, {@code fewestDefaults} of the others
 */
@Serdeable
record SegmentView(
    String segment,
    String name,
    int goods,
    int defaults,
    int fewestGoods,
    int fewestDefaults,
    boolean championMayLead) {

  static SegmentView of(Segment segment, ColdStart known) {
    return new SegmentView(
        segment.code(),
        Industries.standard().find(segment.code()).map(Industry::name).orElse(segment.code()),
        known.goods(),
        known.defaults(),
        ColdStart.FEWEST_GOODS,
        ColdStart.FEWEST_DEFAULTS,
        !known.lasts());
  }
}
