package io.rongqiao.scoring.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "codes.csv", numLinesToSkip = 1)
  void checksWhatWasIssued(
      String code, boolean checkCharacterHolds, boolean organisationCheckHolds, String division) {
    var uscc = new Uscc(code);

    assertThat(
            uscc.warnings().contains(CodeWarning.CHECK_CHARACTER)
                || uscc.warnings().contains(CodeWarning.EARLY_FUJIAN_CODE))
        .isEqualTo(!checkCharacterHolds);
    assertThat(uscc.warnings().contains(CodeWarning.ORGANISATION_CHECK))
        .isEqualTo(!organisationCheckHolds);
    assertThat(uscc.divisionCode()).isEqualTo(division);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "91350211M0000XUF46, EARLY_FUJIAN_CODE",
    "91350203M0001FUE2P, EARLY_FUJIAN_CODE",
    "914403001922038210, CHECK_CHARACTER",
    "91330100297663536K, ORGANISATION_CHECK",
  })
  void warnsAndDoesNotRefuse(String code, CodeWarning warning) {
    assertThat(new Uscc(code).warnings()).containsExactly(warning);
  }

  /** Made up: a day that was, in the place where a person's number carries the birthday. */
  @Test
  void suspectsAPersonsNumber() {
    assertThat(new Uscc("110101199002300010").warnings())
        .doesNotContain(CodeWarning.RESEMBLES_IDENTITY_NUMBER);
    assertThat(new Uscc("110101199002280010").warnings())
        .contains(CodeWarning.RESEMBLES_IDENTITY_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9131011559169385",
        "91310115591693856AA",
        "9131011559169385IA",
        "9131011559169385OA",
        "91A10115591693856A",
        "91310115591693856a",
        " 91310115591693856A",
      })
  void refusesAnotherForm(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Uscc(text));
  }

  @Test
  void readsWhatPeopleType() {
    assertThat(Uscc.parse(" 91310115591693856a\t")).isEqualTo(new Uscc("91310115591693856A"));
  }

  @Test
  void holdsTheOrganisationCode() {
    assertThat(new Uscc("91350100M000100Y43").organisationCode()).isEqualTo("M000100Y4");
  }
}
