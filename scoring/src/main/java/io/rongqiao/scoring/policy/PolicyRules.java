package io.rongqiao.scoring.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The register of rules, each version with its dates. A rule is judged on the platform's business
 * date, so a past case keeps the answer of its day.
 */
public final class PolicyRules {

  private static final PolicyRules STANDARD = standardRules();

  private final List<PolicyRule> versions;

  PolicyRules(List<PolicyRule> versions) {
    this.versions =
        versions.stream()
            .sorted(Comparator.comparing(PolicyRule::id).thenComparing(PolicyRule::inForceFrom))
            .toList();
    requireOneVersionADay();
  }

  /** The rules of the documents of 2016 to 2019 that bear on financing. */
  public static PolicyRules standard() {
    return STANDARD;
  }

  /** Every version of every rule, by number and date. */
  public List<PolicyRule> versions() {
    return versions;
  }

  /** The version that holds on a day, or the answer that none does. */
  public RuleStanding on(RuleId id, LocalDate day) {
    if (versions.stream().noneMatch(version -> version.id().equals(id))) {
      throw new IllegalArgumentException("%s is not in the register".formatted(id));
    }
    return find(id, day)
        .<RuleStanding>map(RuleStanding.InForce::new)
        .orElseGet(() -> new RuleStanding.NotInForce(id, day));
  }

  /**
   * What a rule has against a case, if it holds on the day.
   *
   * @param text the case in words
   */
  public Optional<PolicyFinding> finding(RuleId id, LocalDate day, Bilingual text) {
    return switch (on(id, day)) {
      case RuleStanding.InForce inForce -> Optional.of(new PolicyFinding(inForce.rule(), text));
      case RuleStanding.NotInForce _ -> Optional.empty();
    };
  }

  /** Every rule in force on a day. */
  public List<PolicyRule> inForce(LocalDate day) {
    return versions.stream().filter(version -> version.isInForce(day)).toList();
  }

  private Optional<PolicyRule> find(RuleId id, LocalDate day) {
    return versions.stream()
        .filter(version -> version.id().equals(id) && version.isInForce(day))
        .findFirst();
  }

  private void requireOneVersionADay() {
    for (PolicyRule version : versions) {
      long holding =
          versions.stream()
              .filter(it -> it.id().equals(version.id()) && it.isInForce(version.inForceFrom()))
              .count();
      if (holding > 1) {
        throw new IllegalArgumentException(
            "%s has two versions on %s".formatted(version.id(), version.inForceFrom()));
      }
    }
  }

  private static PolicyRules standardRules() {
    List<PolicyRule> rules = new ArrayList<>(GuaranteeProvisions.RULES);
    rules.addAll(LendingProvisions.RULES);
    return new PolicyRules(rules);
  }
}
