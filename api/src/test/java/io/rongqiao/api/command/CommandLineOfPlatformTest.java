package io.rongqiao.api.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.api.RunningPlatform;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineOfPlatformTest {

  @ParameterizedTest
  @ValueSource(strings = {"load", "token", "guarantee-report", "register-model", "lending-plan"})
  void everyCommandSaysHowItIsCalled(String command) {
    assertThat(CommandLineOfPlatform.execute(command, "--help")).isZero();
    assertThat(CommandLineOfPlatform.execute("help", command)).isZero();
  }

  @Test
  void aRefusalOfThePlatformIsOneSentence() {
    String address = RunningPlatform.address().toString();
    String key = RunningPlatform.folder().resolve("clients/lender-2-api.jwk").toString();

    String said = complaint("token", "--client", "lender-1-api", "--key", key, "--url", address);

    assertThat(said).startsWith("rongqiao: " + address + "/oauth/token answered 401: ");
    assertThat(said.lines()).hasSize(1);
  }

  /** What a command that fails says of it. */
  private static String complaint(String... arguments) {
    PrintStream before = System.err;
    var text = new ByteArrayOutputStream();
    try (var error = new PrintStream(text, true, UTF_8)) {
      System.setErr(error);
      assertThat(CommandLineOfPlatform.execute(arguments)).isEqualTo(1);
      return text.toString(UTF_8);
    } finally {
      System.setErr(before);
    }
  }
}
