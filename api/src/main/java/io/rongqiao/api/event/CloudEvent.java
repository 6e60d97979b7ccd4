package io.rongqiao.api.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.UnpublishedFact;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** A published fact in its CloudEvents 1.0 envelope. */
public record CloudEvent(UUID id, URI source, Fact fact) {

  private static final URI PLATFORM = URI.create("/rongqiao");

  static CloudEvent of(UnpublishedFact waiting) {
    return new CloudEvent(waiting.eventId(), PLATFORM, waiting.fact());
  }

  /** The event in Kafka's binary mode: the envelope in the headers, the fact in the value. */
  ProducerRecord<String, String> toRecord() {
    var record = new ProducerRecord<>(fact.topic(), fact.key(), fact.json());
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", id.toString());
    header(record, "ce_source", source.toString());
    header(record, "ce_type", fact.type());
    header(record, "ce_subject", fact.key());
    header(record, "ce_time", fact.occurredAt().toString());
    header(record, "content-type", "application/json");
    return record;
  }

  /** A header of a received event. */
  public static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
    return Optional.ofNullable(record.headers().lastHeader(name))
        .map(Header::value)
        .map(value -> new String(value, UTF_8));
  }

  private static void header(ProducerRecord<?, ?> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }
}
