package io.rongqiao.api.audience;

import io.rongqiao.matching.audience.Tally;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The answers to one question as they come in; of two for one partition the first counts. */
final class Gathering {

  private final int partitions;
  private final Map<Integer, SortedMap<String, Tally>> answers = new ConcurrentHashMap<>();
  private final CountDownLatch complete = new CountDownLatch(1);

  Gathering(int partitions) {
    this.partitions = partitions;
  }

  void add(Map<Integer, SortedMap<String, Tally>> more) {
    more.forEach(answers::putIfAbsent);
    if (isComplete()) {
      complete.countDown();
    }
  }

  boolean isComplete() {
    return answers.size() >= partitions;
  }

  void await(long time, TimeUnit unit) {
    try {
      complete.await(time, unit);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  Map<Integer, SortedMap<String, Tally>> answers() {
    return Map.copyOf(answers);
  }
}
