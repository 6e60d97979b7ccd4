package io.rongqiao.api.broker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Where the consumers of a group go on. */
public final class ConsumerGroups {

  private static final long PATIENCE_SECONDS = 20;

  private ConsumerGroups() {}

  /** Lets a group that nobody is in go on after everything that is on the topic now. */
  public static void skipToEnd(String servers, String group, String topic) {
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
      Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
      admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .values()
          .forEach(
              found ->
                  found
                      .partitions()
                      .forEach(
                          part ->
                              ends.put(
                                  new TopicPartition(topic, part.partition()),
                                  OffsetSpec.latest())));
      Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
      admin
          .listOffsets(ends)
          .all()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .forEach((part, end) -> offsets.put(part, new OffsetAndMetadata(end.offset())));
      admin.alterConsumerGroupOffsets(group, offsets).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException cause) {
      throw new BrokerFailed("The group %s cannot be moved.".formatted(group), cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new BrokerFailed("Interrupted while moving a group.", cause);
    }
  }
}
