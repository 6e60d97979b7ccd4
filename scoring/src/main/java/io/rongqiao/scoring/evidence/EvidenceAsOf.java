package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything known about an enterprise on a day, as far as it may be read. Lists are ordered by
 * time, then by identity, so that the same evidence always reads the same.
 *
 * @param newest per family, the day of the newest fact known; absent where nothing is known
 * @param watermark when the last delivery read had become visible; the epoch when nothing was read
 */
public record EvidenceAsOf(
    EnterpriseKey enterprise,
    LocalDate asOf,
    List<InvoiceMonth> sales,
    List<InvoiceMonth> purchases,
    List<CounterpartyMonth> buyers,
    List<CounterpartyMonth> suppliers,
    List<TaxFiling> taxFilings,
    List<TaxGrade> taxGrades,
    List<UtilityBill> utilityBills,
    List<ReceivableRecord> receivables,
    List<RegistryRecord> registryRecords,
    List<PartyRecord> parties,
    List<CourtRecord> courtRecords,
    List<Penalty> penalties,
    List<ListRecord> listRecords,
    List<LiquidationNotice> liquidationNotices,
    List<SocialInsurance> socialInsurance,
    List<CreditExposure> creditExposures,
    Map<EvidenceFamily, LocalDate> newest,
    Instant watermark) {

  public EvidenceAsOf {
    sales = List.copyOf(sales);
    purchases = List.copyOf(purchases);
    buyers = List.copyOf(buyers);
    suppliers = List.copyOf(suppliers);
    taxFilings = List.copyOf(taxFilings);
    taxGrades = List.copyOf(taxGrades);
    utilityBills = List.copyOf(utilityBills);
    receivables = List.copyOf(receivables);
    registryRecords = List.copyOf(registryRecords);
    parties = List.copyOf(parties);
    courtRecords = List.copyOf(courtRecords);
    penalties = List.copyOf(penalties);
    listRecords = List.copyOf(listRecords);
    liquidationNotices = List.copyOf(liquidationNotices);
    socialInsurance = List.copyOf(socialInsurance);
    creditExposures = List.copyOf(creditExposures);
    newest = Map.copyOf(newest);
  }

  /** Starts from an enterprise about which nothing is known. */
  public static Builder of(EnterpriseKey enterprise, LocalDate asOf) {
    return new Builder(enterprise, asOf);
  }

  /** Gathers the evidence part by part; a part not given is empty. */
  public static final class Builder {

    private final EnterpriseKey enterprise;
    private final LocalDate asOf;
    private List<InvoiceMonth> sales = List.of();
    private List<InvoiceMonth> purchases = List.of();
    private List<CounterpartyMonth> buyers = List.of();
    private List<CounterpartyMonth> suppliers = List.of();
    private List<TaxFiling> taxFilings = List.of();
    private List<TaxGrade> taxGrades = List.of();
    private List<UtilityBill> utilityBills = List.of();
    private List<ReceivableRecord> receivables = List.of();
    private List<RegistryRecord> registryRecords = List.of();
    private List<PartyRecord> parties = List.of();
    private List<CourtRecord> courtRecords = List.of();
    private List<Penalty> penalties = List.of();
    private List<ListRecord> listRecords = List.of();
    private List<LiquidationNotice> liquidationNotices = List.of();
    private List<SocialInsurance> socialInsurance = List.of();
    private List<CreditExposure> creditExposures = List.of();
    private final Map<EvidenceFamily, LocalDate> newest = new EnumMap<>(EvidenceFamily.class);
    private Instant watermark = Instant.EPOCH;

    private Builder(EnterpriseKey enterprise, LocalDate asOf) {
      this.enterprise = enterprise;
      this.asOf = asOf;
    }

    public Builder sales(List<InvoiceMonth> known) {
      sales = known;
      return this;
    }

    public Builder purchases(List<InvoiceMonth> known) {
      purchases = known;
      return this;
    }

    public Builder buyers(List<CounterpartyMonth> known) {
      buyers = known;
      return this;
    }

    public Builder suppliers(List<CounterpartyMonth> known) {
      suppliers = known;
      return this;
    }

    public Builder taxFilings(List<TaxFiling> known) {
      taxFilings = known;
      return this;
    }

    public Builder taxGrades(List<TaxGrade> known) {
      taxGrades = known;
      return this;
    }

    public Builder utilityBills(List<UtilityBill> known) {
      utilityBills = known;
      return this;
    }

    public Builder receivables(List<ReceivableRecord> known) {
      receivables = known;
      return this;
    }

    public Builder registryRecords(List<RegistryRecord> known) {
      registryRecords = known;
      return this;
    }

    public Builder parties(List<PartyRecord> known) {
      parties = known;
      return this;
    }

    public Builder courtRecords(List<CourtRecord> known) {
      courtRecords = known;
      return this;
    }

    public Builder penalties(List<Penalty> known) {
      penalties = known;
      return this;
    }

    public Builder listRecords(List<ListRecord> known) {
      listRecords = known;
      return this;
    }

    public Builder liquidationNotices(List<LiquidationNotice> known) {
      liquidationNotices = known;
      return this;
    }

    public Builder socialInsurance(List<SocialInsurance> known) {
      socialInsurance = known;
      return this;
    }

    public Builder creditExposures(List<CreditExposure> known) {
      creditExposures = known;
      return this;
    }

    /** Notes a fact's day; the latest of a family stays. */
    public Builder newest(EvidenceFamily family, LocalDate day) {
      newest.merge(family, day, (one, other) -> one.isAfter(other) ? one : other);
      return this;
    }

    /** Notes when something given became visible; the latest stays. */
    public Builder recorded(Instant instant) {
      watermark = instant.isAfter(watermark) ? instant : watermark;
      return this;
    }

    public EvidenceAsOf build() {
      return new EvidenceAsOf(
          enterprise,
          asOf,
          sales,
          purchases,
          buyers,
          suppliers,
          taxFilings,
          taxGrades,
          utilityBills,
          receivables,
          registryRecords,
          parties,
          courtRecords,
          penalties,
          listRecords,
          liquidationNotices,
          socialInsurance,
          creditExposures,
          newest,
          watermark);
    }
  }
}
