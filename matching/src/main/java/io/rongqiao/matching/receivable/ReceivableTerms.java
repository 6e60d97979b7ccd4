package io.rongqiao.matching.receivable;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is claimed: who owes whom how much, out of which contract and invoices, since when and until
 * when.
 *
 * @param contract number of the contract; empty where the invoices say enough
 * @param issuedOn the day on which the claim came into being
 */
public record ReceivableTerms(
    EnterpriseKey creditor,
    AccountDebtor debtor,
    String contract,
    Money amount,
    LocalDate issuedOn,
    LocalDate dueOn,
    List<BackingInvoice> invoices) {

  /** As many invoices as one claim may rest on. */
  public static final int MOST_INVOICES = 200;

  private static final int LONGEST_CONTRACT = 100;

  public ReceivableTerms {
    contract = contract.strip();
    invoices = List.copyOf(invoices);
    require(amount.isPositive(), "amount must be positive");
    require(!dueOn.isBefore(issuedOn), "due_on must not be before issued_on");
    require(contract.length() <= LONGEST_CONTRACT, "contract has at most 100 characters");
    require(
        !contract.isEmpty() || !invoices.isEmpty(),
        "a receivable rests on invoices or on a contract");
    require(invoices.size() <= MOST_INVOICES, "a receivable rests on at most 200 invoices");
    require(allDiffer(invoices), "an invoice stands behind a receivable once");
    require(
        invoices.stream().allMatch(it -> it.gross().currency().equals(amount.currency())),
        "the invoices must be in the currency of the claim");
    require(
        invoices.isEmpty() || total(invoices).isAtLeast(amount),
        "amount must not exceed the invoices together");
  }

  /** The same resting on these invoices, as they were verified. */
  public ReceivableTerms withInvoices(List<BackingInvoice> checked) {
    return new ReceivableTerms(creditor, debtor, contract, amount, issuedOn, dueOn, checked);
  }

  /** Whether each invoice behind it stands in the creditor's own evidence. */
  public boolean isVerified() {
    return !invoices.isEmpty() && invoices.stream().allMatch(BackingInvoice::verified);
  }

  /** The contract's number as it is compared: letters and digits alone, in capitals. */
  public String plainContract() {
    return Normalizer.normalize(contract, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** SHA-256 over creditor, debtor, contract, dates and amount in canonical form. */
  public byte[] fingerprint() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("creditor", creditor.value())
            .put("debtor", debtor.uscc().value())
            .put("contract", plainContract())
            .put("issuedOn", issuedOn.toString())
            .put("dueOn", dueOn.toString())
            .put("amount", amount.amount().toPlainString())
            .put("currency", amount.currency().getCurrencyCode());
    try {
      return MessageDigest.getInstance("SHA-256").digest(CanonicalJson.write(json).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }

  private static boolean allDiffer(List<BackingInvoice> invoices) {
    Set<String> seen = new HashSet<>();
    return invoices.stream().allMatch(it -> seen.add(it.identity().canonical()));
  }

  private static Money total(List<BackingInvoice> invoices) {
    return invoices.stream().map(BackingInvoice::gross).reduce(Money::plus).orElseThrow();
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
