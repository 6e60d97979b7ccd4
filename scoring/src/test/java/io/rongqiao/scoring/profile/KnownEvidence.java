package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.DefaultOutcome;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.feature.Trading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Evidence held in memory: months of sales, by the moment they were recorded. */
final class KnownEvidence implements EvidenceHistory {

  private final SortedMap<Instant, List<InvoiceMonth>> recorded = new TreeMap<>();

  void record(Instant at, List<InvoiceMonth> sales) {
    recorded.put(at, sales);
  }

  @Override
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf) {
    return asOf(enterprise, asOf, Instant.MAX);
  }

  @Override
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf, Instant watermark) {
    EvidenceAsOf.Builder evidence = EvidenceAsOf.of(enterprise, asOf);
    List<InvoiceMonth> sales = new ArrayList<>();
    recorded.forEach(
        (at, months) -> {
          if (!at.isAfter(watermark)) {
            sales.addAll(months);
            evidence.recorded(at);
          }
        });
    return evidence
        .sales(sales)
        .purchases(Trading.steady(36, 300_000))
        .buyers(Trading.steadyTrade().build().buyers())
        .build();
  }

  @Override
  public List<DefaultOutcome> outcomes(EnterpriseKey enterprise, LocalDate asOf) {
    return List.of();
  }
}
