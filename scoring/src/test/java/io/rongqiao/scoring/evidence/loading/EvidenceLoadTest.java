package io.rongqiao.scoring.evidence.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.PartyRecord;
import io.rongqiao.scoring.evidence.TaxFiling;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceLoadTest {

  private static final LocalDate END = LocalDate.of(2020, 2, 29);

  private static final LoadingWorld WORLD = new LoadingWorld();

  @BeforeAll
  static void open() {
    WORLD.enterprises(60);
  }

  @AfterAll
  static void close() {
    WORLD.close();
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        // kind, header, good row, bad row, field at fault, what is read back
        kind(
            1,
            "tax-filings",
            "tax,month,due_on,filed_on,paid_on,sales,payable,paid,arrears",
            "增值税,2019-05,2019-06-15,2019-06-10,2019-06-10,1000,130,130,0",
            "VAT,2019-13,2019-06-15,,,1000,130,,",
            "month",
            EvidenceAsOf::taxFilings),
        kind(
            2,
            "tax-grades",
            "year,grade,published_on",
            "2018,A级,2019-04-30",
            "2018,E,2019-04-30",
            "grade",
            EvidenceAsOf::taxGrades),
        kind(
            3,
            "utility-bills",
            "utility,meter,month,usage,amount,billed_on,due_on,paid_on",
            "电,M1,201905,1200.5,\"1,020.40\",2019-06-03,2019-06-20,2019-06-18",
            "ELECTRICITY,M1,2019-05,-1,10,,2019-06-20,",
            "usage",
            EvidenceAsOf::utilityBills),
        kind(
            4,
            "receivables",
            "number,debtor,amount,issued_on,due_on,confirmed_on,paid_on,paid",
            "R1,B7,5000,2019-05-01,2019-08-01,2019-05-09,,0",
            "R2,B7,5000,2019-05-01,2019-04-01,,,",
            "due_on",
            EvidenceAsOf::receivables),
        kind(
            5,
            "registry-records",
            "kind,reference,content,valid_from,valid_until,figure,amount",
            "专利,ZL1,一种装置,2018-03-01,,,",
            "PATENT,ZL2,,2018-03-01,2017-01-01,,",
            "valid_until",
            EvidenceAsOf::registryRecords),
        kind(
            6,
            "parties",
            "role,party_id,natural_person,name,share,valid_from",
            "股东,110101199003074233,是,张三,60%,2015-01-01",
            "股东,110101199003074233,也许,张三,60%,2015-01-01",
            "natural_person",
            EvidenceAsOf::parties),
        kind(
            7,
            "court-records",
            "case_number,role,kind,filed_on,published_on,amount,text",
            "(2019)沪0115民初1号,被告,合同纠纷,2019-03-01,2019-03-20,80000,正文",
            "(2019)沪0115民初2号,被告,合同纠纷,2019-03-01,,80000,",
            "published_on",
            EvidenceAsOf::courtRecords),
        kind(
            8,
            "penalties",
            "document,area,serious,decided_on,published_on,fine",
            "沪税罚1号,税务,否,2019-03-01,2019-03-08,2000.00",
            "沪税罚2号,税务,否,2019-03-01,2019-03-08,2000.001",
            "fine",
            EvidenceAsOf::penalties),
        kind(
            9,
            "list-records",
            "list,authority,listed_on,removed_on",
            "失信被执行人,某法院,2019-03-01,",
            "黑名单,某法院,2019-03-01,",
            "list",
            EvidenceAsOf::listRecords),
        kind(
            10,
            "liquidation-notices",
            "kind,reference,noticed_on",
            "破产,G1,2019-09-01",
            "破产,,2019-09-01",
            "reference",
            EvidenceAsOf::liquidationNotices),
        kind(
            11,
            "social-insurance",
            "month,insured_heads,due_on,paid_on,due,paid",
            "2019-05,12,2019-05-31,2019-05-28,9600,9600",
            "2019-05,12,2019-05-31,2019-05-28,9600,9601",
            "paid",
            EvidenceAsOf::socialInsurance),
        kind(
            12,
            "credit-exposures",
            "lender,account,kind,reported_on,limit,balance,days_overdue",
            "L1,6222000011112222,贷款,2019-12-31,500000,300000,0",
            "L1,6222000011112222,贷款,2019-12-31,500000,three,0",
            "balance",
            EvidenceAsOf::creditExposures));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("kinds")
  void keepsGoodRowsAndReportsBadOnes(
      int enterprise,
      String slug,
      String header,
      String good,
      String bad,
      String field,
      Function<EvidenceAsOf, List<?>> read) {
    String name = "E" + enterprise;
    String file =
        "enterprise_id,%s\n%s,%s\n%s,%s\nE999,%s\n".formatted(header, name, good, name, bad, good);

    Load load = WORLD.load(WORLD.order(slug), file);
    Load again = WORLD.load(WORLD.order(slug), file);

    assertThat(load.rows()).isEqualTo(new RowCounts(3, 1, 0, 0, 2, 0));
    assertThat(again.rows()).isEqualTo(new RowCounts(3, 0, 1, 0, 2, 0));
    assertThat(WORLD.errors(load))
        .extracting(RowError::line, RowError::field)
        .containsExactly(tuple(3L, field), tuple(4L, "enterprise_id"));
    assertThat(read.apply(WORLD.asOf(name, END))).hasSize(1);
  }

  @Test
  void keepsOutcomes() {
    Load load =
        WORLD.load(
            "default-outcomes",
            "enterprise_id,definition,defaulted,observed_from,observed_until,defaulted_on,amount",
            "E13,90 days,true,2019-01-01,2019-12-31,2019-10-01,1000",
            "E13,60 days,false,2019-01-01,2019-12-31,2019-10-01,1000");

    assertThat(load.rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 1, 0));
  }

  @Test
  void learnsALaterPaymentOnItsDay() {
    String header = "enterprise_id,tax,month,due_on,filed_on,paid_on,payable,paid";
    WORLD.load("tax-filings", header, "E20,VAT,2019-05,2019-06-15,2019-06-10,,130,0");

    Load load =
        WORLD.load(
            "tax-filings", header, "E20,VAT,2019-05,2019-06-15,2019-06-10,2019-09-02,130,130");

    assertThat(load.rows().corrected()).isOne();
    assertThat(paid("E20", LocalDate.of(2019, 9, 1))).isEqualTo(Money.yuan("0.00"));
    assertThat(paid("E20", LocalDate.of(2019, 9, 2))).isEqualTo(Money.yuan("130.00"));
  }

  @Test
  void hidesWhatHadNotHappenedThoughLoadedAtOnce() {
    WORLD.load(
        "tax-filings",
        "enterprise_id,tax,month,due_on,filed_on,paid_on,payable,paid",
        "E21,VAT,2019-05,2019-06-15,2019-06-10,2019-09-02,130,130");

    assertThat(WORLD.asOf("E21", LocalDate.of(2019, 6, 9)).taxFilings()).isEmpty();
    assertThat(paid("E21", LocalDate.of(2019, 6, 10))).isEqualTo(Money.yuan("0.00"));
    assertThat(paid("E21", LocalDate.of(2019, 9, 2))).isEqualTo(Money.yuan("130.00"));
  }

  @Test
  void retractsWhatASuccessorNoLongerHas() {
    String header = "enterprise_id,utility,meter,month,usage,amount,due_on";
    Load first =
        WORLD.load(
            "utility-bills",
            header,
            "E22,WATER,M1,2019-05,10,30,2019-06-20",
            "E22,WATER,M1,2019-06,10,30,2019-07-20",
            "E22,WATER,M1,2019-09,10,30,2019-10-20");

    Load second =
        WORLD.load(
            WORLD
                .order("utility-bills")
                .forPeriod(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 6, 30))
                .superseding(first.id()),
            header + "\nE22,WATER,M1,2019-06,11,33,2019-07-20\n");

    assertThat(second.rows()).isEqualTo(new RowCounts(1, 0, 0, 1, 0, 1));
    assertThat(WORLD.asOf("E22", END).utilityBills())
        .extracting(bill -> bill.month().getMonthValue(), bill -> bill.usage())
        .containsExactly(tuple(6, 11.0), tuple(9, 10.0));
  }

  @Test
  void storesNoNameAndNoNumberOfAPersonInTheClear() {
    WORLD.load(
        "parties",
        "enterprise_id,role,party_id,natural_person,name,valid_from",
        "E23,CONTROLLER,110101199003074233,true,李四,2015-01-01");

    PartyRecord party = WORLD.asOf("E23", END).parties().getFirst();

    assertThat(party.party()).doesNotContain("110101").hasSize(32);
    assertThat(
            WORLD.figure(
                "SELECT count(*) FROM enterprise_party p"
                    + " WHERE p::text LIKE '%110101199003074233%' OR p::text LIKE '%李四%'"))
        .isZero();
  }

  @Test
  void masksPersonalValuesInReports() {
    Load load =
        WORLD.load(
            "parties",
            "enterprise_id,role,party_id,natural_person,name,valid_from",
            "E24,CONTROLLER," + "1".repeat(401) + ",true,王五,2015-01-01");

    assertThat(WORLD.errors(load)).extracting(RowError::value).containsExactly("*".repeat(80));
  }

  @Test
  void showsNothingOfAFamilyToStrangers() {
    WORLD.load("tax-grades", "enterprise_id,year,grade,published_on", "E25,2018,A,2019-04-30");

    EvidenceAsOf other = WORLD.asOf("E26", END);

    assertThat(other.taxGrades()).isEmpty();
    assertThat(WORLD.asOf("E25", END).newest())
        .containsEntry(EvidenceFamily.TAX, LocalDate.of(2019, 4, 30));
  }

  private static Money paid(String name, LocalDate day) {
    return WORLD.asOf(name, day).taxFilings().stream()
        .map(TaxFiling::paid)
        .findFirst()
        .orElseThrow();
  }

  private static Arguments kind(
      int enterprise,
      String slug,
      String header,
      String good,
      String bad,
      String field,
      Function<EvidenceAsOf, List<?>> read) {
    return arguments(enterprise, slug, header, good, bad, field, read);
  }
}
