package io.rongqiao.api.guarantee;

import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the customers and programmes are called that limits are about. */
final class CapacityNames {

  private final Map<String, TextView> customers = new HashMap<>();
  private final Map<String, TextView> programmes;

  private CapacityNames(Map<String, TextView> programmes) {
    this.programmes = programmes;
  }

  /** Those of a guarantor's limits: whoever has one is a customer of its own. */
  static CapacityNames of(
      List<Capacity> limits,
      Access access,
      Transactions transactions,
      Enterprises enterprises,
      Programmes programmes) {
    return transactions.call(
        access,
        () -> {
          var names =
              new CapacityNames(
                  programmes.all().stream()
                      .collect(Collectors.toMap(it -> it.id().toString(), CapacityNames::name)));
          enterprises
              .findAll(
                  limits.stream()
                      .filter(it -> it.kind() == CapacityKind.CUSTOMER)
                      .map(it -> new EnterpriseKey(Long.parseLong(it.subject())))
                      .toList())
              .forEach(
                  (key, it) ->
                      names.customers.put(key.toString(), new TextView(it.name(), it.name())));
          return names;
        });
  }

  private static TextView name(Programme programme) {
    return TextView.of(programme.name());
  }

  @Nullable TextView of(Capacity limit) {
    return switch (limit.kind()) {
      case CUSTOMER -> customers.get(limit.subject());
      case PROGRAMME -> programmes.get(limit.subject());
      case GROUP, TOTAL -> null;
    };
  }
}
