package io.rongqiao.api.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.matching.procurement.ContractParty;
import io.rongqiao.matching.procurement.ImportPublications;
import io.rongqiao.matching.procurement.SubmitContract;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The demonstration's government procurement contract: published by an invented hospital, stated by
 * its supplier and verified, its account locked for nobody yet.
 */
final class InventedProcurement {

  private static final String NUMBER = "DEMO-ZFCG-2020-0012";
  private static final String BUYER = "示例市第一人民医院";
  private static final Money AMOUNT = Money.yuan(1_200_000);

  private final ImportPublications importPublications;
  private final SubmitContract submitContract;
  private final BusinessDate businessDate;

  InventedProcurement(
      ImportPublications importPublications,
      SubmitContract submitContract,
      BusinessDate businessDate) {
    this.importPublications = importPublications;
    this.submitContract = submitContract;
    this.businessDate = businessDate;
  }

  /** Publishes and states the contract; done before, it stays as it is. */
  void open(Enterprise supplier, Path scratch) {
    LocalDate signed = businessDate.today().minusDays(40);
    publish(supplier, signed, scratch);
    submitContract.submit(
        new Access.Own(supplier.key().value(), InventedProfiles.ACTOR),
        new SubmitContract.Request(
            NUMBER,
            new ContractParty(BUYER, null),
            AMOUNT,
            signed,
            signed.plusDays(240),
            new PaymentAccount(supplier.name(), "6222000020200121", "示例银行"),
            "demonstration"));
  }

  private void publish(Enterprise supplier, LocalDate signed, Path scratch) {
    String file =
        """
        number,buyer_name,supplier_name,supplier_uscc,amount,signed_on,published_on
        %s,%s,%s,%s,%s,%s,%s
        """
            .formatted(
                NUMBER,
                BUYER,
                supplier.name(),
                supplier.uscc(),
                AMOUNT.amount().toPlainString(),
                signed,
                signed.plusDays(5));
    try {
      Files.createDirectories(scratch);
      Path publications = Files.writeString(scratch.resolve("procurement.csv"), file, UTF_8);
      importPublications.take("demonstration", "demonstration", publications);
      Files.delete(publications);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
