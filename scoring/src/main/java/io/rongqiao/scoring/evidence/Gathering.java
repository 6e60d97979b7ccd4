package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The evidence of an enterprise read so far, and the deliveries that brought it. */
final class Gathering {

  private final EnterpriseKey enterprise;
  private final LocalDate asOf;
  private final EvidenceAsOf.Builder evidence;
  private final Set<Long> deliveries = new TreeSet<>();
  private final Map<PartnerMonth, Integer> partners = new HashMap<>();

  Gathering(EnterpriseKey enterprise, LocalDate asOf) {
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.evidence = EvidenceAsOf.of(enterprise, asOf);
  }

  LocalDate asOf() {
    return asOf;
  }

  EvidenceAsOf.Builder evidence() {
    return evidence;
  }

  EnterpriseKey enterprise() {
    return enterprise;
  }

  /** The numbers of the deliveries met. */
  Set<Long> deliveries() {
    return deliveries;
  }

  void broughtBy(long delivery) {
    deliveries.add(delivery);
  }

  /** When the last of the deliveries met became visible, by the moments of each of them. */
  Instant lastVisible(Map<Long, Instant> visible) {
    return deliveries.stream()
        .flatMap(it -> Stream.ofNullable(visible.get(it)))
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** Notes with how many counterparties a month's invoices were. */
  void tradedWith(String direction, YearMonth month, int counterparties) {
    partners.put(new PartnerMonth(direction, month), counterparties);
  }

  /** With how many counterparties a month's invoices were. */
  int tradedWith(String direction, YearMonth month) {
    return partners.getOrDefault(new PartnerMonth(direction, month), 0);
  }

  private record PartnerMonth(String direction, YearMonth month) {}
}
