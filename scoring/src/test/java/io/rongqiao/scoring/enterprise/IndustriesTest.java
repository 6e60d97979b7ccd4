package io.rongqiao.scoring.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndustriesTest {

  private final Industries industries = Industries.standard();

  @Test
  void findsACodeWithItsLetterOrWithout() {
    assertThat(industries.find("A0111")).isEqualTo(industries.find("0111"));
    assertThat(industries.find(" c39 ").orElseThrow().name()).isEqualTo("计算机、通信和其他电子设备制造业");
    assertThat(industries.find("Z99")).isEmpty();
  }

  @Test
  void counts20SectionsAnd97Divisions() {
    assertThat(industries.all()).filteredOn(it -> it.code().length() == 1).hasSize(20);
    assertThat(industries.all()).filteredOn(it -> it.code().length() == 3).hasSize(97);
    assertThat(industries.all()).filteredOn(it -> it.code().length() == 4).hasSize(473);
    assertThat(industries.all()).filteredOn(it -> it.code().length() == 5).hasSize(1381);
  }

  @Test
  void knowsWhatLiesInWhat() {
    Industry rice = industries.find("A0111").orElseThrow();

    assertThat(rice.section()).isEqualTo("A");
    assertThat(rice.isWithin("A01")).isTrue();
    assertThat(rice.isWithin("A02")).isFalse();
  }
}
