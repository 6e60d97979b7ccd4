package io.rongqiao.matching.receivable.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of receivables: each row is answered, and nothing else is disturbed. */
class UploadFileTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final String HEADER =
      "debtor_uscc,debtor_name,contract,amount,issued_on,due_on,invoice_code,invoice_number\n";
  private static final String BUYER = ReceivableWorld.codeOf("文件买方").value();

  @TempDir private Path folder;

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void keepsGoodRowsAndTellsWhatIsWrongWithOthers() throws IOException {
    Enterprise seller = anEnterprise("文件供应商");
    WORLD.anEnterprise("文件买方");
    String file =
        HEADER
            + BUYER
            + ",文件买方,HT-1,1000.00,2020-01-05,2020-04-05,,20440000000000000001\n"
            + "1234,坏代码,HT-1,1000.00,2020-01-05,2020-04-05,,20440000000000000002\n"
            + BUYER
            + ",文件买方,HT-1,10.005,2020-01-05,2020-04-05,,20440000000000000003\n"
            + BUYER
            + ",文件买方,HT-1,1000.00,2020-01-05,2020-04-04x,,20440000000000000004\n"
            + BUYER
            + ",文件买方,HT-1,1000.00,2020-01-05,2020-01-04,,20440000000000000005\n"
            + BUYER
            + ",文件买方,HT-1,1000.00,2020-01-05,2020-04-05,,12345678\n"
            + BUYER
            + ",文件买方,HT-1,1000.00,2020-01-05,2020-04-05,,20440000000000000001\n"
            + seller.uscc()
            + ",自己,HT-1,5.00,2020-01-05,2020-04-05,,20440000000000000007\n"
            + ReceivableWorld.codeOf("未入驻").value()
            + ",未入驻,HT-2,7.00,2020-01-05,2020-04-05,,20440000000000000008\n";

    Batch batch = uploaded(seller, Side.CREDITOR, "rows", file.getBytes(UTF_8));

    assertThat(batch.counts()).isEqualTo(new Batch.Counts(2, 1, 6));
    assertThat(rows(seller, batch))
        .extracting(BatchRow::line, BatchRow::outcome, BatchRow::field, BatchRow::rule)
        .contains(
            tuple(2L, BatchRow.Outcome.UPLOADED, null, null),
            tuple(
                4L, BatchRow.Outcome.REFUSED, "amount", "10.005 has more than 2 decimals for CNY"),
            tuple(6L, BatchRow.Outcome.REFUSED, null, "due_on must not be before issued_on"),
            tuple(
                7L,
                BatchRow.Outcome.REFUSED,
                "invoice_number",
                "without an invoice code a number has 20 digits"),
            tuple(
                8L,
                BatchRow.Outcome.ALREADY_THERE,
                null,
                "was uploaded before, in this file or otherwise"),
            tuple(9L, BatchRow.Outcome.REFUSED, "counterparty_uscc", "nobody owes himself"),
            tuple(
                10L,
                BatchRow.Outcome.UPLOADED,
                null,
                "the debtor is not on the platform yet: nobody can confirm this before it is"));
  }

  @Test
  void takesTheSameFileOnceUnderOneKeyAndAddsNothingUnderAnother() throws IOException {
    Enterprise seller = anEnterprise("两次的供应商");
    byte[] file =
        (HEADER + BUYER + ",文件买方,HT-9,1000.00,2020-01-05,2020-04-05,,20440000000000000091\n")
            .getBytes(UTF_8);
    Batch first = uploaded(seller, Side.CREDITOR, "twice", file);

    assertThat(uploaded(seller, Side.CREDITOR, "twice", file)).isEqualTo(first);
    assertThat(uploaded(seller, Side.CREDITOR, "again", file).counts())
        .isEqualTo(new Batch.Counts(0, 1, 0));
    assertThat(upload(seller, Side.CREDITOR, "twice", Arrays.copyOf(file, file.length - 1)))
        .as("another file under the key")
        .isEmpty();
  }

  @Test
  void answersABrokenFileAndKeepsWhatCameBefore() throws IOException {
    Enterprise seller = anEnterprise("断文件的供应商");
    StringBuilder text = new StringBuilder(HEADER);
    for (int row = 0; row < 3_000; row++) {
      text.append(BUYER)
          .append(",文件买方,HT-")
          .append(row)
          .append(",%d.00,2020-01-05,2020-04-05,,%020d\n".formatted(row + 1, 9_000_000 + row));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.toString().getBytes(UTF_8));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() * 2 / 3);

    Batch broken = uploaded(seller, Side.CREDITOR, "cut", cut);
    Batch headless = uploaded(seller, Side.CREDITOR, "headless", "a,b\n1,2\n".getBytes(UTF_8));
    Batch empty = uploaded(seller, Side.CREDITOR, "empty", new byte[0]);

    assertThat(broken.broken()).contains("breaks off");
    assertThat(broken.counts().refused()).isZero();
    assertThat(headless.broken()).contains("No header was found");
    assertThat(empty.broken()).isEqualTo("The file is empty.");
  }

  @Test
  void readsNdjsonOfADebtorThatConfirmsByUploading() throws IOException {
    Enterprise seller = anEnterprise("被确权文件的供应商");
    Enterprise debtor = anEnterprise("确权文件买方");
    String file =
        """
        {"creditor_uscc":"%1$s","amount":"500.00","issued_on":"2020-01-05","due_on":"2020-04-05","contract":"C-1","invoice_number":"20440000000000000301","more_invoices":"044001900111 00000001 50.00; 20440000000000000303 50.00","invoice_gross":"400.00","account_holder":"远山","account_number":"622200001","account_bank":"某行"}
        {"creditor_uscc":"%1$s","amount":"500.00","issued_on":"2020-01-05","due_on":"2020-04-05","contract":"C-2"}
        {"creditor_uscc":"%2$s","amount":"500.00","issued_on":"2020-01-05","due_on":"2020-04-05","contract":"C-3","account_holder":"远山","account_number":"622200001","account_bank":"某行"}
        not json
        """
            .formatted(seller.uscc(), ReceivableWorld.codeOf("不在平台").value());

    Batch batch = uploaded(debtor, Side.DEBTOR, "nd", file.getBytes(UTF_8));
    List<BatchRow> rows = rows(debtor, batch);

    assertThat(rows)
        .extracting(BatchRow::outcome)
        .containsExactly(
            BatchRow.Outcome.UPLOADED,
            BatchRow.Outcome.REFUSED,
            BatchRow.Outcome.REFUSED,
            BatchRow.Outcome.REFUSED);
    assertThat(rows.get(1).field()).isEqualTo("account_number");
    assertThat(rows.get(2).rule()).isEqualTo("is no enterprise on the platform");
    assertThat(rows.get(3).rule()).startsWith("is no JSON object");
    assertThat(WORLD.read(Objects.requireNonNull(rows.getFirst().receivable())))
        .satisfies(
            it -> {
              assertThat(it.terms().invoices()).hasSize(3);
              assertThat(it.stateOn(ReceivableWorld.TODAY)).isEqualTo(ReceivableState.CONFIRMED);
            });
  }

  private Batch uploaded(Enterprise party, Side side, String key, byte[] file) throws IOException {
    return upload(party, side, key, file).orElseThrow();
  }

  private Optional<Batch> upload(Enterprise party, Side side, String key, byte[] file)
      throws IOException {
    Path path = Files.write(Files.createTempFile(folder, "rows", ".csv"), file);
    return WORLD.uploadFile.upload(
        new UploadFile.Request(side, party, ReceivableWorld.ACTOR, key, path));
  }

  private static List<BatchRow> rows(Enterprise party, Batch batch) {
    return WORLD.transactions.call(
        new Access.Own(party.key().value(), "x"), () -> WORLD.batches.rows(batch.id(), 0, 1_000));
  }

  private static Enterprise anEnterprise(String name) {
    EnterpriseKey key = WORLD.anEnterprise(name);
    return WORLD.asPlatform(() -> WORLD.enterprises.find(key).orElseThrow());
  }
}
