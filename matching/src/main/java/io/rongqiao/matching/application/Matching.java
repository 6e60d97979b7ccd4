package io.rongqiao.matching.application;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.rongqiao.matching.catalogue.Catalogue;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.matching.ranking.ProposalComposer;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
   * New rounds of applications, by the catalogue as it is: of those that the cause concerns, and
   * whose profile was not matched with this catalogue before.
   *
   * @param due each application with its profile and why it is matched again
   * @return how many there are
   */
  public int again(List<Due> due, String actor) {
    Market market = market();
    Map<ApplicationId, Integer> last =
        applications.lastRounds(due.stream().map(it -> it.application().id()).collect(toSet()));
    Map<EnterpriseKey, Backing> behind =
        backings.of(due.stream().map(it -> it.application().enterprise()).collect(toSet()));
    List<FurtherRound> rounds = new ArrayList<>();
    for (Due one : due) {
      Application application = one.application();
      Backing backing = Objects.requireNonNull(behind.get(application.enterprise()));
      MatchRound now =
          round(
              market,
              application,
              last.getOrDefault(application.id(), 0) + 1,
              new Grounds(one.profile(), backing));
      if (concerns(one.cause(), application, now)) {
        rounds.add(new FurtherRound(application, now, event(now, actor)));
      }
    }
    return rounds.isEmpty() ? 0 : keep(rounds);
  }

  private boolean concerns(RematchCause cause, Application application, MatchRound now) {
    return switch (cause) {
      case RematchCause.NewProfile _ -> true;
      case RematchCause.ChangedProducts changed ->
          changed.areProposedBy(now.composition())
              || applications
                  .latestRound(application.id())
                  .filter(before -> !changed.areProposedBy(before.composition()))
                  .isEmpty();
    };
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

  private int keep(List<FurtherRound> rounds) {
    Set<ApplicationId> kept = applications.addRounds(rounds);
    outbox.appendAll(
        rounds.stream()
            .filter(it -> kept.contains(it.application().id()))
            .map(it -> ApplicationFacts.matched(it.application(), it.round())));
    return kept.size();
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

  /** An application that is to be matched again. */
  public record Due(Application application, ApplicantProfile.Graded profile, RematchCause cause) {}
}
