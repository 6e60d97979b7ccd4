package io.rongqiao.scoring.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvoiceLoadTest {

  private static final String HEADER =
      "enterprise_id,invoice_no,invoice_date,buyer_id,amount,tax,total,status,voided_on";

  private static final LocalDate END = LocalDate.of(2020, 2, 29);

  private LoadingWorld world;

  @BeforeEach
  void open() {
    world = new LoadingWorld();
    world.enterprises(2);
  }

  @AfterEach
  void agreesWithItsMonths() {
    assertThat(world.monthsThatDiffer()).isZero();
    world.close();
  }

  @Test
  void foldsInvoicesIntoMonths() {
    Load load =
        world.load(
            "output-invoices",
            HEADER,
            "E1,1,2019-05-03,B1,100.00,13.00,113.00,VALID,",
            "E1,2,2019-05-31,B2,200,26,226,VALID,",
            "E1,3,2019-05-31,B1,-50,-6.5,-56.5,VALID,",
            "E1,4,2019-05-31,B3,10,1.3,11.3,VOID,");

    assertThat(load.state()).isEqualTo(LoadState.SUCCEEDED);
    assertThat(load.rows()).isEqualTo(new RowCounts(4, 4, 0, 0, 0, 0));
    assertThat(world.asOf("E1", END).sales())
        .containsExactly(
            new InvoiceMonth(
                YearMonth.of(2019, 5),
                3,
                Money.yuan("250.00"),
                Money.yuan("32.50"),
                Money.yuan("282.50"),
                1,
                Money.yuan("11.30"),
                1,
                Money.yuan("-56.50"),
                2));
    assertThat(world.asOf("E1", END).buyers())
        .containsExactly(
            new CounterpartyMonth(YearMonth.of(2019, 5), "B1", 2, Money.yuan("56.50")),
            new CounterpartyMonth(YearMonth.of(2019, 5), "B2", 1, Money.yuan("226.00")));
  }

  @Test
  void keepsEveryRowOfARepeatedNumber() {
    Load load =
        world.load(
            "output-invoices",
            HEADER,
            "E1,7,2019-05-03,B1,100,13,113,VALID,",
            "E1,7,2019-05-03,B1,100,13,113,VALID,",
            "E1,7,2019-06-03,B2,200,26,226,VALID,");

    assertThat(load.rows().stored()).isEqualTo(3);
    assertThat(world.figure("SELECT count(*) FROM invoice")).isEqualTo(3);
    assertThat(world.figure("SELECT max(ordinal) FROM invoice")).isEqualTo(2);
  }

  @Test
  void countsAResentDeliveryOnce() {
    String[] lines = {
      HEADER,
      "E1,7,2019-05-03,B1,100,13,113,VALID,",
      "E1,7,2019-05-03,B1,100,13,113,VALID,",
      "E1,8,2019-06-03,B2,200,26,226,VOID,2019-07-01",
      "E2,8,2019-06-03,B2,200,26,226,VALID,"
    };
    world.load("output-invoices", lines);
    long months = world.figure("SELECT count(*) FROM invoice_month");

    Load again = world.load("output-invoices", lines);

    assertThat(again.rows()).isEqualTo(new RowCounts(4, 0, 4, 0, 0, 0));
    assertThat(world.figure("SELECT count(*) FROM invoice_month")).isEqualTo(months);
    assertThat(world.figure("SELECT count(*) FROM outbox")).isEqualTo(2);
  }

  @Test
  void countsAnOverlapOnceInWhateverOrder() {
    world.load(
        "output-invoices",
        HEADER,
        "E1,7,2019-05-03,B1,100,13,113,VALID,",
        "E1,7,2019-06-03,B1,150,19.5,169.5,VALID,",
        "E1,8,2019-06-03,B1,100,13,113,VALID,");

    Load next =
        world.load(
            "output-invoices",
            HEADER,
            "E1,9,2019-07-03,B1,100,13,113,VALID,",
            "E1,8,2019-06-03,B1,100,13,113,VALID,",
            "E1,7,2019-06-03,B1,150,19.5,169.5,VALID,",
            "E1,7,2019-07-03,B1,170,22.1,192.1,VALID,");

    assertThat(next.rows()).isEqualTo(new RowCounts(4, 2, 2, 0, 0, 0));
    assertThat(world.figure("SELECT sum(valid_count) FROM invoice_month")).isEqualTo(5);
  }

  @Test
  void takesAVoidedInvoiceOffInTheMonthOfVoiding() {
    world.load("output-invoices", HEADER, "E1,7,2019-05-03,B1,100,13,113,VALID,");

    Load later =
        world.load("output-invoices", HEADER, "E1,7,2019-05-03,B1,100,13,113,VOID,2019-08-02");

    assertThat(later.rows()).isEqualTo(new RowCounts(1, 0, 0, 1, 0, 0));
    assertThat(world.asOf("E1", LocalDate.of(2019, 7, 31)).sales())
        .extracting(InvoiceMonth::count, InvoiceMonth::voids)
        .containsExactly(tuple(1L, 0L));
    assertThat(world.asOf("E1", LocalDate.of(2019, 8, 31)).sales())
        .extracting(InvoiceMonth::count, InvoiceMonth::voids)
        .containsExactly(tuple(0L, 1L));
    assertThat(world.asOf("E1", LocalDate.of(2019, 8, 31)).buyers()).isEmpty();
  }

  @Test
  void knowsAVoidingFromItsMonthThoughLoadedAtOnce() {
    world.load("output-invoices", HEADER, "E1,7,2019-05-03,B1,100,13,113,VOID,2019-08-02");

    assertThat(world.asOf("E1", LocalDate.of(2019, 5, 31)).sales().getFirst().count()).isOne();
    assertThat(world.asOf("E1", LocalDate.of(2019, 8, 31)).sales().getFirst().voids()).isOne();
    assertThat(world.figure("SELECT count(*) FROM invoice")).isEqualTo(2);
  }

  @Test
  void readsNoMonthThatIsNotOver() {
    world.load("output-invoices", HEADER, "E1,7,2019-05-03,B1,100,13,113,VALID,");

    assertThat(world.asOf("E1", LocalDate.of(2019, 5, 30)).sales()).isEmpty();
    assertThat(world.asOf("E1", LocalDate.of(2019, 5, 31)).sales()).hasSize(1);
  }

  @Test
  void withdrawsWhatASuccessorNoLongerHas() {
    Load first =
        world.load(
            "output-invoices",
            HEADER,
            "E1,1,2019-05-03,B1,100,13,113,VALID,",
            "E1,2,2019-06-03,B1,100,13,113,VOID,2019-07-05",
            "E1,3,2019-06-04,B1,100,13,113,VALID,",
            "E1,4,2019-09-04,B1,100,13,113,VALID,");

    Load second =
        world.load(
            world
                .order("output-invoices")
                .forPeriod(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 8, 31))
                .superseding(first.id()),
            HEADER + "\nE1,3,2019-06-04,B1,100,13,113,VALID,\nE1,5,2019-06-09,B2,1,0,1,VALID,\n");

    assertThat(second.rows()).isEqualTo(new RowCounts(2, 1, 1, 0, 0, 1));
    assertThat(world.asOf("E1", END).sales())
        .extracting(month -> month.month().getMonthValue(), InvoiceMonth::count)
        .containsExactly(tuple(5, 1L), tuple(6, 2L), tuple(9, 1L));
    assertThat(world.asOf("E1", LocalDate.of(2019, 6, 30)).sales().getLast().count()).isEqualTo(2);
  }

  @Test
  void bringsAWithdrawnInvoiceBack() {
    Load first = world.load("output-invoices", HEADER, "E1,1,2019-05-03,B1,100,13,113,VALID,");
    world.load(
        world.order("output-invoices").superseding(first.id()),
        HEADER + "\nE1,2,2019-05-03,B1,100,13,113,VALID,\n");

    Load third = world.load("output-invoices", HEADER, "E1,1,2019-05-03,B1,100,13,113,VALID,");

    assertThat(third.rows().corrected()).isOne();
    assertThat(world.asOf("E1", LocalDate.of(2019, 5, 31)).sales().getFirst().count()).isEqualTo(2);
  }

  @Test
  void correctsAmountsOfAnOfficialNumber() {
    String header = "企业标识,数电票号码,开票日期,购方识别号,金额,税额,价税合计,发票状态";
    world.load("output-invoices", header, "E1,25112000000012345678,2019/5/3,B1,100,13,113,正常");

    Load next =
        world.load("output-invoices", header, "E1,25112000000012345678,2019年5月3日,B2,200,26,226,正常");

    assertThat(next.rows()).isEqualTo(new RowCounts(1, 0, 0, 1, 0, 0));
    assertThat(world.asOf("E1", END).sales().getFirst().gross()).isEqualTo(Money.yuan("226.00"));
    assertThat(world.asOf("E1", END).buyers())
        .extracting(CounterpartyMonth::counterparty)
        .containsExactly("B2");
  }
}
