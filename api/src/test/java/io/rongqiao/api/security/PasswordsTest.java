package io.rongqiao.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

final class PasswordsTest {

  private final Passwords passwords = new Passwords(new SecureRandom());

  @Test
  void knowsThePasswordAgain() {
    String hash = passwords.hash("融桥 2020");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches("融桥 2020", hash)).isTrue();
    assertThat(passwords.matches("融桥 2021", hash)).isFalse();
  }

  @Test
  void hashesTheSamePasswordDifferentlyEachTime() {
    assertThat(passwords.hash("same")).isNotEqualTo(passwords.hash("same"));
  }
}
