package io.rongqiao.matching.eligibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Facts that a test states; each {@code with} changes one of them. */
public final class KnownFacts implements ApplicantFacts {

  private final Map<String, Double> measurements;
  private final Map<String, String> codes;
  private final Map<String, Boolean> flags;

  private KnownFacts(
      Map<String, Double> measurements, Map<String, String> codes, Map<String, Boolean> flags) {
    this.measurements = Map.copyOf(measurements);
    this.codes = Map.copyOf(codes);
    this.flags = Map.copyOf(flags);
  }

  /** Nothing is known. */
  public static KnownFacts nothing() {
    return new KnownFacts(Map.of(), Map.of(), Map.of());
  }

  /** A sound enterprise of which only its invoices are known. */
  public static KnownFacts goodInvoices() {
    return nothing()
        .with("sales_net_12m", 8_000_000)
        .with("purchases_net_12m", 5_000_000)
        .with("sales_growth_12m", 0.08)
        .with("sales_volatility_12m", 0.4)
        .with("sales_active_months_12m", 12)
        .with("months_since_last_sale", 0)
        .with("invoice_history_months", 40)
        .with("sales_void_ratio_12m", 0.03)
        .with("sales_red_letter_ratio_12m", 0.01)
        .with("buyer_top1_share_12m", 0.3)
        .with("buyer_count_12m", 25)
        .with("supplier_count_12m", 12)
        .with("gross_margin_12m", 0.2)
        .with("risk_grade", "B");
  }

  public KnownFacts with(String name, double measurement) {
    Map<String, Double> changed = new HashMap<>(measurements);
    changed.put(name, measurement);
    return new KnownFacts(changed, codes, flags);
  }

  public KnownFacts with(String name, String code) {
    Map<String, String> changed = new HashMap<>(codes);
    changed.put(name, code);
    return new KnownFacts(measurements, changed, flags);
  }

  public KnownFacts with(String name, boolean flag) {
    Map<String, Boolean> changed = new HashMap<>(flags);
    changed.put(name, flag);
    return new KnownFacts(measurements, codes, changed);
  }

  @Override
  public double measurement(String name) {
    return measurements.getOrDefault(name, Double.NaN);
  }

  @Override
  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(name));
  }

  @Override
  public Optional<Boolean> flag(String name) {
    return Optional.ofNullable(flags.get(name));
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(measurements, codes, flags);
  }
}
