package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.party.RelatedEnterprise;
import io.rongqiao.scoring.party.TradeRing;
import java.util.List;

/**
 * Facts about those around the enterprise, shown beside the conclusion and never part of it. What
 * is around changes without a trace in its own evidence, so an assessment keeps what it saw.
 *
 * @param related the enterprises of its group
 * @param mutual its trade with those who are buyers and sellers at once
 * @param rings invoices that go around over enterprises of the platform
 */
public record Connections(
    List<RelatedEnterprise> related, MutualTrade mutual, List<TradeRing> rings) {

  public static final Connections NONE = new Connections(List.of(), MutualTrade.NONE, List.of());

  public Connections {
    related = List.copyOf(related);
    rings = List.copyOf(rings);
  }
}
