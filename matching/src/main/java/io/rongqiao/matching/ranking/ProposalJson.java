package io.rongqiao.matching.ranking;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * Proposals and what is unmet in the JSON form in which they are kept: money as text with its
 * currency, rates and shares as decimal text, days as ISO dates.
 */
public final class ProposalJson {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(values())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private static final ObjectWriter WRITER = JSON.writerFor(Composition.class);
  private static final ObjectReader READER = JSON.readerFor(Composition.class);

  private ProposalJson() {}

  public static String write(Proposal proposal) {
    return written(proposal);
  }

  public static Proposal readProposal(String json) {
    return read(json, Proposal.class);
  }

  static void write(Composition composition, OutputStream into) throws IOException {
    WRITER.writeValue(into, composition);
  }

  static Composition readComposition(InputStream json) throws IOException {
    return READER.readValue(json);
  }

  private static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("A %s has no JSON form".formatted(value.getClass()), bug);
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("A stored %s is broken".formatted(type), bug);
    }
  }

  private static SimpleModule values() {
    SimpleModule module = new SimpleModule("values");
    asText(module, Money.class, ProposalJson::written, ProposalJson::money);
    asText(module, AnnualRate.class, it -> it.fraction().toPlainString(), AnnualRate::ofFraction);
    asText(module, Percentage.class, it -> it.fraction().toPlainString(), Percentage::ofFraction);
    asText(
        module,
        Tenor.class,
        it -> Integer.toString(it.months()),
        months -> Tenor.ofMonths(Integer.parseInt(months)));
    asText(module, LocalDate.class, LocalDate::toString, LocalDate::parse);
    asText(module, ProductId.class, ProductId::toString, ProductId::parse);
    asText(module, InstitutionId.class, InstitutionId::toString, InstitutionId::parse);
    asText(
        module, ProposalId.class, ProposalId::toString, it -> new ProposalId(UUID.fromString(it)));
    return module;
  }

  private static String written(Money money) {
    return money.toString();
  }

  /** As {@link Money#toString} has it: {@code CNY 500000.00}. */
  private static Money money(String text) {
    return Money.of(text.substring(4), text.substring(0, 3));
  }

  private static <T> void asText(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(type, new Writing<>(type, write));
    module.addDeserializer(type, new Reading<>(type, read));
  }

  /** Writes a value as text. */
  private static final class Writing<T> extends StdSerializer<T> {

    private final transient Function<T, String> write;

    Writing(Class<T> type, Function<T, String> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(write.apply(value));
    }
  }

  /** Reads a value from text. */
  private static final class Reading<T> extends StdDeserializer<T> {

    private final transient Function<String, T> read;

    Reading(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      JsonNode node = json.readValueAsTree();
      return read.apply(node.asText());
    }
  }
}
