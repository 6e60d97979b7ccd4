package io.rongqiao.matching.rematch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.ranking.ProposalComposer;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls for a new match of every enterprise with a live application, since the catalogue changed,
 * or of those whose proposals have lapsed. The calls are facts keyed by enterprise, so that all
 * processes share the matching.
 */
public final class CallForRematches {

  public static final String TOPIC = "matching.rematches.v1";

  /** As whom it is called, for a consumer that notes the event in the same unit. */
  public static final Access ACCESS = new Access.Platform("rematch");

  private static final String TYPE = "io.rongqiao.matching.rematch-due.v1";
  private static final int AT_A_TIME = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Transactions transactions;
  private final Applications applications;
  private final Outbox outbox;
  private final Clock clock;

  public CallForRematches(
      Transactions transactions, Applications applications, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.applications = applications;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** How many enterprises it called for, as these products were changed. */
  public int call(Set<ProductId> changed) {
    return transactions.call(ACCESS, () -> callAll(applications::enterprisesWithLive, changed));
  }

  /** How many enterprises it called for whose proposals can be sent no more on that day. */
  public int callLapsed(LocalDate today) {
    LocalDate first = today.minusDays(ProposalComposer.VALID_DAYS);
    return transactions.call(
        ACCESS,
        () ->
            callAll(
                (after, most) -> applications.enterprisesMatchedBefore(first, after, most),
                Set.of()));
  }

  /**
   * Why a fact asks for a match: for the products that a call names, or else for everything, as a
   * new profile does and proposals that have lapsed.
   */
  public static RematchCause cause(String fact) {
    try {
      Set<ProductId> products = new HashSet<>();
      for (JsonNode product : JSON.readTree(fact).path("products")) {
        products.add(ProductId.parse(product.asText()));
      }
      return products.isEmpty()
          ? new RematchCause.NewProfile()
          : new RematchCause.ChangedProducts(products);
    } catch (JsonProcessingException cause) {
      throw new IllegalArgumentException("No fact can be read.", cause);
    }
  }

  /** The next enterprises after a key, so many at most. */
  private interface Concerned {

    List<EnterpriseKey> next(long after, int most);
  }

  private int callAll(Concerned concerned, Set<ProductId> changed) {
    Instant now = clock.instant();
    int called = 0;
    long last = 0;
    List<EnterpriseKey> due;
    do {
      due = concerned.next(last, AT_A_TIME);
      outbox.appendAll(due.stream().map(enterprise -> fact(enterprise, changed, now)));
      called += due.size();
      last = due.isEmpty() ? last : due.getLast().value();
    } while (due.size() == AT_A_TIME);
    return called;
  }

  private static Fact fact(EnterpriseKey enterprise, Set<ProductId> changed, Instant at) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("enterpriseKey", enterprise.value());
    ArrayNode products = json.putArray("products");
    changed.stream().map(ProductId::toString).sorted().forEach(products::add);
    return new Fact(TOPIC, enterprise.toString(), TYPE, json.toString(), at);
  }
}
