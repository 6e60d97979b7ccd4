package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import io.rongqiao.scoring.evidence.CourtRecord;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.Penalty;
import io.rongqiao.scoring.evidence.RegistryRecord;
import io.rongqiao.scoring.money.Money;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How what registers, courts and authorities publish is measured beyond thin-1. */
final class ConductMeasures {

  private static final int TWO_YEARS = 24;

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("registered_capital", ConductMeasures::capital),
          entry("registry_change_count_24m", ConductMeasures::changes),
          entry("intellectual_property_count", ConductMeasures::intellectualProperty),
          entry("licence_count", ConductMeasures::licences),
          entry("court_open_case_count", it -> counted(it, openCases(it).count())),
          entry("court_claimed_amount_24m", it -> claimed(it, cases(it).map(CourtRecord::amount))),
          entry(
              "court_enforcement_count_24m",
              it -> counted(it, cases(it, CourtRecord.Kind.ENFORCEMENT))),
          entry(
              "court_loan_dispute_count_24m",
              it -> counted(it, cases(it, CourtRecord.Kind.LOAN_DISPUTE))),
          entry("penalty_unrepaired_count_24m", it -> counted(it, unrepaired(it))),
          entry("penalty_fine_24m", it -> claimed(it, penalties(it).map(Penalty::fine))));

  private ConductMeasures() {}

  private static double capital(Observation it) {
    return it.evidence().registryRecords().stream()
        .filter(record -> record.kind() == RegistryRecord.Kind.CAPITAL)
        .filter(record -> record.amount() != null)
        .max(
            Comparator.comparing(RegistryRecord::validFrom)
                .thenComparing(RegistryRecord::reference))
        .map(record -> InvoiceSeries.fen(Objects.requireNonNull(record.amount())) / 100.0)
        .orElse(NaN);
  }

  private static double changes(Observation it) {
    return registered(
        it,
        it.evidence().registryRecords().stream()
            .filter(record -> record.kind() == RegistryRecord.Kind.CHANGE)
            .filter(record -> it.isWithin(record.validFrom(), TWO_YEARS))
            .count());
  }

  private static double intellectualProperty(Observation it) {
    return registered(
        it, inForce(it, RegistryRecord.Kind.PATENT) + inForce(it, RegistryRecord.Kind.TRADEMARK));
  }

  private static double licences(Observation it) {
    return registered(it, inForce(it, RegistryRecord.Kind.LICENCE));
  }

  private static long inForce(Observation it, RegistryRecord.Kind kind) {
    return it.evidence().registryRecords().stream()
        .filter(record -> record.kind() == kind && record.holds(it.subject().asOf()))
        .count();
  }

  /** A count of the register; unknown where the register said nothing at all. */
  private static double registered(Observation it, long count) {
    boolean known =
        it.subject().knows(EvidenceFamily.REGISTRY) || !it.evidence().registryRecords().isEmpty();
    return known ? count : NaN;
  }

  private static Stream<CourtRecord> openCases(Observation it) {
    return it.evidence().courtRecords().stream()
        .filter(ConductMeasures::isDefendant)
        .filter(record -> !record.publishedOn().isAfter(it.subject().asOf()))
        .filter(record -> record.closedOn() == null);
  }

  private static Stream<CourtRecord> cases(Observation it) {
    return it.evidence().courtRecords().stream()
        .filter(ConductMeasures::isDefendant)
        .filter(record -> it.isWithin(record.publishedOn(), TWO_YEARS));
  }

  private static boolean isDefendant(CourtRecord record) {
    return record.role() == CourtRecord.Role.DEFENDANT;
  }

  private static long cases(Observation it, CourtRecord.Kind kind) {
    return cases(it).filter(record -> record.kind() == kind).count();
  }

  private static Stream<Penalty> penalties(Observation it) {
    return it.evidence().penalties().stream()
        .filter(penalty -> it.isWithin(penalty.publishedOn(), TWO_YEARS));
  }

  private static long unrepaired(Observation it) {
    return penalties(it).filter(penalty -> penalty.repairedOn() == null).count();
  }

  /** Silence counts as none only once a public register has said anything. */
  private static double counted(Observation it, long count) {
    return it.subject().knowsPublicRecords() ? count : NaN;
  }

  private static double claimed(Observation it, Stream<@Nullable Money> amounts) {
    long fen =
        amounts
            .filter(Objects::nonNull)
            .mapToLong(amount -> InvoiceSeries.fen(Objects.requireNonNull(amount)))
            .reduce(0L, Math::addExact);
    return it.subject().knowsPublicRecords() ? fen / 100.0 : NaN;
  }
}
