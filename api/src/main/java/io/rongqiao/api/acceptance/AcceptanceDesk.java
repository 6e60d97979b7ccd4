package io.rongqiao.api.acceptance;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.matching.acceptance.AcceptanceVersion;
import io.rongqiao.matching.acceptance.AcceptanceVersions;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.List;

/** What an operator sees of the acceptance curves. */
final class AcceptanceDesk {

  private static final Access ACCESS = new Access.Platform("acceptance-curves");

  private final Transactions transactions;
  private final AcceptanceVersions versions;

  AcceptanceDesk(Transactions transactions, AcceptanceVersions versions) {
    this.transactions = transactions;
    this.versions = versions;
  }

  AcceptanceVersionsView list(int before, int limit) {
    List<AcceptanceVersion> found =
        transactions.call(ACCESS, () -> versions.before(before, limit + 1));
    List<AcceptanceVersion> page = found.subList(0, Math.min(limit, found.size()));
    return new AcceptanceVersionsView(
        page.stream().map(AcceptanceVersionView::of).toList(),
        found.size() > limit ? Integer.toString(page.getLast().number()) : null);
  }

  AcceptanceVersionView read(int number) {
    return transactions
        .call(ACCESS, () -> versions.find(number))
        .map(AcceptanceVersionView::of)
        .orElseThrow(() -> Refused.notFound("No version %d was learned.".formatted(number)));
  }
}
