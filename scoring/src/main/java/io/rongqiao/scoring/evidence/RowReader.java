package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows column by column, in the order in which the columns were selected. A day that had not
 * come on the day of reading was not known then.
 */
final class RowReader {

  private final ResultSet rows;
  private final LocalDate asOf;
  private int column;

  RowReader(ResultSet rows, LocalDate asOf) {
    this.rows = rows;
    this.asOf = asOf;
  }

  /** Goes to the first column of the next row, if there is one. */
  boolean next() throws SQLException {
    column = 0;
    return rows.next();
  }

  String text() throws SQLException {
    return rows.getString(++column);
  }

  @Nullable String textIfAny() throws SQLException {
    return rows.getString(++column);
  }

  <E extends Enum<E>> E oneOf(Class<E> type) throws SQLException {
    return Enum.valueOf(type, text());
  }

  long number() throws SQLException {
    return rows.getLong(++column);
  }

  @Nullable Long numberIfAny() throws SQLException {
    long number = rows.getLong(++column);
    return rows.wasNull() ? null : number;
  }

  int integer() throws SQLException {
    return rows.getInt(++column);
  }

  boolean flag() throws SQLException {
    return rows.getBoolean(++column);
  }

  BigDecimal decimal() throws SQLException {
    return rows.getBigDecimal(++column);
  }

  @Nullable BigDecimal decimalIfAny() throws SQLException {
    return rows.getBigDecimal(++column);
  }

  LocalDate day() throws SQLException {
    return rows.getObject(++column, LocalDate.class);
  }

  @Nullable LocalDate dayIfAny() throws SQLException {
    return rows.getObject(++column, LocalDate.class);
  }

  /** A day, if it had come. */
  @Nullable LocalDate dayIfCome() throws SQLException {
    LocalDate day = dayIfAny();
    return day == null || day.isAfter(asOf) ? null : day;
  }

  Currency currency() throws SQLException {
    return Currency.getInstance(text());
  }

  Money money(Currency currency) throws SQLException {
    return new Money(decimal(), currency);
  }

  /** An amount, then its currency. */
  @Nullable Money moneyIfAny() throws SQLException {
    BigDecimal amount = decimalIfAny();
    String currency = textIfAny();
    return amount == null || currency == null
        ? null
        : new Money(amount, Currency.getInstance(currency));
  }

  /** What was paid by a day, then that day: nothing, if the day had not come. */
  Payment payment(Currency currency) throws SQLException {
    Money paid = money(currency);
    LocalDate on = dayIfAny();
    boolean isToCome = on != null && on.isAfter(asOf);
    return isToCome ? new Payment(Money.zero(currency), null) : new Payment(paid, on);
  }

  /** What had been paid, and when. */
  record Payment(Money paid, @Nullable LocalDate on) {}
}
