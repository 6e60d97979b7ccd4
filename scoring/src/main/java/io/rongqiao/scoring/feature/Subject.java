package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What may be measured: the evidence known on a day, cut down to the families that may be read, and
 * the register's facts.
 *
 * @param readable the families that the enterprise agreed to have read
 */
public record Subject(EvidenceAsOf evidence, EnterpriseFacts facts, Set<EvidenceFamily> readable) {

  public Subject {
    readable = Set.copyOf(readable);
    evidence = restricted(evidence, readable);
  }

  public LocalDate asOf() {
    return evidence.asOf();
  }

  /** Whether anything of the family is known. */
  public boolean knows(EvidenceFamily family) {
    return evidence.newest().containsKey(family);
  }

  /**
   * Whether the absence of court cases, penalties and listings means that there are none. They are
   * published where they exist and nowhere else, so silence counts only once a public register has
   * delivered something about this enterprise.
   */
  public boolean knowsPublicRecords() {
    if (!readable.contains(EvidenceFamily.JUDICIAL)) {
      return false;
    }
    return knows(EvidenceFamily.JUDICIAL)
        || knows(EvidenceFamily.REGISTRY)
        || !evidence.registryRecords().isEmpty()
        || !evidence.courtRecords().isEmpty()
        || !evidence.penalties().isEmpty()
        || !evidence.listRecords().isEmpty();
  }

  private static EvidenceAsOf restricted(EvidenceAsOf all, Set<EvidenceFamily> readable) {
    EvidenceAsOf.Builder part =
        EvidenceAsOf.of(all.enterprise(), all.asOf())
            .sales(only(all.sales(), EvidenceFamily.INVOICE, readable))
            .purchases(only(all.purchases(), EvidenceFamily.INVOICE, readable))
            .buyers(only(all.buyers(), EvidenceFamily.INVOICE, readable))
            .suppliers(only(all.suppliers(), EvidenceFamily.INVOICE, readable))
            .taxFilings(only(all.taxFilings(), EvidenceFamily.TAX, readable))
            .taxGrades(only(all.taxGrades(), EvidenceFamily.TAX, readable))
            .utilityBills(only(all.utilityBills(), EvidenceFamily.UTILITY, readable))
            .receivables(only(all.receivables(), EvidenceFamily.RECEIVABLE, readable))
            .registryRecords(only(all.registryRecords(), EvidenceFamily.REGISTRY, readable))
            .courtRecords(only(all.courtRecords(), EvidenceFamily.JUDICIAL, readable))
            .penalties(only(all.penalties(), EvidenceFamily.JUDICIAL, readable))
            .listRecords(only(all.listRecords(), EvidenceFamily.JUDICIAL, readable))
            .liquidationNotices(only(all.liquidationNotices(), EvidenceFamily.JUDICIAL, readable))
            .socialInsurance(only(all.socialInsurance(), EvidenceFamily.SOCIAL_INSURANCE, readable))
            .creditExposures(only(all.creditExposures(), EvidenceFamily.CREDIT, readable))
            .recorded(all.watermark());
    all.newest().entrySet().stream()
        .filter(entry -> readable.contains(entry.getKey()))
        .forEach(entry -> part.newest(entry.getKey(), entry.getValue()));
    return part.build();
  }

  private static <T> List<T> only(
      List<T> known, EvidenceFamily family, Set<EvidenceFamily> readable) {
    return readable.contains(family) ? known : List.of();
  }
}
