package io.rongqiao.matching.receivable.conduct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What one debtor paid, confirmed, disputed, had taken off and left unpaid until the end of a
 * month. Each entry of a ledger stands in one file: the first that is sealed after it was reported
 * and whose month it happened in or after. What is confirmed and unpaid when the month ends stands
 * in each month's file as {@code OVERDUE}.
 */
public record PaymentFile(Uscc debtor, YearMonth month, List<PaymentLine> lines) {

  /** The columns of the text. */
  public static final String HEADER =
      "kind,receivable,entry,amount,currency,due_on,happened_on,days_late";

  private static final Comparator<PaymentLine> IN_ORDER =
      comparing(PaymentLine::happenedOn)
          .thenComparing(it -> it.receivable().toString())
          .thenComparing(PaymentLine::entry, nullsLast(Comparator.naturalOrder()));

  public PaymentFile {
    lines = List.copyOf(lines);
  }

  /** The file of a month, drawn from everything that the debtor owes or owed. */
  public static PaymentFile drawn(Uscc debtor, YearMonth month, List<ClaimBook> books) {
    List<PaymentLine> lines = new ArrayList<>();
    for (ClaimBook book : books) {
      events(book, month.atEndOfMonth(), lines);
      overdue(book, month.atEndOfMonth()).ifPresent(lines::add);
    }
    lines.sort(IN_ORDER);
    return new PaymentFile(debtor, month, lines);
  }

  private static void events(ClaimBook book, LocalDate end, List<PaymentLine> lines) {
    boolean confirmed = false;
    boolean disputed = false;
    for (ClaimBook.Line line : book.lines()) {
      boolean says =
          line.amount().isPositive() || (line.kind() == EntryKind.CONFIRMED ? confirmed : disputed);
      if (!line.told() && says && !line.valueDate().isAfter(end)) {
        kindOf(line.kind()).map(kind -> event(book, line, kind)).ifPresent(lines::add);
      }
      confirmed = line.kind() == EntryKind.CONFIRMED ? line.amount().isPositive() : confirmed;
      disputed = line.kind() == EntryKind.DISPUTED ? line.amount().isPositive() : disputed;
    }
  }

  private static PaymentLine event(ClaimBook book, ClaimBook.Line line, PaymentLine.Kind kind) {
    int late = kind == PaymentLine.Kind.PAID ? daysLate(book.dueOn(), line.valueDate()) : 0;
    return new PaymentLine(
        kind,
        book.receivable(),
        book.creditor(),
        line.sequence(),
        line.amount(),
        book.dueOn(),
        line.valueDate(),
        late);
  }

  private static Optional<PaymentLine> overdue(ClaimBook book, LocalDate end) {
    Money unpaid = book.on(end).undisputed();
    return unpaid.isPositive() && book.dueOn().isBefore(end)
        ? Optional.of(
            new PaymentLine(
                PaymentLine.Kind.OVERDUE,
                book.receivable(),
                book.creditor(),
                null,
                unpaid,
                book.dueOn(),
                end,
                daysLate(book.dueOn(), end)))
        : Optional.empty();
  }

  private static int daysLate(LocalDate dueOn, LocalDate day) {
    return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(dueOn, day)));
  }

  private static Optional<PaymentLine.Kind> kindOf(EntryKind kind) {
    return switch (kind) {
      case SETTLED -> Optional.of(PaymentLine.Kind.PAID);
      case CONFIRMED -> Optional.of(PaymentLine.Kind.CONFIRMED);
      case DISPUTED -> Optional.of(PaymentLine.Kind.DISPUTED);
      case DILUTED, RED_LETTERED -> Optional.of(PaymentLine.Kind.DILUTED);
      case UPLOADED,
          VOIDED,
          LATE,
          BOUGHT_BACK,
          REGISTERED,
          RELEASED,
          HELD,
          CLEARED,
          WITHDRAWN,
          STRUCK ->
          Optional.empty();
    };
  }

  /** The file as text: CSV, a line for each, ended by line feeds. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  public String digest() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }
}
