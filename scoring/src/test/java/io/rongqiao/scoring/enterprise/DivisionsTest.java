package io.rongqiao.scoring.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DivisionsTest {

  private final Divisions divisions = Divisions.standard();

  @Test
  void namesADivisionWithThoseItLiesIn() {
    assertThat(divisions.find("350211").orElseThrow().name()).isEqualTo("福建省厦门市集美区");
    assertThat(divisions.find("000000")).isEmpty();
  }

  @Test
  void knowsWhatLiesInWhat() {
    Division county = divisions.find("350211").orElseThrow();

    assertThat(county.isWithin(divisions.find("350200").orElseThrow())).isTrue();
    assertThat(county.isWithin(divisions.find("350000").orElseThrow())).isTrue();
    assertThat(county.isWithin(divisions.find("350100").orElseThrow())).isFalse();
    assertThat(county.isWithin(county)).isTrue();
  }

  @Test
  void counts31Provinces() {
    assertThat(divisions.all()).filteredOn(it -> it.code().endsWith("0000")).hasSize(31);
  }
}
