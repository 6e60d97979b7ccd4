package io.rongqiao.matching.budget;

import io.rongqiao.matching.allocation.AllocationProblem;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A question about leads as a problem of allocation: each application is a request, and its
 * candidates are the amounts of the ways to lend on its leads, one way after the other.
 */
final class BudgetProblem {

  /** So many candidates take a few hundred megabytes while they are worked on. */
  private static final long MOST_CANDIDATES = 2_000_000;

  /** The work at the prices grows with the cube of the quotas. */
  private static final int MOST_QUOTAS = 1_000;

  private final QuotaBook book;
  private final List<List<Option>> requests = new ArrayList<>();
  private final Map<Contender, Verdict> without = new HashMap<>();

  BudgetProblem(BudgetQuestion question, List<Contender> contenders, List<GuaranteeRoom> rooms) {
    List<Contender> taking = contenders.stream().filter(Contender::takesPart).toList();
    this.book = new QuotaBook(question, taking, rooms);
    OptionWriter writer = new OptionWriter(question, book, rooms);
    Map<String, List<Option>> byApplication = new TreeMap<>();
    for (Contender contender : taking) {
      OptionWriter.Ways ways = writer.write(contender);
      if (ways.verdict() != null) {
        without.put(contender, ways.verdict());
      } else {
        byApplication
            .computeIfAbsent(contender.application().toString(), _ -> new ArrayList<>())
            .addAll(ways.options());
      }
    }
    requests.addAll(byApplication.values());
  }

  QuotaBook book() {
    return book;
  }

  /** The options of each request. */
  List<List<Option>> requests() {
    return requests;
  }

  /** Why a lead that takes part has no option; none if it has. */
  @Nullable Verdict withoutOption(Contender contender) {
    return without.get(contender);
  }

  /** What is too large about it; none if it can be reckoned. */
  @Nullable Bilingual excess() {
    long candidates = 0;
    for (List<Option> options : requests) {
      for (Option option : options) {
        candidates += option.amounts().size();
      }
    }
    if (candidates > MOST_CANDIDATES) {
      return new Bilingual(
          "共有 %d 种可能的金额，超过 %d 种；请加大金额的步长".formatted(candidates, MOST_CANDIDATES),
          "There are %d possible amounts, more than %d; take a larger step"
              .formatted(candidates, MOST_CANDIDATES));
    }
    int quotas = book.quotas().size();
    return quotas <= MOST_QUOTAS
        ? null
        : new Bilingual(
            "共有 %d 项限额同时起作用，超过 %d 项；请减少逐户或逐集团的限额".formatted(quotas, MOST_QUOTAS),
            "%d limits bind together, more than %d; drop the limits on each customer or group"
                .formatted(quotas, MOST_QUOTAS));
  }

  AllocationProblem problem() {
    long[] capacities = new long[book.quotas().size()];
    for (int quota = 0; quota < capacities.length; quota++) {
      capacities[quota] = fen(book.quotas().get(quota).capacity());
    }
    AllocationProblem.Builder problem = AllocationProblem.withCapacities(capacities);
    for (List<Option> options : requests) {
      problem.request();
      for (Option option : options) {
        int[] quotas = option.quotas().stream().mapToInt(Integer::intValue).toArray();
        for (int place = 0; place < option.amounts().size(); place++) {
          long[] amounts = new long[quotas.length];
          Arrays.fill(amounts, option.amounts().fen(place));
          problem.candidate(option.value(place), quotas, amounts);
        }
      }
    }
    return problem.build();
  }

  /** What the candidate of a request at a place is. */
  Choice choice(int request, int label) {
    int place = label;
    for (Option option : requests.get(request)) {
      if (place < option.amounts().size()) {
        return new Choice(option, place);
      }
      place -= option.amounts().size();
    }
    throw new IllegalArgumentException("Request %d has no candidate %d".formatted(request, label));
  }

  static long fen(Money money) {
    return money.amount().movePointRight(2).longValueExact();
  }

  /** A way to lend, in one of its amounts. */
  record Choice(Option option, int place) {

    long fen() {
      return option.amounts().fen(place);
    }

    long value() {
      return option.value(place);
    }
  }
}
