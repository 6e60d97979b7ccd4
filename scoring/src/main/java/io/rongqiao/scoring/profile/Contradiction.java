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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Evidence that cannot all be true, and the question it raises. */
record Contradiction(Bilingual question, BiPredicate<Subject, FeatureVector> holds) {

  private static final int FEWEST_MONTHLY_RETURNS = 10;

  /** In the order in which they are asked about. */
  private static final List<Contradiction> KNOWN =
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

  static Optional<Contradiction> first(Subject subject, FeatureVector features) {
    return KNOWN.stream().filter(one -> one.holds().test(subject, features)).findFirst();
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
