package io.rongqiao.migrations.transaction;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Work that callers ask for at the same moment, done together in one unit of work, so that they
 * share its commit. Whoever finds nobody at work does what is asked for at that moment, its own
 * first, while those who come meanwhile wait; then the one that waited longest does theirs.
 *
 * <p>As many as were there the last time are awaited for a moment, as PostgreSQL's commit_delay
 * does it: those who were just answered are likely to ask again. A caller who was alone before goes
 * straight through.
 *
 * <p>Questions are put in the order in which they came. What fails for several together is tried
 * for each alone, so that none fails for another's sake, unless it is unknown whether it was kept
 * or the database is away: that fails them all, and each may ask again.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class GatheredWork<Q, A> {

  private static final Duration PATIENCE = Duration.ofNanos(200_000);

  private final int most;
  private final Duration patience;
  private final BiPredicate<List<Q>, Q> admits;
  private final Function<List<Q>, List<A>> work;

  /** Of those present, the first is at work for others or waits for more, if anybody is. */
  private final Deque<Caller<Q, A>> present = new ArrayDeque<>();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition allCame = lock.newCondition();
  private boolean isUnderWay;
  private int expected = 1;

  /**
   * Work to be gathered.
   *
   * @param most how many questions are put together, at least 1
   * @param admits whether the next question may be put together with those before it
   * @param work a unit of work that answers questions, each in its place, committed on return
   */
  public GatheredWork(int most, BiPredicate<List<Q>, Q> admits, Function<List<Q>, List<A>> work) {
    this(most, PATIENCE, admits, work);
  }

  /**
   * The same with a patience of its own.
   *
   * @param patience how long to wait for as many as were there the last time
   */
  GatheredWork(
      int most,
      Duration patience,
      BiPredicate<List<Q>, Q> admits,
      Function<List<Q>, List<A>> work) {
    if (most < 1) {
      throw new IllegalArgumentException("Not even one question in " + most);
    }
    this.most = most;
    this.patience = patience;
    this.admits = admits;
    this.work = work;
  }

  /**
   * The answer to a question, once it is committed.
   *
   * @throws RuntimeException what the work threw
   */
  public A ask(Q question) {
    var caller = new Caller<Q, A>(question, new CompletableFuture<>());
    Optional<Word<A>> told = isFirst(caller) ? Optional.empty() : caller.told().join();
    return told.orElseGet(this::lead).said();
  }

  private boolean isFirst(Caller<Q, A> caller) {
    lock.lock();
    try {
      present.addLast(caller);
      if (areAllThere()) {
        allCame.signal();
      }
      boolean isFirst = !isUnderWay;
      isUnderWay = true;
      return isFirst;
    } finally {
      lock.unlock();
    }
  }

  /** Answers those who are present, and returns the word for the first of them, who leads. */
  private Word<A> lead() {
    List<Caller<Q, A>> gathered = gathered();
    List<Word<A>> words = new ArrayList<>();
    try {
      words.addAll(answer(gathered.stream().map(Caller::question).toList()));
    } finally {
      while (words.size() < gathered.size()) {
        words.add(new Word.Failure<>(new IllegalStateException("Whoever led the work broke off")));
      }
      handOver(gathered.size());
      for (int place = 1; place < gathered.size(); place++) {
        gathered.get(place).told().complete(Optional.of(words.get(place)));
      }
    }
    return words.getFirst();
  }

  private List<Caller<Q, A>> gathered() {
    lock.lock();
    try {
      awaitExpected();
      List<Caller<Q, A>> gathered = new ArrayList<>();
      List<Q> questions = new ArrayList<>();
      while (!present.isEmpty() && gathered.size() < most) {
        Q next = present.getFirst().question();
        if (!questions.isEmpty() && !admits.test(questions, next)) {
          break;
        }
        gathered.add(present.removeFirst());
        questions.add(next);
      }
      return gathered;
    } finally {
      lock.unlock();
    }
  }

  private void awaitExpected() {
    long left = patience.toNanos();
    while (!areAllThere() && left > 0) {
      try {
        left = allCame.awaitNanos(left);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean areAllThere() {
    return present.size() >= Math.min(expected, most);
  }

  /** How many are awaited before work begins. */
  int expects() {
    lock.lock();
    try {
      return expected;
    } finally {
      lock.unlock();
    }
  }

  /** Whether somebody waits for others to come. */
  boolean isAwaiting() {
    lock.lock();
    try {
      return lock.hasWaiters(allCame);
    } finally {
      lock.unlock();
    }
  }

  private void handOver(int answered) {
    lock.lock();
    try {
      expected = answered + present.size();
      isUnderWay = !present.isEmpty();
      if (isUnderWay) {
        present.getFirst().told().complete(Optional.empty());
      }
    } finally {
      lock.unlock();
    }
  }

  private List<Word<A>> answer(List<Q> questions) {
    try {
      List<A> answers = work.apply(questions);
      if (answers.size() != questions.size()) {
        throw new IllegalStateException(
            "%d answers to %d questions".formatted(answers.size(), questions.size()));
      }
      return answers.stream().<Word<A>>map(Word.Answer::new).toList();
    } catch (CommitRefused | DatabaseUnavailable failure) {
      return questions.stream().<Word<A>>map(_ -> new Word.Failure<>(failure)).toList();
    } catch (RuntimeException failure) {
      return questions.size() == 1 ? List.of(new Word.Failure<>(failure)) : eachAlone(questions);
    }
  }

  private List<Word<A>> eachAlone(List<Q> questions) {
    List<Word<A>> words = new ArrayList<>();
    for (Q question : questions) {
      Word<A> word = answer(List.of(question)).getFirst();
      words.add(word);
      if (word instanceof Word.Failure<A>(DatabaseUnavailable away)) {
        while (words.size() < questions.size()) {
          words.add(new Word.Failure<>(away));
        }
      }
      if (words.size() == questions.size()) {
        break;
      }
    }
    return words;
  }

  /**
   * One who asks.
   *
   * @param told what whoever leads has to say; empty for taking the lead
   */
  private record Caller<Q, A>(Q question, CompletableFuture<Optional<Word<A>>> told) {}

  /** What a question comes to. */
  private sealed interface Word<A> {

    /** Returns or throws it. */
    A said();

    record Answer<A>(A said) implements Word<A> {}

    record Failure<A>(RuntimeException cause) implements Word<A> {

      @Override
      public A said() {
        throw cause;
      }
    }
  }
}
