package io.rongqiao.matching.ranking;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * How values are written where documents are kept as JSON: money as text with its currency, rates
 * and shares as decimal text, days as ISO dates, ids as themselves.
 */
public final class JsonValues {

  private JsonValues() {}

  /** A module of its own for each mapper, which may add to it. */
  public static SimpleModule module() {
    SimpleModule module = new SimpleModule("values");
    asText(module, Money.class, JsonValues::written, JsonValues::money);
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

  /** Has a type written as text and read back from it. */
  public static <T> void asText(
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
