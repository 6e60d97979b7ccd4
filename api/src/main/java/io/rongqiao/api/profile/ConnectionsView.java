package io.rongqiao.api.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.party.PublicNames;
import io.rongqiao.scoring.party.RelatedEnterprise;
import io.rongqiao.scoring.party.TradeRing;
import io.rongqiao.scoring.profile.Connections;
import io.rongqiao.scoring.profile.MutualTrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts about those around the enterprise. They are shown and change no conclusion.
 *
 * @param related the enterprises of its group
 * @param mutual trade with those who are buyers and sellers at once
 * @param rings invoices that go around over enterprises of the platform
 */
@Serdeable
public record ConnectionsView(
    List<RelatedView> related, MutualTradeView mutual, List<RingView> rings) {

  static ConnectionsView of(Connections connections, PublicNames names) {
    var known =
        names.of(connections.related().stream().map(RelatedEnterprise::enterprise).toList());
    return new ConnectionsView(
        connections.related().stream()
            .map(one -> RelatedView.of(one, known.get(one.enterprise())))
            .toList(),
        MutualTradeView.of(connections.mutual()),
        connections.rings().stream().map(RingView::of).toList());
  }

  /**
   * An enterprise of the group.
   *
   * @param enterprise null once it was erased
   * @param here what the common party is to this enterprise
   * @param there what it is to the other; null where the other is itself the party
   */
  @Serdeable
  public record RelatedView(
      @Nullable EnterpriseNameView enterprise, TextView here, @Nullable TextView there) {

    static RelatedView of(RelatedEnterprise related, PublicNames.@Nullable Name name) {
      var there = related.there();
      return new RelatedView(
          name == null ? null : new EnterpriseNameView(name.uscc(), name.name()),
          TextView.of(related.here().title()),
          there == null ? null : TextView.of(there.title()));
    }
  }

  /** Trade of a year with those who are buyers and sellers at once. */
  @Serdeable
  public record MutualTradeView(int partners, MoneyView sold, MoneyView bought) {

    static MutualTradeView of(MutualTrade mutual) {
      return new MutualTradeView(
          mutual.partners(), MoneyView.of(mutual.sold()), MoneyView.of(mutual.bought()));
    }
  }

  /**
   * A ring of invoices.
   *
   * @param members how many enterprises it leads through, this one included
   * @param passed the most that can have gone around
   */
  @Serdeable
  public record RingView(int members, MoneyView passed) {

    static RingView of(TradeRing ring) {
      return new RingView(ring.members(), MoneyView.of(ring.passed()));
    }
  }
}
