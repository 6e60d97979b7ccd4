package io.rongqiao.matching.procurement;

import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.evidence.reading.FieldText;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.money.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one row of a file; what cannot be read is a {@link Fault} that names its column. */
final class PublicationReading {

  private static final int LONGEST_VALUE = 200;

  private final RowBatch batch;
  private final int row;

  PublicationReading(RowBatch batch, int row) {
    this.batch = batch;
    this.row = row;
  }

  Publication publication() {
    String fault = batch.fault(row);
    if (fault != null) {
      throw new Fault(null, null, fault);
    }
    ContractParty buyer = party(PublicationColumns.BUYER_NAME, PublicationColumns.BUYER_USCC);
    ContractParty supplier =
        party(PublicationColumns.SUPPLIER_NAME, PublicationColumns.SUPPLIER_USCC);
    Money amount = required(PublicationColumns.AMOUNT, this::money);
    LocalDate signedOn = required(PublicationColumns.SIGNED_ON, PublicationReading::day);
    LocalDate publishedOn = required(PublicationColumns.PUBLISHED_ON, PublicationReading::day);
    String number = required(PublicationColumns.NUMBER, Publication::checkedNumber);
    try {
      return new Publication(
          number, buyer, supplier, amount, signedOn, publishedOn, text(PublicationColumns.ADDRESS));
    } catch (IllegalArgumentException refused) {
      throw new Fault(null, null, said(refused));
    }
  }

  private ContractParty party(PublicationColumns name, PublicationColumns code) {
    @Nullable Uscc uscc = text(code).isBlank() ? null : required(code, Uscc::parse);
    return required(name, text -> new ContractParty(text, uscc));
  }

  private Money money(String text) {
    String currency =
        text(PublicationColumns.CURRENCY).isBlank() ? "CNY" : text(PublicationColumns.CURRENCY);
    try {
      Money money = Money.of(text.replace(",", ""), currency);
      if (!money.isPositive()) {
        throw new IllegalArgumentException("must be positive");
      }
      return money;
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("must be an amount with at most 2 decimals");
    }
  }

  private static LocalDate day(String text) {
    int day = FieldText.day(text);
    if (day == FieldText.NO_DAY) {
      throw new IllegalArgumentException("must be a day such as 2020-02-29");
    }
    return LocalDate.ofEpochDay(day);
  }

  private String text(PublicationColumns column) {
    return batch.text(row, column.position());
  }

  private <T> T required(PublicationColumns column, Function<String, T> reading) {
    String text = text(column);
    if (text.isBlank()) {
      throw new Fault(column.header(), null, "must be given");
    }
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw new Fault(column.header(), text, said(refused));
    }
  }

  private static String said(RuntimeException refused) {
    String rule = refused.getMessage();
    return rule == null ? "cannot be read" : rule;
  }

  /** A row cannot be a publication: which column, what it says, and what that breaks. */
  static final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable String field;
    private final @Nullable String value;
    private final String rule;

    Fault(@Nullable String field, @Nullable String value, String rule) {
      super(rule);
      this.field = field;
      this.value =
          value == null ? null : value.substring(0, Math.min(value.length(), LONGEST_VALUE));
      this.rule = rule;
    }

    Publications.Row at(long line) {
      return new Publications.Row(line, Publications.Row.Outcome.REFUSED, null, field, value, rule);
    }
  }
}
