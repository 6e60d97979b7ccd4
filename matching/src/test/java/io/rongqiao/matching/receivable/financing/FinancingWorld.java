package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Everything financing is made of, beside a {@link ReceivableWorld}. */
public final class FinancingWorld implements AutoCloseable {

  public static final LocalDate PAYOUT = LocalDate.of(2020, 3, 2);
  private static final AtomicInteger COUNT = new AtomicInteger();

  public final ReceivableWorld world = new ReceivableWorld();
  public final JooqFinancings financings = new JooqFinancings(world.transactions.dsl());
  public final JooqAssignmentNotices notices = new JooqAssignmentNotices(world.transactions.dsl());
  public final RequestFinancing request =
      new RequestFinancing(
          world.transactions,
          world.receivables,
          financings,
          new JooqInstitutions(world.transactions.dsl()),
          world.outbox,
          UUID::randomUUID,
          ReceivableWorld.CLOCK,
          world.date);
  public final OfferFinancing offer =
      new OfferFinancing(
          world.transactions, financings, UUID::randomUUID, ReceivableWorld.CLOCK, world.date);
  public final AcceptFinancing accept =
      new AcceptFinancing(
          world.transactions,
          financings,
          notices,
          world.register,
          world.outbox,
          ReceivableWorld.CLOCK,
          world.date);
  public final RefuseFinancing refuse =
      new RefuseFinancing(world.transactions, financings, world.outbox, ReceivableWorld.CLOCK);
  public final ReceiveNotice receive =
      new ReceiveNotice(world.transactions, notices, world.outbox, ReceivableWorld.CLOCK);

  public FinancingRequest asked(
      Receivable receivable, FinancingRequest.Form form, String yuan, InstitutionId... banks) {
    return ((RequestFinancing.Outcome.Requested) ask(receivable, form, yuan, banks)).request();
  }

  public RequestFinancing.Outcome ask(
      Receivable receivable, FinancingRequest.Form form, String yuan, InstitutionId... banks) {
    return request.request(
        new RequestFinancing.Request(
            receivable.terms().creditor(),
            ReceivableWorld.ACTOR,
            receivable.id(),
            form,
            Money.yuan(yuan),
            ReceivableWorld.CLOCK.instant().plus(Duration.ofHours(1)),
            PAYOUT,
            List.of(banks),
            "ask" + COUNT.incrementAndGet()));
  }

  public static FinancingTerms terms(String ratePercent, boolean recourse) {
    return new FinancingTerms(
        InterestKind.FACTORING_ASSIGNMENT,
        Percentage.ofPercent("80"),
        AnnualRate.ofPercent(ratePercent),
        Percentage.ofPercent("0.5"),
        recourse,
        true,
        90);
  }

  public FinancingOffer offered(
      FinancingRequest request, InstitutionId bank, String ratePercent, boolean recourse) {
    return ((OfferFinancing.Outcome.Offered) offering(request, bank, terms(ratePercent, recourse)))
        .offer();
  }

  public OfferFinancing.Outcome offering(
      FinancingRequest request, InstitutionId bank, FinancingTerms terms) {
    int number = COUNT.incrementAndGet();
    return offer.offer(
        new OfferFinancing.Request(
            bank,
            "officer",
            request.id(),
            terms,
            "BL-" + number,
            ReceivableWorld.ACCOUNT,
            PAYOUT.plusDays(7),
            "offer" + number));
  }

  public static Access.Own creditorOf(Receivable receivable) {
    return new Access.Own(receivable.terms().creditor().value(), ReceivableWorld.ACTOR);
  }

  public AcceptFinancing.Outcome accepting(Receivable receivable, FinancingOffer offer) {
    return accept.accept(creditorOf(receivable), offer.id(), 0);
  }

  @Override
  public void close() {
    world.close();
  }
}
