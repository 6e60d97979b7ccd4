package io.rongqiao.scoring.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.enterprise.Divisions;
import io.rongqiao.scoring.enterprise.Industries;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void nameIndustriesOfTheStandard() {
    assertThat(Tables.TRADES)
        .allSatisfy(
            trade ->
                assertThat(Industries.standard().find(trade.industry()))
                    .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo(trade.industry())));
  }

  @Test
  void namePlacesOfTheList() {
    assertThat(Tables.PLACES)
        .allSatisfy(place -> assertThat(Divisions.standard().find(place.division())).isPresent());
  }
}
