package io.rongqiao.scoring.synthetic;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.evidence.CourtRecord;
import io.rongqiao.scoring.evidence.CreditExposure;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.evidence.LiquidationNotice;
import io.rongqiao.scoring.evidence.ListRecord;
import io.rongqiao.scoring.evidence.Penalty;
import io.rongqiao.scoring.evidence.ReceivableRecord;
import io.rongqiao.scoring.evidence.RegistryRecord;
import io.rongqiao.scoring.evidence.SocialInsurance;
import io.rongqiao.scoring.evidence.TaxFiling;
import io.rongqiao.scoring.evidence.TaxGrade;
import io.rongqiao.scoring.evidence.UtilityBill;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of one enterprise as evidence on the last day of its world, without a database. */
final class KnownEvidence {

  private final Side sales = new Side();
  private final Side purchases = new Side();
  private final List<TaxFiling> taxFilings = new ArrayList<>();
  private final List<TaxGrade> taxGrades = new ArrayList<>();
  private final List<UtilityBill> utilityBills = new ArrayList<>();
  private final List<ReceivableRecord> receivables = new ArrayList<>();
  private final List<RegistryRecord> registryRecords = new ArrayList<>();
  private final List<CourtRecord> courtRecords = new ArrayList<>();
  private final List<Penalty> penalties = new ArrayList<>();
  private final List<ListRecord> listRecords = new ArrayList<>();
  private final List<LiquidationNotice> liquidationNotices = new ArrayList<>();
  private final List<SocialInsurance> socialInsurance = new ArrayList<>();
  private final Map<String, CreditExposure> creditExposures = new TreeMap<>();
  private boolean hasDefaulted;

  /** What is known of an enterprise on the day its world ends. */
  static KnownEvidence of(SyntheticEnterprise enterprise) {
    KnownEvidence known = new KnownEvidence();
    enterprise.writeTo(new Records(known::add));
    return known;
  }

  /** Whether the outcome says so; never part of the evidence. */
  boolean hasDefaulted() {
    return hasDefaulted;
  }

  EvidenceAsOf asOf(LocalDate day) {
    return EvidenceAsOf.of(new EnterpriseKey(1), day)
        .sales(sales.months())
        .buyers(sales.counterparties())
        .purchases(purchases.months())
        .suppliers(purchases.counterparties())
        .taxFilings(taxFilings)
        .taxGrades(taxGrades)
        .utilityBills(utilityBills)
        .receivables(receivables)
        .registryRecords(registryRecords)
        .courtRecords(courtRecords)
        .penalties(penalties)
        .listRecords(listRecords)
        .liquidationNotices(liquidationNotices)
        .socialInsurance(socialInsurance)
        .creditExposures(List.copyOf(creditExposures.values()))
        .newest(EvidenceFamily.REGISTRY, day)
        .build();
  }

  private void add(Records.Line row) {
    switch (row.sheet()) {
      case OUTPUT_INVOICES -> sales.add(row, row.text("buyer_id"));
      case INPUT_INVOICES -> purchases.add(row, row.text("seller_id"));
      case TAX_FILINGS -> taxFilings.add(taxFiling(row));
      case TAX_GRADES -> taxGrades.add(taxGrade(row));
      case UTILITY_BILLS -> utilityBills.add(utilityBill(row));
      case RECEIVABLES -> receivables.add(receivable(row));
      case COURT_RECORDS -> courtRecords.add(courtRecord(row));
      case PENALTIES -> penalties.add(penalty(row));
      case LIST_RECORDS -> listRecords.add(listRecord(row));
      case LIQUIDATION_NOTICES -> liquidationNotices.add(liquidationNotice(row));
      case SOCIAL_INSURANCE -> socialInsurance.add(insured(row));
      case CREDIT_EXPOSURES -> creditExposures.put(row.text("account"), exposure(row));
      case DEFAULT_OUTCOMES -> hasDefaulted = Boolean.parseBoolean(row.text("defaulted"));
      case REGISTRY_RECORDS -> registryRecords.add(registryRecord(row));
      case ENTERPRISES, PARTIES -> {}
    }
  }

  private static TaxFiling taxFiling(Records.Line row) {
    return new TaxFiling(
        TaxFiling.Tax.valueOf(row.text("tax")),
        YearMonth.parse(row.text("month")),
        dayOf(row, "due_on"),
        anyDay(row, "filed_on"),
        anyDay(row, "paid_on"),
        money(row, "sales"),
        money(row, "payable"),
        money(row, "paid"),
        money(row, "arrears"));
  }

  private static TaxGrade taxGrade(Records.Line row) {
    return new TaxGrade(
        Integer.parseInt(row.text("year")),
        TaxGrade.Grade.valueOf(row.text("grade")),
        dayOf(row, "published_on"));
  }

  private static UtilityBill utilityBill(Records.Line row) {
    return new UtilityBill(
        UtilityBill.Utility.valueOf(row.text("utility")),
        row.text("meter"),
        YearMonth.parse(row.text("month")),
        row.number("usage"),
        money(row, "amount"),
        dayOf(row, "due_on"),
        anyDay(row, "paid_on"));
  }

  private static ReceivableRecord receivable(Records.Line row) {
    return new ReceivableRecord(
        row.text("number"),
        row.text("debtor"),
        money(row, "amount"),
        dayOf(row, "issued_on"),
        dayOf(row, "due_on"),
        anyDay(row, "confirmed_on"),
        anyDay(row, "paid_on"),
        money(row, "paid"));
  }

  private static RegistryRecord registryRecord(Records.Line row) {
    return new RegistryRecord(
        RegistryRecord.Kind.valueOf(row.text("kind")),
        row.text("reference"),
        row.text("content"),
        dayOf(row, "valid_from"),
        anyDay(row, "valid_until"),
        row.text("figure").isEmpty() ? null : Long.valueOf(row.text("figure")),
        row.text("amount").isEmpty() ? null : money(row, "amount"));
  }

  private static CourtRecord courtRecord(Records.Line row) {
    return new CourtRecord(
        CourtRecord.Kind.valueOf(row.text("kind")),
        CourtRecord.Role.valueOf(row.text("role")),
        dayOf(row, "filed_on"),
        dayOf(row, "published_on"),
        anyDay(row, "closed_on"),
        money(row, "amount"));
  }

  private static Penalty penalty(Records.Line row) {
    return new Penalty(
        Penalty.Area.valueOf(row.text("area")),
        Boolean.parseBoolean(row.text("serious")),
        dayOf(row, "decided_on"),
        dayOf(row, "published_on"),
        anyDay(row, "repaired_on"),
        money(row, "fine"));
  }

  private static ListRecord listRecord(Records.Line row) {
    return new ListRecord(
        ListRecord.RegisterList.valueOf(row.text("list")),
        dayOf(row, "listed_on"),
        anyDay(row, "removed_on"),
        row.text("authority"));
  }

  private static LiquidationNotice liquidationNotice(Records.Line row) {
    return new LiquidationNotice(
        LiquidationNotice.Kind.valueOf(row.text("kind")),
        row.text("reference"),
        dayOf(row, "noticed_on"),
        anyDay(row, "withdrawn_on"));
  }

  private static SocialInsurance insured(Records.Line row) {
    return new SocialInsurance(
        YearMonth.parse(row.text("month")),
        Integer.parseInt(row.text("insured_heads")),
        dayOf(row, "due_on"),
        anyDay(row, "paid_on"),
        money(row, "due"),
        money(row, "paid"));
  }

  private static CreditExposure exposure(Records.Line row) {
    return new CreditExposure(
        row.text("lender"),
        row.text("account"),
        CreditExposure.Kind.valueOf(row.text("kind")),
        dayOf(row, "reported_on"),
        money(row, "limit_amount"),
        money(row, "balance"),
        Integer.parseInt(row.text("days_overdue")),
        anyDay(row, "matures_on"));
  }

  private static LocalDate dayOf(Records.Line row, String column) {
    return LocalDate.parse(row.text(column));
  }

  private static @Nullable LocalDate anyDay(Records.Line row, String column) {
    return row.text(column).isEmpty() ? null : LocalDate.parse(row.text(column));
  }

  private static Money money(Records.Line row, String column) {
    return Money.of(row.text(column), "CNY");
  }

  /** The invoices of one side, folded into months. */
  private static final class Side {

    private final Map<YearMonth, Month> months = new TreeMap<>();

    void add(Records.Line row, String counterparty) {
      YearMonth month = YearMonth.from(dayOf(row, "issued_on"));
      months.computeIfAbsent(month, _ -> new Month()).add(row, counterparty);
    }

    List<InvoiceMonth> months() {
      return months.entrySet().stream()
          .map(entry -> entry.getValue().folded(entry.getKey()))
          .toList();
    }

    List<CounterpartyMonth> counterparties() {
      List<CounterpartyMonth> all = new ArrayList<>();
      months.forEach(
          (month, fold) ->
              fold.grossBy.forEach(
                  (counterparty, gross) ->
                      all.add(new CounterpartyMonth(month, counterparty, 1, gross))));
      all.sort(
          Comparator.comparing(CounterpartyMonth::month)
              .thenComparing(CounterpartyMonth::counterparty));
      return all;
    }
  }

  private static final class Month {

    private static final Money NOTHING = Money.of("0.00", "CNY");

    private final Map<String, Money> grossBy = new HashMap<>();
    private final Set<String> counterparties = new HashSet<>();
    private final long[] counts = new long[3];
    private Money net = NOTHING;
    private Money tax = NOTHING;
    private Money voided = NOTHING;
    private Money taken = NOTHING;

    void add(Records.Line row, String counterparty) {
      Money gross = money(row, "gross");
      if (row.text("status").equals("VOID")) {
        counts[1]++;
        voided = voided.plus(gross);
        return;
      }
      counts[0]++;
      counterparties.add(counterparty);
      grossBy.merge(counterparty, gross, Money::plus);
      net = net.plus(money(row, "net"));
      tax = tax.plus(money(row, "tax"));
      if (row.text("status").equals("RED")) {
        counts[2]++;
        taken = taken.plus(gross);
      }
    }

    InvoiceMonth folded(YearMonth month) {
      return new InvoiceMonth(
          month,
          counts[0],
          net,
          tax,
          net.plus(tax),
          counts[1],
          voided,
          counts[2],
          taken,
          counterparties.size());
    }
  }
}
