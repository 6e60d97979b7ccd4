package io.rongqiao.matching.audience;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The partitions of the audience that this process holds, in memory only: whatever is here can be
 * read again from the database.
 *
 * <p>Everything that comes in is read from the database under one lock, so that what was read
 * before a consent ended is never written after it was heard of. Before each answer the database is
 * asked whose consents ended since the last; so a revocation counts from the next question on,
 * whether or not its event has arrived.
 */
public final class AudienceStore {

  private static final Access ACCESS = new Access.Platform("platform:audience");
  private static final int BATCH = 500;

  private final Transactions transactions;
  private final AudienceMembers members;
  private final AudienceLayout layout;
  private final QuestionJson questions;
  private final BusinessDate businessDate;
  private final ToIntFunction<EnterpriseKey> partitionOf;
  private final long secret;
  private final Map<Integer, AudiencePartition> partitions = new ConcurrentHashMap<>();
  private final Set<Integer> complete = ConcurrentHashMap.newKeySet();
  private final Object reading = new Object();
  private long seen = Long.MAX_VALUE;

  /**
   * An empty store.
   *
   * @param partitionOf in which partition an enterprise is, as the broker has it
   * @param secret what the prints of sets are made with, the same in every process
   */
  public AudienceStore(
      Transactions transactions,
      AudienceMembers members,
      AudienceLayout layout,
      QuestionJson questions,
      BusinessDate businessDate,
      ToIntFunction<EnterpriseKey> partitionOf,
      long secret) {
    this.transactions = transactions;
    this.members = members;
    this.layout = layout;
    this.questions = questions;
    this.businessDate = businessDate;
    this.partitionOf = partitionOf;
    this.secret = secret;
  }

  /**
   * Holds these partitions as well from now on and reads everybody in them. Events of theirs that
   * arrive meanwhile are taken up; questions are answered for them when this returns.
   */
  public void hold(Collection<Integer> added) {
    added.forEach(it -> partitions.putIfAbsent(it, new AudiencePartition(layout)));
    synchronized (reading) {
      if (seen == Long.MAX_VALUE) {
        seen = transactions.call(ACCESS, () -> members.endingsSince(Long.MAX_VALUE)).upto();
      }
    }
    long after = 0;
    while (true) {
      long from = after;
      List<EnterpriseKey> keys = transactions.call(ACCESS, () -> members.after(from, BATCH));
      refresh(keys.stream().filter(it -> added.contains(partitionOf.applyAsInt(it))).toList());
      if (keys.size() < BATCH) {
        break;
      }
      after = keys.getLast().value();
    }
    added.stream().filter(partitions::containsKey).forEach(complete::add);
  }

  /** Forgets these partitions, which another process holds now. */
  public void release(Collection<Integer> removed) {
    complete.removeAll(removed);
    removed.forEach(partitions::remove);
  }

  /** Reads these enterprises anew, as far as they are in partitions held here. */
  public void refresh(Collection<EnterpriseKey> enterprises) {
    synchronized (reading) {
      transactions.run(ACCESS, () -> take(enterprises));
    }
  }

  private void take(Collection<EnterpriseKey> enterprises) {
    Set<EnterpriseKey> wanted =
        enterprises.stream()
            .filter(it -> partitions.containsKey(partitionOf.applyAsInt(it)))
            .collect(Collectors.toCollection(HashSet::new));
    if (wanted.isEmpty()) {
      return;
    }
    for (AudienceMembers.Member member : members.take(wanted)) {
      wanted.remove(member.enterprise());
      AudiencePartition partition = partitions.get(partitionOf.applyAsInt(member.enterprise()));
      if (partition != null) {
        partition.put(member.enterprise(), member.lastDay(), member.facts());
      }
    }
    for (EnterpriseKey gone : wanted) {
      AudiencePartition partition = partitions.get(partitionOf.applyAsInt(gone));
      if (partition != null) {
        partition.remove(gone);
      }
    }
  }

  /** What each complete partition held here adds up to, once every ended consent is honoured. */
  public SortedMap<Integer, SortedMap<String, Tally>> answer(String question) {
    honourEndings();
    Survey survey = new Survey(questions.read(question), layout, businessDate.today(), secret);
    SortedMap<Integer, SortedMap<String, Tally>> answers = new TreeMap<>();
    for (Integer number : complete) {
      AudiencePartition partition = partitions.get(number);
      if (partition != null) {
        answers.put(number, survey.of(partition));
      }
    }
    return answers;
  }

  private void honourEndings() {
    synchronized (reading) {
      if (seen == Long.MAX_VALUE) {
        return;
      }
      seen =
          transactions.call(
              ACCESS,
              () -> {
                AudienceMembers.Endings endings = members.endingsSince(seen);
                take(endings.enterprises());
                return endings.upto();
              });
    }
  }

  /** How many partitions are held here and have been read. */
  public int held() {
    return complete.size();
  }

  /** How many enterprises stand in the partitions held here. */
  public long size() {
    return partitions.values().stream().mapToLong(AudiencePartition::size).sum();
  }

  /** Bytes that the partitions held here take. */
  public long bytes() {
    return partitions.values().stream().mapToLong(AudiencePartition::bytes).sum();
  }
}
