package io.rongqiao.migrations.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheredWorkTest {

  private final List<List<String>> done = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void sendClientsHome() {
    released.countDown();
    clients.close();
  }

  @Test
  void aLoneCallerIsAnsweredByItself() {
    var work = work(64, GatheredWorkTest::upper);

    assertThat(work.ask("a")).isEqualTo("A");
    assertThat(work.ask("b")).isEqualTo("B");

    assertThat(done).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void whoeverComesMeanwhileIsAnsweredTogetherInTheOrderOfArrival() throws Exception {
    var work = work(64, GatheredWorkTest::upper);

    assertThat(answers(work, "first", "b", "c", "d")).containsExactly("FIRST", "B", "C", "D");

    assertThat(done).containsExactly(List.of("first"), List.of("b", "c", "d"));
  }

  @Test
  void asManyAreAwaitedAsWereThereTheLastTime() throws Exception {
    var work = patient(Duration.ofMinutes(1));
    answers(work, "first", "b", "c");

    Future<String> one = clients.submit(() -> work.ask("d"));
    await(() -> one.state() != Future.State.RUNNING || work.isAwaiting());
    assertThat(one.state()).isEqualTo(Future.State.RUNNING);

    assertThat(work.ask("e")).isEqualTo("E");
    assertThat(one.get()).isEqualTo("D");
    assertThat(done).containsExactly(List.of("first"), List.of("b", "c"), List.of("d", "e"));
  }

  @Test
  void whoeverIsAwaitedInVainIsAwaitedOnce() throws Exception {
    var work = patient(Duration.ofMillis(1));
    answers(work, "first", "b", "c");

    assertThat(work.ask("d")).isEqualTo("D");
    assertThat(work.expects()).isEqualTo(1);
    assertThat(done).containsExactly(List.of("first"), List.of("b", "c"), List.of("d"));
  }

  @Test
  void whoeverIsInterruptedWaitsForNobody() throws Exception {
    var work = patient(Duration.ofMinutes(1));
    answers(work, "first", "b", "c");

    var told =
        clients.submit(
            () -> {
              Thread.currentThread().interrupt();
              return work.ask("d") + Thread.interrupted();
            });

    assertThat(told.get()).isEqualTo("Dtrue");
  }

  @Test
  void noMoreThanSoManyGoTogether() throws Exception {
    var work = work(2, GatheredWorkTest::upper);

    answers(work, "first", "b", "c", "d");

    assertThat(done).containsExactly(List.of("first"), List.of("b", "c"), List.of("d"));
  }

  @Test
  void whatIsNotAdmittedBeginsTheNext() throws Exception {
    var work =
        new GatheredWork<String, String>(
            64, (gathered, next) -> !next.equals("c"), it -> held(it, GatheredWorkTest::upper));

    answers(work, "first", "b", "c", "d");

    assertThat(done).containsExactly(List.of("first"), List.of("b"), List.of("c", "d"));
  }

  @Test
  void whatFailsForOneFailsForThatOneAlone() throws Exception {
    var work =
        work(
            64,
            questions -> {
              if (questions.contains("bad")) {
                throw new IllegalStateException("bad");
              }
              return upper(questions);
            });

    List<Future<String>> told = ask(work, "first", "b", "bad", "d");

    assertThat(told.get(1).get()).isEqualTo("B");
    assertThat(told.get(3).get()).isEqualTo("D");
    assertThatThrownBy(() -> told.get(2).get()).hasRootCauseMessage("bad");
  }

  @Test
  void nobodyIsToldThatItIsDoneWhereTheCommitIsRefused() throws Exception {
    var work =
        work(
            64,
            questions -> {
              if (questions.size() > 1) {
                throw new CommitRefused("lost", null);
              }
              return upper(questions);
            });

    List<Future<String>> told = ask(work, "first", "b", "c");

    assertThat(told.get(0).get()).isEqualTo("FIRST");
    assertThatThrownBy(() -> told.get(1).get()).hasRootCauseMessage("lost");
    assertThatThrownBy(() -> told.get(2).get()).hasRootCauseMessage("lost");
    assertThat(done).containsExactly(List.of("first"), List.of("b", "c"));
    assertThat(work.ask("again")).isEqualTo("AGAIN");
  }

  @Test
  void aDatabaseThatIsAwayIsNotAskedAgainForEach() throws Exception {
    var work =
        work(
            64,
            questions -> {
              if (questions.size() > 1) {
                throw new IllegalStateException("connection broken");
              }
              if (questions.contains("first")) {
                return upper(questions);
              }
              throw new DatabaseUnavailable("away", new IllegalStateException("refused"));
            });

    List<Future<String>> told = ask(work, "first", "b", "c", "d");

    for (Future<String> it : told.subList(1, 4)) {
      assertThatThrownBy(it::get).hasCauseInstanceOf(DatabaseUnavailable.class);
    }
    assertThat(done).containsExactly(List.of("first"), List.of("b", "c", "d"), List.of("b"));
  }

  @Test
  void anErrorOfWhoeverLeadsLeavesNobodyWaiting() throws Exception {
    var work =
        work(
            64,
            questions -> {
              if (questions.size() > 1) {
                throw new AssertionError("out of memory");
              }
              return upper(questions);
            });

    List<Future<String>> told = ask(work, "first", "b", "c");

    assertThatThrownBy(() -> told.get(1).get()).hasRootCauseMessage("out of memory");
    assertThatThrownBy(() -> told.get(2).get())
        .hasRootCauseMessage("Whoever led the work broke off");
    assertThat(work.ask("again")).isEqualTo("AGAIN");
  }

  @Test
  void answersThatAreTooFewAreNone() {
    var work = work(64, _ -> List.<String>of());

    assertThatIllegalStateException().isThrownBy(() -> work.ask("a"));
  }

  private static List<String> upper(List<String> questions) {
    return questions.stream().map(it -> it.toUpperCase(Locale.ROOT)).toList();
  }

  private GatheredWork<String, String> work(
      int most, Function<List<String>, List<String>> answering) {
    return new GatheredWork<>(most, (_, _) -> true, it -> held(it, answering));
  }

  private GatheredWork<String, String> patient(Duration patience) {
    return new GatheredWork<>(
        64, patience, (_, _) -> true, it -> held(it, GatheredWorkTest::upper));
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  /** The first waits until all others have come. */
  private List<String> held(List<String> questions, Function<List<String>, List<String>> then) {
    done.add(questions);
    if (questions.equals(List.of("first"))) {
      begun.countDown();
      try {
        released.await();
      } catch (InterruptedException cause) {
        throw new IllegalStateException(cause);
      }
    }
    return then.apply(questions);
  }

  private List<String> answers(GatheredWork<String, String> work, String... questions)
      throws Exception {
    List<String> answers = new ArrayList<>();
    for (Future<String> it : ask(work, questions)) {
      answers.add(it.get());
    }
    return answers;
  }

  /** All but the first come while the first is at work, one after another. */
  private List<Future<String>> ask(GatheredWork<String, String> work, String... questions)
      throws Exception {
    List<Future<String>> told = new ArrayList<>();
    told.add(clients.submit(() -> work.ask(questions[0])));
    begun.await();
    for (int place = 1; place < questions.length; place++) {
      String question = questions[place];
      var waiting = new CompletableFuture<Thread>();
      told.add(
          clients.submit(
              () -> {
                waiting.complete(Thread.currentThread());
                return work.ask(question);
              }));
      Thread client = waiting.get();
      while (client.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
    released.countDown();
    return told;
  }
}
