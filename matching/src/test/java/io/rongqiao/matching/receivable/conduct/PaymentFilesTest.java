package io.rongqiao.matching.receivable.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.application.JooqBackings;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.financing.FinancingWorld;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentFilesTest {

  private static final YearMonth JANUARY = YearMonth.of(2020, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2020, 2);
  private static final String DEBTOR = "付款方";
  private static final Uscc CODE = ReceivableWorld.codeOf(DEBTOR);

  private final ConductWorld conduct = new ConductWorld();
  private final ReceivableWorld world = conduct.world;
  private final EnterpriseKey creditor = world.anEnterprise("甲供应商");
  private final EnterpriseKey other = world.anEnterprise("乙供应商");

  @BeforeEach
  void itIsJanuary() {
    world.itIs(LocalDate.of(2020, 1, 20));
  }

  @AfterEach
  void closeWorld() {
    conduct.close();
  }

  @Test
  void entersWhatIsUnpaidOnceTheDueDayHasPassed() {
    Receivable claim = conduct.claim(creditor, DEBTOR, "2020-01-02", "2020-02-10");
    conduct.paid(claim, "300.00", "2020-01-15");

    world.itIs(LocalDate.of(2020, 2, 10));
    assertThat(conduct.late.enter()).isZero();
    world.itIs(LocalDate.of(2020, 2, 11));
    assertThat(conduct.late.enter()).isEqualTo(1);
    world.itIs(LocalDate.of(2020, 3, 11));
    assertThat(conduct.late.enter()).isZero();

    assertThat(world.asPlatform(() -> world.ledger.of(claim.id())))
        .extracting(ReceivableLedger.Line::entry)
        .filteredOn(it -> it.kind() == EntryKind.LATE)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.amount()).isEqualTo(Money.yuan("700.00"));
              assertThat(it.valueDate()).isEqualTo(LocalDate.of(2020, 2, 11));
            });
    assertThat(world.facts("receivable-changed", claim.id())).isEqualTo(2);
  }

  @Test
  void entersNothingThatIsDisputedUntilTheDisputeEnds() {
    Receivable claim = conduct.claim(creditor, DEBTOR, "2020-01-02", "2020-01-31");
    conduct.answered(claim, DEBTOR, "0.00");
    world.itIs(LocalDate.of(2020, 2, 5));

    assertThat(conduct.late.enter()).isZero();
    conduct.answered(claim, DEBTOR, null);
    assertThat(conduct.late.enter()).isEqualTo(1);
  }

  @Test
  void tellsWhatWasPaidLateDisputedAndTakenOff() {
    Receivable paidLate = conduct.claim(creditor, DEBTOR, "2020-01-02", "2020-01-05");
    conduct.answered(paidLate, DEBTOR, "900.00");
    conduct.diluted(paidLate, "50.00", "2020-01-08");
    conduct.paid(paidLate, "400.00", "2020-01-05");
    conduct.paid(paidLate, "100.00", "2020-01-15");
    sealed(FEBRUARY.atDay(1));

    List<PaymentLine> lines = lines(new Access.Platform("test"), JANUARY);

    assertThat(lines)
        .extracting(
            PaymentLine::kind,
            it -> it.amount().amount().toPlainString(),
            PaymentLine::happenedOn,
            PaymentLine::daysLate)
        .containsExactly(
            tuple(PaymentLine.Kind.PAID, "400.00", LocalDate.of(2020, 1, 5), 0),
            tuple(PaymentLine.Kind.DILUTED, "50.00", LocalDate.of(2020, 1, 8), 0),
            tuple(PaymentLine.Kind.PAID, "100.00", LocalDate.of(2020, 1, 15), 10),
            tuple(PaymentLine.Kind.CONFIRMED, "900.00", LocalDate.of(2020, 1, 20), 0),
            tuple(PaymentLine.Kind.DISPUTED, "100.00", LocalDate.of(2020, 1, 20), 0),
            tuple(PaymentLine.Kind.OVERDUE, "350.00", LocalDate.of(2020, 1, 31), 26));
    PaymentFiles.Sealed sealed = asPlatformFiles().getFirst();
    assertThat(sealed.digest()).isEqualTo(new PaymentFile(CODE, JANUARY, lines).digest());
    assertThat(sealed.score()).isEqualTo(LatePaymentScore.of(CODE, JANUARY, lines));
  }

  @Test
  void tellsEachEntryOnceAndWhatIsReportedLateInALaterFile() {
    Receivable claim = conduct.claim(creditor, DEBTOR, "2020-01-02", "2020-01-05");
    conduct.paid(claim, "400.00", "2020-01-05");
    sealed(FEBRUARY.atDay(1));
    conduct.paid(claim, "600.00", "2020-01-07");
    assertThat(conduct.seal.sealDue()).as("January is sealed").isEmpty();
    sealed(LocalDate.of(2020, 3, 1));

    assertThat(lines(new Access.Platform("test"), JANUARY))
        .extracting(it -> it.amount().amount().toPlainString())
        .containsExactly("400.00");
    assertThat(lines(new Access.Platform("test"), FEBRUARY))
        .extracting(it -> it.amount().amount().toPlainString(), PaymentLine::daysLate)
        .containsExactly(tuple("600.00", 2));
  }

  @Test
  void sealsEveryMonthThatWasMissedAndLeavesOutDebtorsOfWhomThereIsNothingToTell() {
    Receivable claim = conduct.claim(creditor, DEBTOR, "2020-01-02", "2020-02-05");
    conduct.claim(creditor, "沉默者", "2020-01-02", "2020-02-05");
    sealed(FEBRUARY.atDay(1));
    conduct.paid(claim, "1000.00", "2020-01-31");
    world.itIs(LocalDate.of(2020, 5, 2));

    assertThat(conduct.seal.sealDue())
        .containsExactly(FEBRUARY, YearMonth.of(2020, 3), YearMonth.of(2020, 4));
    assertThat(asPlatformFiles()).extracting(PaymentFiles.Sealed::month).containsExactly(FEBRUARY);
    assertThat(world.asPlatform(() -> conduct.files.files(ReceivableWorld.codeOf("沉默者"))))
        .isEmpty();
  }

  @Test
  void showsEachPartyWhatConcernsIt() {
    InstitutionId bank = world.aBank();
    InstitutionId stranger = world.aBank();
    Receivable one = conduct.claim(creditor, DEBTOR, "2020-01-02", "2020-01-05");
    conduct.paid(one, "1000.00", "2020-01-05");
    for (int count = 0; count < 2; count++) {
      conduct.paid(
          conduct.claim(other, DEBTOR, "2020-01-02", "2020-01-05"), "1000.00", "2020-01-05");
    }
    world.transactions.run(
        FinancingWorld.creditorOf(one),
        () ->
            world.receivables.disclose(
                one.id(), bank, ReceivableWorld.ACTOR, ReceivableWorld.CLOCK.instant()));
    sealed(FEBRUARY.atDay(1));

    EnterpriseKey debtor = world.anEnterprise(DEBTOR);
    assertThat(lines(own(debtor), JANUARY)).hasSize(3);
    assertThat(lines(own(creditor), JANUARY))
        .extracting(PaymentLine::receivable)
        .containsExactly(one.id());
    assertThat(lines(own(other), JANUARY)).hasSize(2);
    assertThat(lines(institution(bank), JANUARY)).isEmpty();
    assertThat(score(institution(bank))).isEqualTo("100.00");
    assertThat(score(own(creditor))).isEqualTo("100.00");
    assertThat(score(own(debtor))).isEqualTo("100.00");
    assertThat(score(institution(stranger))).isEqualTo("unseen");
    assertThat(score(own(world.anEnterprise("路人")))).isEqualTo("unseen");
  }

  @Test
  void deliversToEvidenceWhatTheDebtorAcknowledgedAsItStoodAtTheMonthsEnd() throws IOException {
    Receivable paid = conduct.claim(creditor, DEBTOR, "2020-01-02", "2020-01-05");
    conduct.diluted(paid, "100.00", "2020-01-06");
    conduct.paid(paid, "900.00", "2020-01-15");
    Receivable open = conduct.claim(other, DEBTOR, "2020-01-02", "2020-03-05");
    conduct.answered(open, DEBTOR, null);
    Receivable merelyClaimed = conduct.claim(other, DEBTOR, "2020-01-02", "2020-03-05");
    conduct.diluted(merelyClaimed, "10.00", "2020-01-06");
    sealed(FEBRUARY.atDay(1));
    conduct.paid(open, "1.00", "2020-02-01");

    StringBuilder csv = new StringBuilder();
    int rows =
        new PaymentEvidence(world.transactions, conduct.files, world.enterprises)
            .write(JANUARY, csv);

    assertThat(rows).isEqualTo(2);
    assertThat(csv.toString().lines().skip(1))
        .containsExactlyInAnyOrder(
            "%s,RQ-%s,%s,1000.00,CNY,2020-01-02,2020-01-05,,2020-01-15,900.00,2020-01-31"
                .formatted(ReceivableWorld.codeOf("甲供应商").value(), paid.id(), CODE),
            "%s,RQ-%s,%s,1000.00,CNY,2020-01-02,2020-03-05,2020-01-20,,0.00,2020-01-31"
                .formatted(ReceivableWorld.codeOf("乙供应商").value(), open.id(), CODE));
  }

  @Test
  void backsARequestWithTheScoresOfThoseWhoOweByWhatEachOwes() {
    JooqBackings backings = new JooqBackings(world.transactions.dsl());
    for (String payer : List.of("守时者", "拖延者")) {
      String day = payer.equals("守时者") ? "2020-01-05" : "2020-01-20";
      for (int count = 0; count < 3; count++) {
        Receivable paid =
            conduct.claim(count == 0 ? creditor : other, payer, "2020-01-02", "2020-01-05");
        conduct.paid(paid, "1000.00", day);
      }
    }
    conduct.answered(conduct.claim(creditor, "守时者", "2020-01-02", "2020-06-05"), "守时者", null);
    conduct.answered(conduct.claim(creditor, "拖延者", "2020-01-02", "2020-06-05"), "拖延者", "500.00");
    conduct.answered(conduct.claim(creditor, "生疏者", "2020-01-02", "2020-06-05"), "生疏者", null);
    assertThat(conductOf(backings)).isNull();
    sealed(FEBRUARY.atDay(1));

    // 100.00 for a thousand yuan, 83.33 for five hundred; nothing is known of the third
    assertThat(conductOf(backings)).isEqualTo(Percentage.ofFraction("0.9444"));
    assertThat(conductToHoldAgainst()).isEqualByComparingTo("0.9444");
  }

  /** What is remembered of the creditor is held against it when an application is added. */
  private BigDecimal conductToHoldAgainst() {
    return world.transactions.call(
        own(creditor),
        () ->
            world
                .transactions
                .dsl()
                .fetchSingle("SELECT conduct FROM applicant_backing(?)", creditor.value())
                .get(0, BigDecimal.class));
  }

  private @Nullable Percentage conductOf(JooqBackings backings) {
    return world.transactions.call(own(creditor), () -> backings.of(creditor)).debtorConduct();
  }

  private void sealed(LocalDate on) {
    world.itIs(on);
    assertThat(conduct.seal.sealDue()).hasSize(1);
  }

  private List<PaymentLine> lines(Access access, YearMonth month) {
    return world.transactions.call(access, () -> conduct.files.lines(CODE, month, month));
  }

  private List<PaymentFiles.Sealed> asPlatformFiles() {
    return world.asPlatform(() -> conduct.files.files(CODE));
  }

  private String score(Access access) {
    return world
        .transactions
        .call(access, () -> conduct.files.latestScore(CODE))
        .map(it -> it.value().map(BigDecimal::toPlainString).orElse("too little"))
        .orElse("unseen");
  }

  private static Access own(EnterpriseKey enterprise) {
    return new Access.Own(enterprise.value(), "clerk");
  }

  private static Access institution(InstitutionId id) {
    return new Access.Institution(id.value(), "officer");
  }
}
