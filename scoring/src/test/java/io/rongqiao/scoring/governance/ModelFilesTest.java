package io.rongqiao.scoring.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ModelFilesTest {

  @Test
  void readsAnArchiveOfTheFilesOrOfTheFolder() throws IOException {
    ModelFiles plain = ModelFiles.unzipped(zip("model.json", "card.json"));
    ModelFiles folder =
        ModelFiles.unzipped(
            zip(
                "champion/",
                "champion/model.json",
                "__MACOSX/champion/._model.json",
                "champion/card.json",
                "champion/.DS_Store"));

    assertThat(folder.contents().keySet()).containsExactly("card.json", "model.json");
    assertThat(folder.text("card.json")).isEqualTo(plain.text("card.json"));
  }

  @Test
  void refusesTwoModelsInOneArchive() throws IOException {
    InputStream two = zip("one/model.json", "two/model.json");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelFiles.unzipped(two))
        .withMessageContaining("two files named 'model.json'");
  }

  private static InputStream zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          zip.write("{}".getBytes(UTF_8));
        }
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
