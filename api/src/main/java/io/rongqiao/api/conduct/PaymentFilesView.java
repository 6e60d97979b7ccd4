package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.receivable.conduct.PaymentFiles;
import java.time.Instant;
import java.util.List;

/** A debtor's payment files, the newest first. */
@Serdeable
record PaymentFilesView(List<FileView> items) {

  /**
   * A sealed file.
   *
   * @param month such as 2020-01
   * @param digest SHA-256 of its text in UTF-8, in hexadecimal
   */
  @Serdeable
  record FileView(String month, int lines, String digest, Instant sealedAt, DebtorScoreView score) {

    static FileView of(PaymentFiles.Sealed sealed) {
      return new FileView(
          sealed.month().toString(),
          sealed.lines(),
          sealed.digest(),
          sealed.sealedAt(),
          DebtorScoreView.of(sealed.score()));
    }
  }
}
