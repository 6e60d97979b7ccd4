package io.rongqiao.matching.procurement;

import java.text.Normalizer;
import java.util.Locale;

/** Numbers and names as they are compared: letters and digits alone, in capitals. */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
