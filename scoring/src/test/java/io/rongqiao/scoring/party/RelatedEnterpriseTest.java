package io.rongqiao.scoring.party;

import static io.rongqiao.scoring.party.PartyRole.CONTROLLER;
import static io.rongqiao.scoring.party.PartyRole.DIRECTOR;
import static io.rongqiao.scoring.party.PartyRole.LEGAL_REPRESENTATIVE;
import static io.rongqiao.scoring.party.PartyRole.SHAREHOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Percentage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelatedEnterpriseTest {

  @Test
  void bindsThoseWhomOneWillRuns() {
    List<Tie> ties =
        List.of(
            tie(2, SHAREHOLDER, "24.99", CONTROLLER, null), // owns too little here
            tie(3, SHAREHOLDER, "25", CONTROLLER, null),
            tie(4, DIRECTOR, null, LEGAL_REPRESENTATIVE, null), // sits here, decides nothing
            tie(5, SHAREHOLDER, "30", SHAREHOLDER, "60"),
            tie(5, LEGAL_REPRESENTATIVE, null, SHAREHOLDER, "60"));

    assertThat(RelatedEnterprise.of(ties))
        .containsExactly(
            new RelatedEnterprise(new EnterpriseKey(3), SHAREHOLDER, CONTROLLER),
            new RelatedEnterprise(new EnterpriseKey(5), LEGAL_REPRESENTATIVE, SHAREHOLDER));
  }

  @Test
  void bindsAnOwnerThatIsAnEnterpriseItself() {
    assertThat(RelatedEnterprise.of(List.of(tie(9, SHAREHOLDER, "51", null, null))))
        .containsExactly(new RelatedEnterprise(new EnterpriseKey(9), SHAREHOLDER, null));
  }

  private static Tie tie(
      long other,
      PartyRole here,
      @Nullable String hereShare,
      @Nullable PartyRole there,
      @Nullable String thereShare) {
    return new Tie(new EnterpriseKey(other), here, share(hereShare), there, share(thereShare));
  }

  private static @Nullable Percentage share(@Nullable String percent) {
    return percent == null ? null : Percentage.ofPercent(percent);
  }
}
