package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.evidence.TaxFiling;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Evidence that cannot all be true, and the question it raises. */
record Contradiction(Bilingual question, BiPredicate<Subject, FeatureVector> holds) {

  private static final int FEWEST_MONTHLY_RETURNS = 10;

  /** In the order in which they are asked about. */
  private static final List<Contradiction> FIRST =
      List.of(
          new Contradiction(
              Bilingual.of(
                  "近12个月红字冲销超过销售，销售数据是否完整？",
                  "More was taken back by red letters than sold in twelve months: are the sales complete?"),
              (_, features) -> features.value("sales_net_12m") < 0),
          new Contradiction(
              Bilingual.of(
                  "发票早于成立日期，登记信息或发票归属是否正确？",
                  "Invoices are older than the enterprise: is the register right, or are they another's?"),
              (subject, _) -> isInvoicedBeforeEstablished(subject)),
          new Contradiction(
              Bilingual.of(
                  "开票销售额超过增值税申报销售额的两倍，哪一个正确？",
                  "More than twice the sales declared for VAT were invoiced: which of the two is right?"),
              (subject, _) -> isInvoicedMoreThanDeclared(subject)));

  /**
   * The first edition's and, between sources that should agree, those of the standard features. The
   * cross-check of power is for those who make things (L17295), the others for everyone
   * (L15133-15135). Thresholds lie far from the ordinary, because a contradiction stops a profile.
   */
  private static final List<Contradiction> SECOND =
      List.of(
          FIRST.get(0),
          FIRST.get(1),
          new Contradiction(
              Bilingual.of(
                  "申报的增值税销售额不到开票销售额的一半，哪一个正确？",
                  "Less than half of the sales invoiced were declared for VAT: which of the two is right?"),
              (_, features) -> features.value("declared_to_invoiced_sales_12m") < 0.5),
          new Contradiction(
              Bilingual.of(
                  "用电量骤降八成以上而开票销售额未降，产品从何而来？",
                  "Power fell by four fifths while sales did not fall: where do the goods come from?"),
              (subject, features) ->
                  makesThings(subject)
                      && features.value("electricity_use_growth_12m") <= -0.8
                      && features.value("sales_growth_12m") >= 0),
          new Contradiction(
              Bilingual.of(
                  "近12个月有半年以上未用电而几乎每月都有销售，产品从何而来？",
                  "No power in more than half of the year and sales in nearly every month: where do the goods come from?"),
              (subject, features) ->
                  makesThings(subject)
                      && features.value("electricity_idle_months_12m") > 6
                      && features.value("sales_active_months_12m") >= 10),
          new Contradiction(
              Bilingual.of(
                  "商贸企业近两年几乎没有进项而有百万元以上销售，所售货物从何购入？",
                  "A trader sold more than a million over two years and bought next to nothing: where do the goods come from?"),
              (subject, features) ->
                  trades(subject)
                      && features.value("gross_margin_24m") > 0.97
                      && features.value("sales_net_24m") > 1_000_000));

  /** Every question that the evidence raises, in order. */
  static List<Bilingual> questions(Edition edition, Subject subject, FeatureVector features) {
    return switch (edition) {
      case FIRST -> raised(FIRST, subject, features).stream().limit(1).toList();
      case SECOND -> raised(SECOND, subject, features);
    };
  }

  private static List<Bilingual> raised(
      List<Contradiction> known, Subject subject, FeatureVector features) {
    return known.stream()
        .filter(one -> one.holds().test(subject, features))
        .map(Contradiction::question)
        .toList();
  }

  private static boolean makesThings(Subject subject) {
    return isOfSection(subject, "C");
  }

  private static boolean trades(Subject subject) {
    return isOfSection(subject, "F");
  }

  private static boolean isOfSection(Subject subject, String section) {
    String industry = subject.facts().industry();
    return industry != null && industry.startsWith(section);
  }

  private static boolean isInvoicedBeforeEstablished(Subject subject) {
    LocalDate established = subject.facts().establishedOn();
    return established != null
        && subject.evidence().sales().stream()
            .anyMatch(month -> month.month().isBefore(YearMonth.from(established)));
  }

  /**
   * Over the months for which a return was filed, so a late return compares nothing. Sales without
   * an invoice are ordinary, so only the other way contradicts; who files by the quarter is not
   * compared.
   */
  private static boolean isInvoicedMoreThanDeclared(Subject subject) {
    YearMonth start = YearMonth.from(subject.asOf()).minusMonths(12);
    var returns =
        subject.evidence().taxFilings().stream()
            .filter(filing -> filing.tax() == TaxFiling.Tax.VAT && filing.filedOn() != null)
            .filter(filing -> !filing.period().isBefore(start))
            .toList();
    Set<YearMonth> filed = returns.stream().map(TaxFiling::period).collect(Collectors.toSet());
    if (filed.size() < FEWEST_MONTHLY_RETURNS) {
      return false;
    }
    Money declared = returns.stream().map(TaxFiling::sales).reduce(Money.NO_YUAN, Money::plus);
    Money invoiced =
        subject.evidence().sales().stream()
            .filter(month -> filed.contains(month.month()))
            .map(InvoiceMonth::net)
            .reduce(Money.NO_YUAN, Money::plus);
    return invoiced.isGreaterThan(declared.times(2));
  }
}
