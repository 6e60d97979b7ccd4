package io.rongqiao.matching.contention;

import io.rongqiao.matching.contention.Books.CapacityLine;
import io.rongqiao.matching.contention.Books.CapacityRow;
import io.rongqiao.matching.contention.Books.ClaimLine;
import io.rongqiao.matching.contention.Books.ClaimRow;
import io.rongqiao.matching.contention.Books.InterestRow;
import io.rongqiao.matching.contention.Books.PaidRow;
import io.rongqiao.matching.contention.Books.RecoveryRow;
import io.rongqiao.matching.contention.Books.ReservationRow;
import io.rongqiao.matching.contention.History.Deed;
import io.rongqiao.matching.contention.History.Seen;
import io.rongqiao.matching.contention.History.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Holds a history against the books: nothing is overdrawn or encumbered beyond its amount, every
 * ledger adds up, every acknowledged operation is there once and no refused one is.
 */
final class Checker {

  private final List<String> violations = new ArrayList<>();
  private final List<Seen> history;
  private final Books books;

  private Checker(List<Seen> history, Books books) {
    this.history = history;
    this.books = books;
  }

  /** Everything that is wrong, in words. */
  static List<String> violations(List<Seen> history, Books books) {
    Checker checker = new Checker(history, books);
    checker.capacities();
    checker.receivables();
    checker.reservationsAsTold();
    checker.interestsAsTold();
    checker.lastWordsOnReservations();
    checker.lastWordsOnInterests();
    checker.claims();
    checker.claimsAsTold();
    checker.recoveriesAsTold();
    return List.copyOf(checker.violations);
  }

  private void capacities() {
    Map<Long, BigDecimal> sums = new HashMap<>();
    for (CapacityLine line : books.capacityLines()) {
      line.capacities().forEach(id -> sums.merge(id, line.added(), BigDecimal::add));
    }
    for (CapacityRow it : books.capacities()) {
      BigDecimal sum = sums.getOrDefault(it.id(), BigDecimal.ZERO);
      require(
          it.taken().signum() >= 0, "capacity %d has less than nothing taken".formatted(it.id()));
      require(it.taken().compareTo(it.limit()) <= 0, "capacity %d is overdrawn".formatted(it.id()));
      require(
          sum.compareTo(it.taken()) == 0,
          "the lines of capacity %d do not add up".formatted(it.id()));
    }
    for (ReservationRow it : books.reservations()) {
      BigDecimal left =
          books.capacityLines().stream()
              .filter(line -> line.reservation().equals(it.id()))
              .map(CapacityLine::added)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      require(
          left.compareTo(it.remaining()) == 0,
          "the lines of reservation %s do not add up".formatted(it.key()));
    }
  }

  private void receivables() {
    for (ClaimRow it : books.receivables()) {
      BigDecimal taken = BigDecimal.ZERO;
      long expected = 1;
      for (ClaimLine line :
          books.receivableLines().stream()
              .filter(line -> line.receivable().equals(it.id()))
              .sorted((a, b) -> Long.compare(a.sequence(), b.sequence()))
              .toList()) {
        require(
            line.sequence() == expected++,
            "the lines of receivable %s have a gap".formatted(it.id()));
        switch (line.kind()) {
          case "REGISTERED" -> taken = taken.add(line.amount());
          case "RELEASED" -> taken = taken.subtract(line.amount());
          default -> {}
        }
        require(
            taken.signum() >= 0 && taken.compareTo(it.face()) <= 0,
            "receivable %s was encumbered beyond its amount".formatted(it.id()));
      }
      BigDecimal live =
          books.interests().stream()
              .filter(interest -> interest.receivable().equals(it.id()))
              .filter(interest -> interest.state().equals("REGISTERED"))
              .map(InterestRow::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      require(
          taken.compareTo(it.encumbered()) == 0,
          "receivable %s does not add up".formatted(it.id()));
      require(
          live.compareTo(it.encumbered()) == 0,
          "the interests in receivable %s are not what it is encumbered by".formatted(it.id()));
    }
  }

  private void claims() {
    BigDecimal paid = BigDecimal.ZERO;
    for (PaidRow it : books.claims()) {
      paid = paid.add(it.paid());
      BigDecimal back = BigDecimal.ZERO;
      for (RecoveryRow recovery : books.recoveries()) {
        if (recovery.of().equals(it.of())) {
          back = back.add(recovery.amount());
          require(
              recovery.parts().compareTo(recovery.amount()) == 0,
              "the parts of recovery %s do not add up".formatted(recovery.key()));
        }
      }
      require(
          back.compareTo(it.recovered()) == 0,
          "the recoveries of claim %s do not add up".formatted(it.of()));
      require(
          it.recovered().compareTo(it.paid()) <= 0,
          "claim %s brought back more than was paid".formatted(it.of()));
      require(
          it.shared().signum() == 0 || it.shared().compareTo(it.paid()) == 0,
          "the shares of claim %s do not add up".formatted(it.of()));
    }
    require(paid.compareTo(books.mostClaims()) <= 0, "more was paid than the programme's cap");
  }

  /** Only the first who claims or pays is told that it was done. */
  private void claimsAsTold() {
    Map<UUID, Integer> claimed = new HashMap<>();
    Map<UUID, Integer> paid = new HashMap<>();
    for (Seen it : history) {
      if (it.told() == Told.DONE && it.thing() != null) {
        if (it.deed() == Deed.CLAIM) {
          claimed.merge(it.thing(), 1, Integer::sum);
        } else if (it.deed() == Deed.PAY) {
          paid.merge(it.thing(), 1, Integer::sum);
        }
      }
    }
    claimed.forEach(
        (of, times) ->
            require(
                times == 1 && claimsOf(of).size() == 1,
                "claim %s was acknowledged %d times and is there %d times"
                    .formatted(of, times, claimsOf(of).size())));
    paid.forEach(
        (of, times) ->
            require(
                times == 1 && claimsOf(of).stream().anyMatch(row -> row.paid().signum() > 0),
                "claim %s was paid by acknowledgement and is not so".formatted(of)));
  }

  private List<PaidRow> claimsOf(UUID of) {
    return books.claims().stream().filter(row -> row.of().equals(of)).toList();
  }

  private void recoveriesAsTold() {
    for (Seen it : told(Deed.RECOVER)) {
      List<RecoveryRow> rows =
          books.recoveries().stream().filter(row -> row.key().equals(it.key())).toList();
      if (it.told() == Told.DONE) {
        require(
            rows.size() == 1
                && rows.getFirst().of().equals(it.thing())
                && rows.getFirst().amount().compareTo(it.amount()) == 0,
            "recovery %s was acknowledged and is not there once".formatted(it.key()));
      } else if (it.told() == Told.REFUSED) {
        require(rows.isEmpty(), "recovery %s was refused and is there".formatted(it.key()));
      }
    }
  }

  private void reservationsAsTold() {
    for (Seen it : told(Deed.RESERVE)) {
      List<ReservationRow> rows =
          books.reservations().stream().filter(row -> row.key().equals(it.key())).toList();
      if (it.told() == Told.DONE) {
        require(
            rows.size() == 1
                && rows.getFirst().id().equals(it.thing())
                && rows.getFirst().amount().compareTo(it.amount()) == 0,
            "reservation %s was acknowledged and is not there once".formatted(it.key()));
        long begun =
            books.capacityLines().stream()
                .filter(line -> Objects.equals(line.reservation(), it.thing()))
                .filter(line -> line.added().signum() > 0)
                .count();
        require(begun == 1, "reservation %s was entered %d times".formatted(it.key(), begun));
      } else if (it.told() == Told.REFUSED) {
        require(rows.isEmpty(), "reservation %s was refused and is there".formatted(it.key()));
      }
    }
  }

  private void interestsAsTold() {
    for (Seen it : told(Deed.REGISTER)) {
      List<InterestRow> rows =
          books.interests().stream().filter(row -> row.key().equals(it.key())).toList();
      if (it.told() == Told.DONE) {
        require(
            rows.size() == 1 && rows.getFirst().id().equals(it.thing()),
            "interest %s was acknowledged and is not there once".formatted(it.key()));
      } else if (it.told() == Told.REFUSED) {
        require(rows.isEmpty(), "interest %s was refused and is there".formatted(it.key()));
      }
    }
    for (Seen it : told(Deed.CANCEL)) {
      require(
          it.told() != Told.DONE
              || books.interests().stream()
                  .anyMatch(row -> row.key().equals(it.key()) && row.state().equals("CANCELLED")),
          "interest %s was cancelled and stands".formatted(it.key()));
    }
  }

  /** Each reservation is its own client's, so the last word it was told on it holds. */
  private void lastWordsOnReservations() {
    Map<String, Seen> last = new HashMap<>();
    for (Seen it : history) {
      if (it.deed() == Deed.CONFIRM || it.deed() == Deed.RELEASE) {
        last.put(it.key(), it);
      }
    }
    for (ReservationRow row : books.reservations()) {
      Seen word = last.get(row.key());
      if (word != null && word.told() == Told.DONE) {
        require(
            word.deed() == Deed.CONFIRM
                ? row.state().equals("CONFIRMED")
                : row.remaining().compareTo(word.amount()) <= 0,
            "%s of reservation %s was acknowledged and is not so"
                .formatted(word.deed(), row.key()));
      }
    }
  }

  /** An interest, too, is only its own client's. */
  private void lastWordsOnInterests() {
    Map<String, Seen> last = new HashMap<>();
    for (Seen it : history) {
      if (it.deed() == Deed.REGISTER || it.deed() == Deed.AMEND || it.deed() == Deed.CANCEL) {
        last.put(it.key(), it);
      }
    }
    for (InterestRow row : books.interests()) {
      Seen word = last.get(row.key());
      if (word != null && word.told() == Told.DONE && word.deed() != Deed.CANCEL) {
        require(
            row.state().equals("REGISTERED") && row.amount().compareTo(word.amount()) == 0,
            "%s of interest %s was acknowledged and is not so".formatted(word.deed(), row.key()));
      }
    }
  }

  private List<Seen> told(Deed deed) {
    return history.stream().filter(it -> it.deed() == deed).toList();
  }

  private void require(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
