package io.rongqiao.api.stream;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.Set;

/**
 * The source systems whose events are taken in: the data providers on the platform, by the names
 * under which they load files too. An institution never leaves, so only an unknown name is asked
 * for.
 */
final class StreamSources {

  private static final Access ACCESS = new Access.Platform("stream sources");

  private final Transactions transactions;
  private final Institutions institutions;
  private volatile Set<String> known = Set.of();

  StreamSources(Transactions transactions, Institutions institutions) {
    this.transactions = transactions;
    this.institutions = institutions;
  }

  boolean knows(String name) {
    if (!known.contains(name)) {
      known = transactions.call(ACCESS, this::providers);
    }
    return known.contains(name);
  }

  private Set<String> providers() {
    return institutions.all().stream()
        .filter(it -> it.kind() == Institution.Kind.PROVIDER)
        .map(InstitutionNames::sourceName)
        .collect(toUnmodifiableSet());
  }
}
