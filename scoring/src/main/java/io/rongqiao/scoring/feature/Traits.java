package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.ListRecord;
import io.rongqiao.scoring.evidence.RegistryRecord;
import io.rongqiao.scoring.evidence.TaxGrade;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an enterprise without being measured: codes and flags for the criteria of
 * lenders. None of it earns or costs a point. What is not known is absent.
 *
 * @param codes {@code tax_grade}, {@code industry}, {@code division}, {@code size_class}
 * @param flags {@code blacklisted}, {@code has_patent}, {@code entrepreneur_group}, {@code
 *     high_tech}, {@code specialized_new}
 */
public record Traits(SortedMap<String, String> codes, SortedMap<String, Boolean> flags) {

  public Traits {
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    flags = Collections.unmodifiableSortedMap(new TreeMap<>(flags));
  }

  public static Traits of(Subject subject) {
    return new Traits(codes(subject), flags(subject));
  }

  private static SortedMap<String, String> codes(Subject subject) {
    SortedMap<String, String> codes = new TreeMap<>();
    subject.evidence().taxGrades().stream()
        .max(Comparator.comparingInt(TaxGrade::year).thenComparing(TaxGrade::publishedOn))
        .ifPresent(newest -> codes.put("tax_grade", newest.grade().name()));
    putKnown(codes, "industry", subject.facts().industry());
    putKnown(codes, "division", subject.facts().division());
    putKnown(codes, "size_class", subject.facts().sizeClass());
    return codes;
  }

  private static void putKnown(Map<String, String> codes, String name, @Nullable String code) {
    if (code != null) {
      codes.put(name, code);
    }
  }

  private static SortedMap<String, Boolean> flags(Subject subject) {
    SortedMap<String, Boolean> flags = new TreeMap<>();
    if (subject.knowsPublicRecords()) {
      flags.put("blacklisted", isBlacklisted(subject));
    }
    if (subject.knows(EvidenceFamily.REGISTRY) || !subject.evidence().registryRecords().isEmpty()) {
      flags.put("has_patent", isRegistered(subject, RegistryRecord.Kind.PATENT));
      flags.put(
          "entrepreneur_group", isRegistered(subject, RegistryRecord.Kind.ENTREPRENEUR_GROUP));
      flags.put("high_tech", isRegistered(subject, RegistryRecord.Kind.HIGH_TECH));
      flags.put("specialized_new", isRegistered(subject, RegistryRecord.Kind.SPECIALIZED_NEW));
    }
    return flags;
  }

  private static boolean isBlacklisted(Subject subject) {
    return subject.evidence().listRecords().stream()
        .filter(record -> record.list().isBlacklist())
        .anyMatch((ListRecord record) -> record.holds(subject.asOf()));
  }

  private static boolean isRegistered(Subject subject, RegistryRecord.Kind kind) {
    return subject.evidence().registryRecords().stream()
        .anyMatch(record -> record.kind() == kind && record.holds(subject.asOf()));
  }
}
