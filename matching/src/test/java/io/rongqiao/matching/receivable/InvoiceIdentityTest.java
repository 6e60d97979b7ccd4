package io.rongqiao.matching.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceIdentityTest {

  @ParameterizedTest(name = "code ''{0}'' and number ''{1}'' are one invoice")
  @CsvSource({
    "044001900111, 12345678",
    " 044001900111 ,１２３４５６７８",
    "0440-0190-0111, 1234 5678",
    "'', 04400190011112345678",
    "044001900, 11112345678"
  })
  void isTheSameHoweverItIsKeyedIn(String code, String number) {
    assertThat(new InvoiceIdentity(code, number).canonical()).isEqualTo("04400190011112345678");
  }

  @Test
  void needsACodeUnlessTheNumberHasTwentyDigits() {
    assertThatThrownBy(() -> new InvoiceIdentity("", "12345678"))
        .hasMessage("without an invoice code a number has 20 digits");
    assertThatThrownBy(() -> new InvoiceIdentity("", "2044000000000000123A"))
        .hasMessageContaining("20 digits");
    assertThatThrownBy(() -> new InvoiceIdentity("044001900111", " - "))
        .hasMessage("an invoice has a number");
  }
}
