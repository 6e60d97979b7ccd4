package io.rongqiao.matching.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.ranking.CompositionDocument;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.GatheredWork;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * An enterprise asks for financing and is matched at once; the application is committed on return.
 *
 * <p>What a match rests on is mostly what it rested on a moment ago. It is therefore made by what
 * this process remembers, outside any unit of work, and the database is asked whether that still
 * holds when the application is added; only if it does not is everything looked at and matched
 * anew. Applications that are ready at the same moment are added together, whoever they are of,
 * each with the outcome it would have had alone: by one statement that commits itself where all can
 * be, else in a unit of work that tells what came of each.
 */
public final class ApplyForFinancing {

  /** An application is open for so long. */
  private static final int OPEN_DAYS = 60;

  private static final int MOST_TOGETHER = 32;
  private static final int REMEMBERED = 1_000;
  private static final Access ADDING = new Access.Platform("platform:applications");

  private final Transactions transactions;
  private final Applications applications;
  private final ApplicantProfiles profiles;
  private final Backings backings;
  private final Matching matching;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;
  private final Cache<EnterpriseKey, Grounds> lately =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final GatheredWork<Filing, Applications.Addition> desk =
      new GatheredWork<>(MOST_TOGETHER, (_, _) -> true, this::addTogether);

  public ApplyForFinancing(
      Transactions transactions,
      Applications applications,
      ApplicantProfiles profiles,
      Backings backings,
      Matching matching,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.profiles = profiles;
    this.backings = backings;
    this.matching = matching;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * Submits the request; the same key again tells what came of the first.
   *
   * @throws IllegalStateException inside a unit of work, with which others' applications would wait
   */
  public Submission apply(Applicant applicant, FinancingRequest request, ClientKey key) {
    if (transactions.isUnderWay()) {
      throw new IllegalStateException("An application is added in a unit of work of its own");
    }
    var attempt = new Attempt(applicant, request, key);
    return remembered(applicant.enterprise()).flatMap(attempt::by).orElseGet(attempt::anew);
  }

  private Optional<Basis.Found> remembered(EnterpriseKey enterprise) {
    return Optional.ofNullable(lately.getIfPresent(enterprise))
        .flatMap(
            grounds -> matching.rememberedMarket().map(it -> new Basis.Found(grounds, it, true)));
  }

  private List<Applications.Addition> addTogether(List<Filing> filings) {
    List<NewApplication> added = filings.stream().map(Filing::application).toList();
    List<Fact> facts = filings.stream().flatMap(it -> it.facts().stream()).toList();
    boolean all =
        transactions.alone(() -> applications.addAllAtOnce(added, facts, businessDate.today()));
    return all ? Collections.nCopies(added.size(), Applications.Addition.ADDED) : addEach(filings);
  }

  /** What comes of each where not all can be added. */
  private List<Applications.Addition> addEach(List<Filing> filings) {
    return transactions.call(
        ADDING,
        () -> {
          List<Applications.Addition> outcomes =
              applications.addAll(filings.stream().map(Filing::application).toList());
          List<Fact> facts = new ArrayList<>();
          for (int place = 0; place < outcomes.size(); place++) {
            if (outcomes.get(place) == Applications.Addition.ADDED) {
              facts.addAll(filings.get(place).facts());
            }
          }
          outbox.appendAll(facts.stream());
          return outcomes;
        });
  }

  /** An application with what is published of it. */
  private record Filing(NewApplication application, List<Fact> facts) {}

  /** By what an application can be matched, or why not at all. */
  private sealed interface Basis {

    record Found(Grounds grounds, Market market, boolean isRemembered) implements Basis {}

    record None(Submission told) implements Basis {}
  }

  /** One request under way. */
  private final class Attempt {

    private final Applicant applicant;
    private final ClientKey key;
    private final Application application;

    Attempt(Applicant applicant, FinancingRequest request, ClientKey key) {
      this.applicant = applicant;
      this.key = key;
      this.application =
          new Application(
              new ApplicationId(ids.get()),
              applicant.enterprise(),
              request,
              ApplicationState.OPEN,
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              applicant.actor(),
              businessDate.today().plusDays(OPEN_DAYS),
              0);
    }

    /** Until what it was matched by holds when it is added. */
    Submission anew() {
      while (true) {
        switch (own(this::basis)) {
          case Basis.None none -> {
            return none.told();
          }
          case Basis.Found found -> {
            Optional<Submission> submission = by(found);
            if (submission.isPresent()) {
              return submission.get();
            }
          }
        }
      }
    }

    /** What comes of it if it is matched by that; nothing if that holds no longer. */
    Optional<Submission> by(Basis.Found found) {
      Matching.Matched matched =
          matching.first(found.market(), application, found.grounds(), applicant.actor());
      List<ApplicationEvent> history = List.of(submitted(), matched.event());
      return switch (desk.ask(filing(found, matched.round(), history))) {
        case ADDED -> Optional.of(new Submission.Submitted(application, matched.round(), history));
        case KEY_USED -> Optional.of(own(this::first));
        case ACCOUNT_CLOSED -> Optional.of(new Submission.NotEntitled());
        case CATALOGUE_CHANGED, GROUNDS_CHANGED -> Optional.empty();
      };
    }

    private Filing filing(Basis.Found found, MatchRound round, List<ApplicationEvent> history) {
      return new Filing(
          new NewApplication(
              application,
              key,
              applicant.account(),
              round,
              CompositionDocument.of(round.composition()),
              history,
              found.isRemembered() ? found.grounds().backing() : null),
          List.of(
              ApplicationFacts.submitted(application),
              ApplicationFacts.matched(application, round)));
    }

    private ApplicationEvent submitted() {
      return new ApplicationEvent(
          application.submittedAt(),
          ApplicationEvent.Kind.SUBMITTED,
          applicant.actor(),
          Bilingual.of("提交融资申请", "Applied for financing"));
    }

    private <T> T own(Supplier<T> question) {
      return transactions.call(
          new Access.Own(applicant.enterprise().value(), applicant.actor()), question);
    }

    private Basis basis() {
      lately.invalidate(applicant.enterprise());
      return switch (profiles.latest(applicant.enterprise())) {
        case ApplicantProfile.Missing _ -> new Basis.None(ungraded("NONE"));
        case ApplicantProfile.Ungraded it -> new Basis.None(ungraded(it.outcome()));
        case ApplicantProfile.Graded graded -> {
          Grounds grounds = new Grounds(graded, backings.of(applicant.enterprise()));
          lately.put(applicant.enterprise(), grounds);
          yield new Basis.Found(grounds, matching.market(), false);
        }
      };
    }

    /** Of an earlier request is told even if there was a graded profile only then. */
    private Submission ungraded(String outcome) {
      return applications
          .findByKey(applicant.enterprise(), key)
          .map(this::repeated)
          .orElseGet(() -> new Submission.NotGraded(outcome));
    }

    private Submission first() {
      return repeated(applications.findByKey(applicant.enterprise(), key).orElseThrow());
    }

    private Submission repeated(Application first) {
      return first.request().equals(application.request())
          ? new Submission.Repeated(first)
          : new Submission.KeyReused(first);
    }
  }
}
