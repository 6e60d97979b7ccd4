package io.rongqiao.matching.receivable.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.matching.receivable.UploadOutcome;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A receivable in disguise is not financed until somebody has looked. */
class CompareReceivableTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final int CLIENTS = 8;

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void holdsTheLaterOneAndFreesItOnceTheyAreFoundDistinct() {
    InstitutionId bank = WORLD.aBank();
    EnterpriseKey creditor = WORLD.anEnterprise("改号的供应商");
    Receivable original = WORLD.shown(ReceivableWorld.terms(creditor, "改号", "100000.00"), bank);
    Receivable disguised = WORLD.shown(ReceivableWorld.terms(creditor, "改号", "100000.00"), bank);

    assertThat(WORLD.read(original.id()).balance().isHeld()).isFalse();
    assertThat(WORLD.read(disguised.id()).balance().isHeld()).isTrue();
    assertThat(registered(bank, original)).isInstanceOf(RegistrationOutcome.Registered.class);
    assertThat(registered(bank, disguised)).isEqualTo(new RegistrationOutcome.UnderReview());
    assertThat(WORLD.facts("resemblance-suspected", original.id())).isOne();
    assertThat(WORLD.facts("resemblance-suspected", disguised.id())).isOne();

    decide(reviewOf(disguised), Review.State.DISTINCT);

    assertThat(registered(bank, disguised)).isInstanceOf(RegistrationOutcome.Registered.class);
  }

  @Test
  void strikesTheLaterOneOnceTheyAreFoundToBeOne() {
    EnterpriseKey creditor = WORLD.anEnterprise("重复的供应商");
    Receivable original = WORLD.uploaded(ReceivableWorld.terms(creditor, "重复", "100000.00"));
    Receivable again = WORLD.uploaded(ReceivableWorld.terms(creditor, "重复", "100000.00"));

    Review review = reviewOf(again);
    decide(review, Review.State.DOUBLE);

    assertThat(WORLD.read(again.id()).stateOn(ReceivableWorld.TODAY))
        .isEqualTo(ReceivableState.WITHDRAWN);
    assertThat(WORLD.read(original.id()).live()).isTrue();
    assertThat(
            WORLD.decide.decide(
                new DecideReview.Verdict(
                    review.id(), Review.State.DISTINCT, "改判", "operator", review.version())))
        .isInstanceOf(ReviewOutcome.DecidedAlready.class);
  }

  @Test
  void holdsEveryLaterPartOfASplitEvenIfOneIsFinancedAlready() {
    InstitutionId bank = WORLD.aBank();
    EnterpriseKey creditor = WORLD.anEnterprise("拆分的供应商");
    WORLD.uploaded(ReceivableWorld.terms(creditor, "拆分", "100000.00"));
    Receivable first = WORLD.shown(ReceivableWorld.terms(creditor, "拆分", "30000.00"), bank);
    assertThat(WORLD.register.register(ReceivableWorld.registration(bank, first.id(), "30000.00")))
        .isInstanceOf(RegistrationOutcome.Registered.class);
    Receivable last = WORLD.uploaded(ReceivableWorld.terms(creditor, "拆分", "70000.00"));

    Review review = reviewOf(last);
    assertThat(review.disguise()).isEqualTo(Disguise.SPLIT);
    assertThat(WORLD.read(first.id()).balance().isHeld()).isTrue();
    decide(review, Review.State.DOUBLE);

    assertThat(WORLD.read(first.id()).balance().uncovered().amount()).isEqualByComparingTo("30000");
    assertThat(WORLD.facts("receivable-undercovered", first.id())).isOne();
  }

  @Test
  void reviewsARefusedUploadOfAnothersInvoiceOnce() {
    ReceivableTerms terms = ReceivableWorld.terms(WORLD.anEnterprise("真的供应商"), "同票", "100000.00");
    Receivable original = WORLD.uploaded(terms);
    EnterpriseKey other = WORLD.anEnterprise("假的供应商");
    ReceivableTerms forged =
        new ReceivableTerms(
            other,
            terms.debtor(),
            "FAKE-1",
            terms.amount(),
            terms.issuedOn(),
            terms.dueOn(),
            terms.invoices());

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThat(WORLD.uploadAs(Side.CREDITOR, other, forged))
          .isInstanceOf(UploadOutcome.InvoicesTaken.class);
    }

    List<Review> reviews =
        all().stream().filter(it -> it.disguise() == Disguise.SAME_INVOICE).toList();
    assertThat(reviews).hasSize(1);
    assertThat(reviews.getFirst().sides())
        .extracting(Review.ReviewSide::creditor)
        .containsExactly(terms.creditor(), other);
    assertThat(WORLD.read(original.id()).balance().isHeld())
        .as("a stranger's attempt holds nothing up")
        .isFalse();
  }

  @Test
  void showsEachPartyItsOwnSideAlone() {
    ReceivableTerms terms = ReceivableWorld.terms(WORLD.anEnterprise("甲供应商"), "两方", "100000.00");
    Receivable original = WORLD.uploaded(terms);
    EnterpriseKey other = WORLD.anEnterprise("乙供应商");
    Receivable later = WORLD.uploaded(ReceivableWorld.terms(other, "两方", "100000.00"));
    Review whole = reviewOf(later);
    assertThat(whole.disguise()).isEqualTo(Disguise.OTHER_CREDITOR);

    assertThat(seenBy(terms.creditor(), whole.id()))
        .extracting(Review.ReviewSide::receivable)
        .containsExactly(original.id());
    assertThat(seenBy(other, whole.id()))
        .extracting(Review.ReviewSide::receivable)
        .containsExactly(later.id());
    assertThat(
            WORLD.transactions.call(
                new Access.Own(WORLD.anEnterprise("局外人").value(), "x"),
                () -> WORLD.reviews.find(whole.id())))
        .isEmpty();
  }

  @Test
  void letsOneOfManyThroughThatComeAtOnceInDisguise() throws Exception {
    EnterpriseKey creditor = WORLD.anEnterprise("并发伪装的供应商");
    CyclicBarrier start = new CyclicBarrier(CLIENTS);
    List<Receivable> uploaded = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Receivable>> futures = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        Callable<Receivable> work =
            () -> {
              start.await();
              return WORLD.uploaded(ReceivableWorld.terms(creditor, "并发伪装", "100000.00"));
            };
        futures.add(threads.submit(work));
      }
      for (Future<Receivable> future : futures) {
        uploaded.add(future.get());
      }
    }

    assertThat(uploaded)
        .filteredOn(it -> !WORLD.read(it.id()).balance().isHeld())
        .as("the one compared first")
        .hasSize(1);
  }

  private static List<Review.ReviewSide> seenBy(EnterpriseKey party, ReviewId review) {
    return WORLD
        .transactions
        .call(new Access.Own(party.value(), "x"), () -> WORLD.reviews.find(review))
        .orElseThrow()
        .sides();
  }

  private static Review reviewOf(Receivable later) {
    return all().stream()
        .filter(
            review ->
                review.sides().stream()
                    .anyMatch(
                        side ->
                            later.id().equals(side.receivable())
                                && side.place() == Review.Place.LATER))
        .findFirst()
        .orElseThrow();
  }

  private static List<Review> all() {
    return WORLD.asPlatform(() -> WORLD.reviews.page(null, Reviews.Place.START, 200));
  }

  private static void decide(Review review, Review.State state) {
    assertThat(
            WORLD.decide.decide(
                new DecideReview.Verdict(review.id(), state, "已核对原始单据", "operator", 0)))
        .isInstanceOf(ReviewOutcome.Decided.class);
  }

  private static RegistrationOutcome registered(InstitutionId bank, Receivable receivable) {
    return WORLD.register.register(ReceivableWorld.registration(bank, receivable.id(), "50000.00"));
  }
}
