package io.rongqiao.matching.guarantee.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.CaseWay;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileBatchTest {

  private static final LocalDate TODAY = GuaranteeWorld.TODAY;
  private static final String DIGEST = "0a".repeat(32);

  private final GuaranteeWorld world = new GuaranteeWorld();
  private Programme programme;

  @BeforeEach
  void openProgramme() {
    world.capital(world.city, 10_000_000);
    programme = world.programme("BATCH-2019", Money.yuan(1_500_000));
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void answersEveryRowByItself() {
    List<RowAnswer> answers =
        answered(
                file(
                    "k",
                    DIGEST,
                    row(1, "L1", request("甲", 500_000, Set.of()), TODAY),
                    row(2, "L2", request("乙", 500_000, Set.of(FeeKind.DEPOSIT)), TODAY),
                    row(3, "L3", request("丙", 5_000_001, Set.of()), TODAY),
                    row(4, "L4", request("丁", 500_000, Set.of()), TODAY.plusDays(1)),
                    row(5, "L5", request("戊", 500_000, Set.of()), LocalDate.of(2019, 6, 30)),
                    broken(6, "L6"),
                    row(7, "L1", request("甲", 500_000, Set.of()), TODAY),
                    row(8, "L8", request("己", 900_000, Set.of()), TODAY.minusDays(3)),
                    row(9, "L9", request("庚", 900_000, Set.of()), TODAY)))
            .answers();

    assertThat(answers).extracting(RowAnswer::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(answers.get(0)).isInstanceOf(RowAnswer.Accepted.class);
    assertThat(fields(answers.get(1))).containsExactly("R31");
    assertThat(fields(answers.get(2))).containsExactly("amount", "R29");
    assertThat(fields(answers.get(3))).containsExactly("paidOutOn");
    assertThat(fields(answers.get(4))).containsExactly("paidOutOn");
    assertThat(fields(answers.get(5))).containsExactly("uscc");
    assertThat(fields(answers.get(6))).containsExactly("loanNumber");
    assertThat(answers.get(7)).isInstanceOf(RowAnswer.Accepted.class);
    assertThat(answers.get(8))
        .isInstanceOfSatisfying(
            RowAnswer.Returned.class,
            returned ->
                assertThat(returned.reasons().getFirst().text().zh())
                    .isEqualTo("合作方案额度不足，剩余 CNY 100000.00"));
    assertThat(taken()).isEqualTo(Money.yuan(1_400_000));
  }

  @Test
  void anAcceptedRowIsACaseThatHasBegun() {
    BatchReport report =
        answered(file("k", DIGEST, row(1, "L1", request("甲", 500_000, Set.of()), TODAY)));
    var accepted = (RowAnswer.Accepted) report.answers().getFirst();

    assertThat(
            world.read.find(
                new Access.Institution(world.city.value(), "x"), accepted.guaranteeCase()))
        .hasValueSatisfying(
            file -> {
              assertThat(file.guaranteeCase().state()).isEqualTo(CaseState.EFFECTIVE);
              assertThat(file.guaranteeCase().way()).isEqualTo(CaseWay.BATCH);
              assertThat(file.guaranteeCase().times().endsOn())
                  .isEqualTo(LocalDate.of(2021, 2, 28));
              assertThat(file.shares()).isNotNull();
            });
  }

  @Test
  void theSameBatchAgainIsAnsweredAlikeAndTakesNothingMore() {
    BatchRow row = row(1, "L1", request("甲", 500_000, Set.of()), TODAY);
    BatchReport first = answered(file("k", DIGEST, row));

    assertThat(answered(file("k", DIGEST, row))).isEqualTo(first);
    assertThat(taken()).isEqualTo(Money.yuan(500_000));
    assertThat(file("k", "0b".repeat(32), row)).isEqualTo(new BatchOutcome.KeyReused());
  }

  @Test
  void theSameFileUnderAnotherKeyIsReturnedRowByRow() {
    BatchRow row = row(1, "L1", request("甲", 500_000, Set.of()), TODAY);
    answered(file("k", DIGEST, row));

    assertThat(fields(answered(file("k2", DIGEST, row)).answers().getFirst()))
        .containsExactly("loanNumber");
    assertThat(taken()).isEqualTo(Money.yuan(500_000));
  }

  @Test
  void aBatchThatWasInterruptedGoesOnWhereItStopped() {
    BatchRow first = row(1, "L1", request("甲", 500_000, Set.of()), TODAY);
    BatchRow second = row(2, "L2", request("乙", 500_000, Set.of()), TODAY);
    answered(file("k", DIGEST, first));

    BatchReport whole = answered(file("k", DIGEST, first, second));

    assertThat(whole.answers()).hasSize(2).hasOnlyElementsOfType(RowAnswer.Accepted.class);
    assertThat(taken()).isEqualTo(Money.yuan(1_000_000));
  }

  @Test
  void takesNothingMoreOnceClaimsHaveReachedTheCap() {
    world.suspendedPastTheCap(programme, Money.yuan(1_500_000));
    BatchReport report =
        answered(file("k", DIGEST, row(1, "L1", request("甲", 500_000, Set.of()), TODAY)));
    CaseId filed = ((RowAnswer.Accepted) report.answers().getFirst()).guaranteeCase();
    world.claim.giveNotice(world.bank, "rm", filed, TODAY, new ClientKey("notice"));
    world.claim.claim(world.bank, "rm", filed, Money.yuan(500_000), Money.NO_YUAN, "借款合同");
    assertThat(world.settle.pay(world.city, "officer", filed, TODAY))
        .isInstanceOf(ClaimOutcome.Done.class);

    BatchReport next =
        answered(file("k2", "0b".repeat(32), row(1, "L2", request("乙", 1, Set.of()), TODAY)));

    assertThat(fields(next.answers().getFirst())).containsExactly("programme");
  }

  @Test
  void isOpenToTheProgrammesBanksAlone() {
    InstitutionId other = world.institution("别家银行", Institution.Kind.LENDER);

    assertThat(
            world.fileBatch.file(
                other,
                "rm",
                programme.id(),
                List.of(row(1, "L1", request("甲", 1, Set.of()), TODAY)),
                DIGEST,
                new ClientKey("k")))
        .isEqualTo(new BatchOutcome.NoSuchProgramme());
  }

  private BatchOutcome file(String key, String digest, BatchRow... rows) {
    return world.fileBatch.file(
        world.bank, "rm", programme.id(), List.of(rows), digest, new ClientKey(key));
  }

  private static BatchReport answered(BatchOutcome outcome) {
    assertThat(outcome).isInstanceOf(BatchOutcome.Answered.class);
    return ((BatchOutcome.Answered) outcome).report();
  }

  private static List<String> fields(RowAnswer answer) {
    assertThat(answer).isInstanceOf(RowAnswer.Returned.class);
    return ((RowAnswer.Returned) answer).reasons().stream().map(ReturnReason::field).toList();
  }

  private static BatchRow row(int number, String loan, CaseRequest request, LocalDate paidOutOn) {
    return new BatchRow(number, loan, new BatchRow.WrittenLoan(request, paidOutOn), List.of());
  }

  private static BatchRow broken(int number, String loan) {
    return new BatchRow(
        number, loan, null, List.of(ReturnReason.of("uscc", "校验码不符", "The check digit is wrong")));
  }

  private CaseRequest request(String name, long yuan, Set<FeeKind> fees) {
    CaseRequest plain = world.request(programme, world.enterprise(name), yuan);
    return new CaseRequest(
        plain.programme(),
        plain.enterprise(),
        plain.amount(),
        Tenor.ofMonths(12),
        AnnualRate.ofPercent("4.35"),
        AnnualRate.ofPercent("1"),
        fees,
        plain.purpose(),
        true,
        false,
        false,
        null,
        null);
  }

  private Money taken() {
    return world
        .transactions
        .call(
            new Access.Institution(world.city.value(), "x"),
            () -> world.ledger.find(world.city, CapacityKind.TOTAL, ""))
        .map(it -> it.taken())
        .orElse(Money.NO_YUAN);
  }
}
