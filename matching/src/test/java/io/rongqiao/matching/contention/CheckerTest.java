package io.rongqiao.matching.contention;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A checker that finds nothing wrong in a broken history would prove nothing. */
class CheckerTest {

  private static final UUID THING = new UUID(0, 1);
  private static final UUID CLAIM = new UUID(0, 2);
  private static final BigDecimal TEN = BigDecimal.TEN;

  @Test
  void findsNothingWrongWhereNothingIs() {
    assertThat(Checker.violations(List.of(reserved(Told.DONE), registered(Told.DONE)), books(TEN)))
        .isEmpty();
  }

  @Test
  void findsAnOverdrawnCapacity() {
    assertThat(Checker.violations(List.of(), books(BigDecimal.ONE)))
        .contains("capacity 7 is overdrawn");
  }

  @Test
  void findsARefusedOperationThatIsThere() {
    assertThat(Checker.violations(List.of(reserved(Told.REFUSED)), books(TEN)))
        .containsExactly("reservation k was refused and is there");
    assertThat(Checker.violations(List.of(registered(Told.REFUSED)), books(TEN)))
        .containsExactly("interest k was refused and is there");
  }

  @Test
  void findsAnAcknowledgedOperationThatIsLost() {
    Books empty =
        new Books(
            List.of(new CapacityRow(7, TEN, BigDecimal.ZERO)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            TEN);

    assertThat(Checker.violations(List.of(reserved(Told.DONE), registered(Told.DONE)), empty))
        .contains(
            "reservation k was acknowledged and is not there once",
            "interest k was acknowledged and is not there once");
  }

  @Test
  void findsALineThatWasEnteredTwice() {
    Books once = books(TEN);
    CapacityLine line = once.capacityLines().getFirst();
    Books twice =
        new Books(
            List.of(new CapacityRow(7, new BigDecimal(20), new BigDecimal(20))),
            once.reservations(),
            List.of(line, line),
            once.receivables(),
            once.interests(),
            once.receivableLines(),
            once.claims(),
            once.recoveries(),
            TEN);

    assertThat(Checker.violations(List.of(reserved(Told.DONE)), twice))
        .contains("reservation k was entered 2 times", "the lines of reservation k do not add up");
  }

  @Test
  void findsAReceivableThatWasFinancedTwice() {
    Books once = books(TEN);
    var second = new InterestRow(new UUID(0, 9), CLAIM, "other", TEN, "REGISTERED");
    Books twice =
        new Books(
            once.capacities(),
            once.reservations(),
            once.capacityLines(),
            List.of(new ClaimRow(CLAIM, TEN, new BigDecimal(20))),
            List.of(once.interests().getFirst(), second),
            List.of(
                once.receivableLines().getFirst(),
                once.receivableLines().getLast(),
                new ClaimLine(CLAIM, 3, "REGISTERED", TEN)),
            once.claims(),
            once.recoveries(),
            TEN);

    assertThat(Checker.violations(List.of(), twice))
        .contains("receivable " + CLAIM + " was encumbered beyond its amount");
  }

  @Test
  void findsAnAmendmentThatIsLost() {
    Seen amended = new Seen(Deed.AMEND, "k", THING, BigDecimal.ONE, Told.DONE);

    assertThat(Checker.violations(List.of(registered(Told.DONE), amended), books(TEN)))
        .containsExactly("AMEND of interest k was acknowledged and is not so");
  }

  @Test
  void findsAConfirmationThatIsLost() {
    Seen confirmed = new Seen(Deed.CONFIRM, "k", THING, TEN, Told.DONE);

    assertThat(Checker.violations(List.of(reserved(Told.DONE), confirmed), books(TEN)))
        .containsExactly("CONFIRM of reservation k was acknowledged and is not so");
  }

  @Test
  void findsARecoveryThatIsLostOrWasRefused() {
    Seen lost = new Seen(Deed.RECOVER, "gone", THING, BigDecimal.ONE, Told.DONE);
    Seen refused = new Seen(Deed.RECOVER, "r", THING, BigDecimal.ONE, Told.REFUSED);

    assertThat(Checker.violations(List.of(lost, refused), books(TEN)))
        .containsExactly(
            "recovery gone was acknowledged and is not there once",
            "recovery r was refused and is there");
  }

  @Test
  void findsAClaimThatWasPaidTwiceOrNotAtAll() {
    Seen paid = new Seen(Deed.PAY, "k", THING, TEN, Told.DONE);
    Seen elsewhere = new Seen(Deed.PAY, "k", CLAIM, TEN, Told.DONE);

    assertThat(Checker.violations(List.of(paid, paid, elsewhere), books(TEN)))
        .containsExactlyInAnyOrder(
            "claim %s was paid by acknowledgement and is not so".formatted(THING),
            "claim %s was paid by acknowledgement and is not so".formatted(CLAIM));
  }

  @Test
  void findsClaimsThatDoNotAddUp() {
    Books once = books(TEN);
    Books wrong =
        new Books(
            once.capacities(),
            once.reservations(),
            once.capacityLines(),
            once.receivables(),
            once.interests(),
            once.receivableLines(),
            List.of(new PaidRow(THING, TEN, BigDecimal.ONE, new BigDecimal(20))),
            List.of(new RecoveryRow(THING, "r", BigDecimal.ONE, BigDecimal.TWO)),
            BigDecimal.ONE);

    assertThat(Checker.violations(List.of(), wrong))
        .containsExactlyInAnyOrder(
            "the parts of recovery r do not add up",
            "the recoveries of claim %s do not add up".formatted(THING),
            "claim %s brought back more than was paid".formatted(THING),
            "the shares of claim %s do not add up".formatted(THING),
            "more was paid than the programme's cap");
  }

  private static Seen reserved(Told told) {
    return new Seen(Deed.RESERVE, "k", THING, TEN, told);
  }

  private static Seen registered(Told told) {
    return new Seen(Deed.REGISTER, "k", THING, TEN, told);
  }

  /** One reservation of ten and one interest of ten. */
  private static Books books(BigDecimal limit) {
    return new Books(
        List.of(new CapacityRow(7, limit, TEN)),
        List.of(new ReservationRow(THING, "k", TEN, TEN, "RESERVED")),
        List.of(new CapacityLine(THING, List.of(7L), "RESERVED", TEN)),
        List.of(new ClaimRow(CLAIM, TEN, TEN)),
        List.of(new InterestRow(THING, CLAIM, "k", TEN, "REGISTERED")),
        List.of(
            new ClaimLine(CLAIM, 1, "UPLOADED", TEN), new ClaimLine(CLAIM, 2, "REGISTERED", TEN)),
        List.of(new PaidRow(THING, TEN, TEN, BigDecimal.ONE)),
        List.of(new RecoveryRow(THING, "r", BigDecimal.ONE, BigDecimal.ONE)),
        TEN);
  }
}
