package io.rongqiao.api.audience;

import io.rongqiao.api.broker.Topics;
import io.rongqiao.matching.audience.AudienceIncomplete;
import io.rongqiao.matching.audience.AudienceLayout;
import io.rongqiao.matching.audience.AudienceMembers;
import io.rongqiao.matching.audience.AudienceStore;
import io.rongqiao.matching.audience.GatheredAudience;
import io.rongqiao.matching.audience.QuestionJson;
import io.rongqiao.matching.audience.Tally;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.Map;
import java.util.SortedMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jspecify.annotations.Nullable;

/** This process's part in the audience; it begins once the broker is there. */
public final class AudienceParts implements GatheredAudience.Exchange, AutoCloseable {

  private final Transactions transactions;
  private final AudienceMembers members;
  private final Vocabulary vocabulary;
  private final BusinessDate businessDate;
  private final long secret;
  private volatile @Nullable AudienceStore store;
  private @Nullable AudienceExchange exchange;
  private @Nullable AudienceOwner owner;

  AudienceParts(
      Transactions transactions,
      AudienceMembers members,
      Vocabulary vocabulary,
      BusinessDate businessDate,
      long secret) {
    this.transactions = transactions;
    this.members = members;
    this.vocabulary = vocabulary;
    this.businessDate = businessDate;
    this.secret = secret;
  }

  /** Begins to hold partitions and to answer. */
  public synchronized AudienceParts start(String servers) {
    int partitions = partitions(servers);
    AudienceStore holding =
        new AudienceStore(
            transactions,
            members,
            new AudienceLayout(vocabulary.all()),
            new QuestionJson(vocabulary),
            businessDate,
            key -> AudienceSettings.partitionOf(key.toString(), partitions),
            secret);
    exchange = new AudienceExchange(holding, partitions, servers);
    owner = new AudienceOwner(holding, servers);
    store = holding;
    return this;
  }

  private static int partitions(String servers) {
    try (KafkaProducer<String, String> asking = AudienceSettings.producer(servers)) {
      return asking.partitionsFor(Topics.ASSESSMENTS).size();
    }
  }

  private synchronized AudienceExchange started() {
    AudienceExchange found = exchange;
    if (found == null) {
      throw new AudienceIncomplete(0, 0);
    }
    return found;
  }

  /** How many partitions this process holds and has read. */
  int held() {
    AudienceStore holding = store;
    return holding == null ? 0 : holding.held();
  }

  @Override
  public int partitions() {
    return started().partitions();
  }

  @Override
  public Map<Integer, SortedMap<String, Tally>> ask(String question) {
    return started().ask(question);
  }

  @Override
  public synchronized void close() {
    AudienceOwner holding = owner;
    if (holding != null) {
      holding.close();
    }
    AudienceExchange asking = exchange;
    if (asking != null) {
      asking.close();
    }
  }
}
