package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** An enterprise that trades steadily; each test changes it in one respect. */
public final class Trading {

  public static final LocalDate DAY = LocalDate.of(2020, 2, 29);
  public static final YearMonth LAST = YearMonth.of(2020, 2);
  public static final EnterpriseKey KEY = new EnterpriseKey(7);

  private Trading() {}

  /** A month of valid invoices without voids or red letters; tax of 13 %. */
  public static InvoiceMonth month(YearMonth month, long netYuan) {
    return month(month, netYuan, 10, 0, 0);
  }

  /**
   * A month of {@code count} valid invoices; what red letters took back is contained in the net.
   */
  public static InvoiceMonth month(
      YearMonth month, long netYuan, long count, long voids, long takenBackYuan) {
    return new InvoiceMonth(
        month,
        count,
        Money.yuan(netYuan),
        Money.fen(netYuan * 13),
        Money.fen(netYuan * 113),
        voids,
        Money.yuan(voids * 100),
        takenBackYuan == 0 ? 0 : 1,
        Money.yuan(-takenBackYuan),
        3);
  }

  /** The same net in each of the last months. */
  public static List<InvoiceMonth> steady(int months, long netYuan) {
    List<InvoiceMonth> series = new ArrayList<>();
    for (int back = months - 1; back >= 0; back--) {
      series.add(month(LAST.minusMonths(back), netYuan));
    }
    return series;
  }

  public static CounterpartyMonth partner(YearMonth month, String name, long grossYuan) {
    return new CounterpartyMonth(month, name, 1, Money.yuan(grossYuan));
  }

  /**
   * Three years of sales of 500,000 a month to three buyers, bought for 300,000 from two sellers.
   */
  public static EvidenceAsOf.Builder steadyTrade() {
    return EvidenceAsOf.of(KEY, DAY)
        .sales(steady(36, 500_000))
        .purchases(steady(36, 300_000))
        .buyers(
            List.of(
                partner(LAST, "b1", 300_000),
                partner(LAST.minusMonths(3), "b2", 100_000),
                partner(LAST.minusMonths(11), "b3", 100_000)))
        .suppliers(List.of(partner(LAST, "s1", 200_000), partner(LAST, "s2", 200_000)))
        .newest(EvidenceFamily.INVOICE, DAY);
  }

  public static FeatureVector measured(EvidenceAsOf.Builder evidence) {
    return FeatureSets.THIN_1.measure(subject(evidence));
  }

  public static Subject subject(EvidenceAsOf.Builder evidence) {
    return new Subject(evidence.build(), EnterpriseFacts.NONE, EnumSet.allOf(EvidenceFamily.class));
  }
}
