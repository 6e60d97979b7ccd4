package io.rongqiao.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.api.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class OpenApiTest {

  private static final Path GENERATED = Path.of("target/classes/META-INF/swagger/rongqiao.yml");
  private static final Path COMMITTED = Path.of("src/main/openapi/rongqiao.yml");

  @Test
  void isCommittedAsItIsGenerated() throws IOException {
    assertThat(Files.readString(COMMITTED, UTF_8))
        .as("The HTTP interface changed; if it should, copy %s over %s", GENERATED, COMMITTED)
        .isEqualTo(Files.readString(GENERATED, UTF_8));
  }

  @Test
  void isServed() {
    Visitor.Answer answer = Visitor.anonymous().read("/openapi/rongqiao.yml");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("openapi: 3.1.0");
  }
}
