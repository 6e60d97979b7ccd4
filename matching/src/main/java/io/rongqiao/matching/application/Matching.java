package io.rongqiao.matching.application;

import io.rongqiao.matching.product.Catalogue;
import io.rongqiao.matching.product.CompiledCatalogue;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.ranking.ProposalComposer;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Matches one application with a profile and keeps the round; part of a unit of work. */
public final class Matching {

  private final Applications applications;
  private final Catalogue catalogue;
  private final Institutions institutions;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public Matching(
      Applications applications,
      Catalogue catalogue,
      Institutions institutions,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.applications = applications;
    this.catalogue = catalogue;
    this.institutions = institutions;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** The new round, or none if this assessment was matched with this catalogue before. */
  Optional<MatchRound> match(
      Application application, ApplicantProfile.Graded profile, String actor) {
    CompiledCatalogue compiled = catalogue.inForceOn(businessDate.today());
    var composer = new ProposalComposer(compiled, institutions.all(), ids);
    int number = applications.latestRound(application.id()).map(MatchRound::number).orElse(0) + 1;
    MatchRound round =
        new MatchRound(
            application.id(),
            number,
            profile.quote(),
            compiled.revision(),
            compiled.day(),
            clock.instant(),
            composer.compose(application.request(), profile.facts(), profile.quote().grade()));
    if (!applications.addRound(round)) {
      return Optional.empty();
    }
    int found = round.composition().proposals().size();
    applications.addEvent(
        application,
        new ApplicationEvent(
            round.matchedAt(),
            ApplicationEvent.Kind.MATCHED,
            actor,
            Bilingual.of(
                "第 %d 次匹配：得到 %d 个方案，%d 个产品不满足"
                    .formatted(number, found, round.composition().unmet().size()),
                "Match %d: %d proposals, %d products do not fit"
                    .formatted(number, found, round.composition().unmet().size()))));
    outbox.append(ApplicationFacts.matched(application, round));
    return Optional.of(round);
  }
}
