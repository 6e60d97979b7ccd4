package io.rongqiao.matching.guarantee.concentration;

import static io.rongqiao.migrations.schema.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.PolicyRules;
import java.time.Duration;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

  private static final Concentration.Denominator OF_SMALL =
      Concentration.Denominator.SMALL_AND_FARMING;

  private final GuaranteeWorld world = new GuaranteeWorld();
  private final JooqConcentrationAlarms alarms =
      new JooqConcentrationAlarms(world.transactions.dsl());
  private final ProjectConcentration project =
      new ProjectConcentration(world.transactions, world.cases, alarms, OF_SMALL, world.date);
  private final WatchConcentration watch =
      new WatchConcentration(
          world.transactions,
          world.cases,
          alarms,
          world.outbox,
          PolicyRules.standard(),
          OF_SMALL,
          world.clock,
          world.date);
  private Programme programme;

  @BeforeEach
  void openProgramme() {
    world.capital(world.city, 1_000_000_000);
    programme = world.programme("NATION-2019", Money.yuan(5_000_000_000L));
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void aCustomersFiveMillionAreCountedInAll() {
    begun("甲", 3_000_000, 12, true);
    begun("乙", 5_000_000, 12, true);
    begun("甲", 2_000_000, 24, true);
    assertThat(today(ConcentrationRatio.UP_TO_FIVE_MILLION)).isEqualTo(Percentage.ALL);

    begun("乙", 1, 12, true);

    Concentration book = outlook(0).days().getFirst().book();
    assertThat(book.smallOrFarming()).isEqualTo(Money.yuan(10_000_001));
    assertThat(book.upToFiveMillion()).isEqualTo(Money.yuan(5_000_000));
  }

  @Test
  void aRatioFallsWhenSmallLoansEndAndLargeOnesStay() {
    begun("甲", 4_000_000, 6, true);
    begun("大户", 1_000_000, 24, false);
    assertThat(today(ConcentrationRatio.SMALL_OR_FARMING)).isEqualTo(Percentage.ofPercent("80"));

    ConcentrationOutlook outlook = outlook(24);

    assertThat(outlook.days()).hasSize(25);
    assertThat(shortIn(outlook, 5)).isFalse();
    assertThat(shortIn(outlook, 6)).isTrue();
    assertThat(outlook.on(outlook.days().get(6), ConcentrationRatio.SMALL_OR_FARMING))
        .isEqualTo(Percentage.NONE);
    assertThat(outlook.days().get(24).book().all()).isEqualTo(Money.NO_YUAN);
    assertThat(shortIn(outlook, 24)).isFalse();
  }

  @Test
  void aProjectionReachesThreeYearsAtMost() {
    assertThatIllegalArgumentException().isThrownBy(() -> outlook(37));
    assertThatIllegalArgumentException().isThrownBy(() -> outlook(-1));
  }

  @Test
  void tellsOnceThatARatioFellAndOnceThatItIsBack() {
    GuaranteeCase small = begun("甲", 4_000_000, 12, true);
    begun("大户", 1_000_000, 12, false);
    assertThat(watch.watch()).isZero();

    world.repay.repaid(world.bank, "rm", small.id(), small.version(), Money.yuan(3_999_999));
    assertThat(watch.watch()).isEqualTo(1);
    assertThat(watch.watch()).isZero();
    assertThat(outlook(0).alarms())
        .singleElement()
        .satisfies(
            alarm -> {
              assertThat(alarm.ratio()).isEqualTo(ConcentrationRatio.SMALL_OR_FARMING);
              assertThat(alarm.raisedOn()).isEqualTo(GuaranteeWorld.TODAY);
              assertThat(alarm.actual()).isEqualTo(Percentage.ofPercent("79.99"));
            });

    world.pass(Duration.ofHours(1));
    begun("乙", 100, 12, true);
    assertThat(watch.watch()).isEqualTo(1);
    assertThat(outlook(0).alarms()).isEmpty();
    assertThat(told()).hasSize(2);
  }

  @Test
  void anAlarmIsItsGuarantorsAlone() {
    begun("大户", 1_000_000, 12, false);
    assertThat(watch.watch()).isPositive();

    assertThat(
            world.transactions.call(
                new Access.Institution(world.bank.value(), "curious"),
                () -> alarms.open(world.city)))
        .isEmpty();
  }

  private GuaranteeCase begun(String customer, long yuan, int months, boolean small) {
    CaseRequest as = world.request(programme, world.enterprise(customer), yuan);
    var request =
        new CaseRequest(
            as.programme(),
            as.enterprise(),
            as.amount(),
            Tenor.ofMonths(months),
            as.annualRate(),
            as.annualFee(),
            as.otherFees(),
            as.purpose(),
            small,
            false,
            false,
            null,
            null);
    return world.effective(request, customer + yuan);
  }

  private boolean shortIn(ConcentrationOutlook outlook, int month) {
    return outlook.isShortOn(outlook.days().get(month), ConcentrationRatio.SMALL_OR_FARMING);
  }

  private Percentage today(ConcentrationRatio ratio) {
    ConcentrationOutlook outlook = outlook(0);
    return outlook.on(outlook.days().getFirst(), ratio);
  }

  private ConcentrationOutlook outlook(int months) {
    return project.project(world.city, "officer", months);
  }

  private List<String> told() {
    return DSL.using(world.database().dataSource(), SQLDialect.POSTGRES)
        .select(OUTBOX.EVENT_TYPE)
        .from(OUTBOX)
        .where(OUTBOX.EVENT_TYPE.eq("io.rongqiao.matching.concentration-alarmed.v1"))
        .fetch(OUTBOX.EVENT_TYPE);
  }
}
