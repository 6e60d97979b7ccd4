package io.rongqiao.matching.receivable.resemblance;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableTerms;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A receivable as it is compared with others. */
public record Claim(ReceivableId id, ReceivableTerms terms, Instant uploadedAt) {

  static Claim of(Receivable receivable) {
    return new Claim(receivable.id(), receivable.terms(), receivable.upload().at());
  }

  boolean hasSameCreditor(Claim other) {
    return terms.creditor().equals(other.terms.creditor());
  }

  boolean hasSameDebtor(Claim other) {
    return terms.debtor().uscc().equals(other.terms.debtor().uscc());
  }

  boolean hasSameAmount(Claim other) {
    return terms.amount().equals(other.terms.amount());
  }

  boolean hasSameDays(Claim other) {
    return terms.issuedOn().equals(other.terms.issuedOn())
        && terms.dueOn().equals(other.terms.dueOn());
  }

  boolean isWithin(int days, Claim other) {
    return Math.abs(ChronoUnit.DAYS.between(terms.issuedOn(), other.terms.issuedOn())) <= days
        && Math.abs(ChronoUnit.DAYS.between(terms.dueOn(), other.terms.dueOn())) <= days;
  }

  /** Whether they name one contract. */
  boolean namesSameContract(Claim other) {
    return !terms.plainContract().isEmpty()
        && terms.plainContract().equals(other.terms.plainContract());
  }

  /** Whether they might rest on one contract: they name one, or at least one names none. */
  boolean mayShareContract(Claim other) {
    return terms.plainContract().isEmpty()
        || other.terms.plainContract().isEmpty()
        || namesSameContract(other);
  }

  /** Whether an invoice of each has the same amount and almost the same number. */
  boolean hasLikeInvoice(Claim other) {
    return terms.invoices().stream()
        .anyMatch(
            mine ->
                other.terms.invoices().stream()
                    .anyMatch(
                        theirs ->
                            mine.gross().equals(theirs.gross())
                                && KeyingSlip.isOneApart(
                                    mine.identity().canonical(), theirs.identity().canonical())));
  }

  boolean isUploadedBefore(Claim other) {
    return uploadedAt.isBefore(other.uploadedAt)
        || (uploadedAt.equals(other.uploadedAt) && id.value().compareTo(other.id.value()) < 0);
  }
}
