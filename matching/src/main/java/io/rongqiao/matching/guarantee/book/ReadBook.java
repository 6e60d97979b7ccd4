package io.rongqiao.matching.guarantee.book;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Registration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a guarantor's own book as the guarantor, and what the public register says of its customers
 * as the platform.
 */
public final class ReadBook {

  private static final Access PLATFORM = new Access.Platform("customers of a guarantor");

  private final Transactions transactions;
  private final GuaranteeBooks books;
  private final Enterprises enterprises;

  public ReadBook(Transactions transactions, GuaranteeBooks books, Enterprises enterprises) {
    this.transactions = transactions;
    this.books = books;
    this.enterprises = enterprises;
  }

  /** The book with what happened by a day, that day included. */
  public GuaranteeBook read(InstitutionId guarantor, String actor, LocalDate until) {
    GuaranteeBook book =
        transactions.call(
            new Access.Institution(guarantor.value(), actor), () -> books.of(guarantor, until));
    return book.with(transactions.call(PLATFORM, () -> registrations(book)));
  }

  private Map<EnterpriseKey, Registration> registrations(GuaranteeBook book) {
    return enterprises.findAll(book.customers()).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> it.getValue().registration()));
  }
}
