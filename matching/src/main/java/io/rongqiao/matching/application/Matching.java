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
   * What is offered today as this process last saw it, which whoever matches by it has to see to;
   * nothing where it has to be asked for.
   */
  Optional<Market> rememberedMarket() {
    return catalogue.remembered(businessDate.today()).flatMap(this::remembered);
  }

  private Optional<Market> remembered(CompiledCatalogue compiled) {
    return areAdmitted(compiled)
        ? circumstances.remembered(compiled).map(it -> new Market(compiled, admitted, it))
        : Optional.empty();
  }

  /** What is offered today, asked within a unit of work. */
  Market market() {
    CompiledCatalogue compiled = catalogue.inForceOn(businessDate.today());
    return new Market(compiled, known(compiled), circumstances.with(compiled));
  }

  /** The first round of an application, which is to be added with it; asks nothing. */
  Matched first(Market market, Application application, Grounds grounds, String actor) {
    MatchRound round = round(market, application, 1, grounds);
    return new Matched(round, event(round, actor));
  }

  /**
   * The new round; none if it does not concern the application, or if this assessment was matched
   * with this catalogue before.
   */
  Optional<Matched> again(
      Application application, ApplicantProfile.Graded profile, String actor, RematchCause cause) {
    Grounds grounds = new Grounds(profile, backings.of(application.enterprise()));
    int number = applications.lastRound(application.id()) + 1;
    MatchRound now = round(market(), application, number, grounds);
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

  private MatchRound round(Market market, Application application, int number, Grounds grounds) {
    CompiledCatalogue compiled = market.catalogue();
    ApplicantProfile.Graded profile = grounds.profile();
    var composer =
        new ProposalComposer(compiled, market.institutions(), market.circumstances(), ids);
    return new MatchRound(
        application.id(),
        number,
        profile.quote(),
        compiled.revision(),
        compiled.day(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        composer.compose(
            application.request(), profile.facts(), profile.quote().grade(), grounds.backing()));
  }

  /** An institution never changes once it is admitted, so only a new one makes them be asked. */
  private Map<InstitutionId, Institution> known(CompiledCatalogue compiled) {
    if (!areAdmitted(compiled)) {
      admitted = institutions.all().stream().collect(toUnmodifiableMap(Institution::id, it -> it));
    }
    return admitted;
  }

  private boolean areAdmitted(CompiledCatalogue compiled) {
    return admitted.keySet().containsAll(compiled.institutions());
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
            "第 " + round.number() + " 次匹配：得到 " + found + " 个方案，" + unmet + " 个产品不满足",
            "Match "
                + round.number()
                + ": "
                + found
                + " proposals, "
                + unmet
                + " products do not fit"));
  }

  /**
   * A round.
   *
   * @param event what to keep in the application's history
   */
  record Matched(MatchRound round, ApplicationEvent event) {}
}
