package io.rongqiao.api.event;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * In how many units of work side by side events are acted on: in one as a rule, in two where many
 * wait, so that what has piled up is soon done. A partition lies in one lane, and with it all
 * events of a key.
 */
final class Lanes {

  /** More events than these have piled up. */
  private static final int MANY = 20;

  private Lanes() {}

  /** The partitions of each lane. */
  static List<List<TopicPartition>> of(ConsumerRecords<String, String> received) {
    List<TopicPartition> all = List.copyOf(received.partitions());
    if (received.count() <= MANY || all.size() == 1) {
      return List.of(all);
    }
    List<TopicPartition> even = new ArrayList<>();
    List<TopicPartition> odd = new ArrayList<>();
    for (TopicPartition partition : all) {
      (even.size() > odd.size() ? odd : even).add(partition);
    }
    return List.of(even, odd);
  }
}
