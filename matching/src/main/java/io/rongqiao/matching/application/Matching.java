package io.rongqiao.matching.application;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.rongqiao.matching.product.Catalogue;
import io.rongqiao.matching.product.CompiledCatalogue;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.ranking.ProposalComposer;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Matches one application with a profile and keeps further rounds; part of a unit of work. */
public final class Matching {

  private final Applications applications;
  private final Catalogue catalogue;
  private final Institutions institutions;
  private final Backings backings;
  private final MatchCircumstances circumstances;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;
  private volatile Map<InstitutionId, Institution> admitted = Map.of();

  public Matching(
      Applications applications,
      Catalogue catalogue,
      Institutions institutions,
      Backings backings,
      MatchCircumstances circumstances,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.applications = applications;
    this.catalogue = catalogue;
    this.institutions = institutions;
    this.backings = backings;
    this.circumstances = circumstances;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * The first round of an application, which is to be added with it; by the catalogue as this
   * process last saw it.
   */
  Matched first(Application application, ApplicantProfile.Graded profile, String actor) {
    return first(catalogue.remembered(businessDate.today()), application, profile, actor);
  }

  /** As above, by the catalogue as it is. */
  Matched firstAnew(Application application, ApplicantProfile.Graded profile, String actor) {
    return first(catalogue.inForceOn(businessDate.today()), application, profile, actor);
  }

  private Matched first(
      CompiledCatalogue compiled,
      Application application,
      ApplicantProfile.Graded profile,
      String actor) {
    MatchRound round = round(compiled, application, 1, profile);
    return new Matched(round, event(round, actor));
  }

  /**
   * The new round; none if it does not concern the application, or if this assessment was matched
   * with this catalogue before.
   */
  Optional<Matched> again(
      Application application, ApplicantProfile.Graded profile, String actor, RematchCause cause) {
    CompiledCatalogue compiled = catalogue.inForceOn(businessDate.today());
    int number = applications.lastRound(application.id()) + 1;
    MatchRound now = round(compiled, application, number, profile);
    return switch (cause) {
      case RematchCause.NewProfile _ -> keep(application, now, actor);
      case RematchCause.ChangedProducts changed ->
          concerns(changed, application, now) ? keep(application, now, actor) : Optional.empty();
    };
  }

  private boolean concerns(
      RematchCause.ChangedProducts changed, Application application, MatchRound now) {
    return changed.areProposedBy(now.composition())
        || applications
            .latestRound(application.id())
            .filter(before -> !changed.areProposedBy(before.composition()))
            .isEmpty();
  }

  private MatchRound round(
      CompiledCatalogue compiled,
      Application application,
      int number,
      ApplicantProfile.Graded profile) {
    var composer =
        new ProposalComposer(compiled, known(compiled), circumstances.with(compiled), ids);
    return new MatchRound(
        application.id(),
        number,
        profile.quote(),
        compiled.revision(),
        compiled.day(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        composer.compose(
            application.request(),
            profile.facts(),
            profile.quote().grade(),
            backings.of(application.enterprise())));
  }

  /** An institution never changes once it is admitted, so only a new one makes them be asked. */
  private Collection<Institution> known(CompiledCatalogue compiled) {
    Map<InstitutionId, Institution> known = admitted;
    if (known.keySet().containsAll(compiled.institutions())) {
      return known.values();
    }
    List<Institution> asked = institutions.all();
    admitted = asked.stream().collect(toUnmodifiableMap(Institution::id, it -> it));
    return asked;
  }

  private Optional<Matched> keep(Application application, MatchRound round, String actor) {
    if (!applications.addRound(application, round)) {
      return Optional.empty();
    }
    outbox.append(ApplicationFacts.matched(application, round));
    return Optional.of(new Matched(round, event(round, actor)));
  }

  private static ApplicationEvent event(MatchRound round, String actor) {
    int found = round.composition().proposals().size();
    int unmet = round.composition().unmet().size();
    return new ApplicationEvent(
        round.matchedAt(),
        ApplicationEvent.Kind.MATCHED,
        actor,
        Bilingual.of(
            "第 %d 次匹配：得到 %d 个方案，%d 个产品不满足".formatted(round.number(), found, unmet),
            "Match %d: %d proposals, %d products do not fit"
                .formatted(round.number(), found, unmet)));
  }

  /**
   * A round.
   *
   * @param event what to keep in the application's history
   */
  record Matched(MatchRound round, ApplicationEvent event) {}
}
