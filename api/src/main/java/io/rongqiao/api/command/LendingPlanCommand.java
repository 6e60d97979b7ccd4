package io.rongqiao.api.command;

import static java.util.Objects.requireNonNull;

import io.rongqiao.matching.allocation.LendingPlan;
import io.rongqiao.matching.allocation.Prospect;
import io.rongqiao.matching.allocation.ProspectFolder;
import io.rongqiao.matching.ranking.AcceptanceCurve;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers a bank: to whom to lend a budget for a year, how much each, at which rate. */
@Command(
    name = "lending-plan",
    description = "Says to whom to lend a budget for a year, how much each, at which rate.")
final class LendingPlanCommand implements Callable<Integer> {

  @Option(
      names = "--folder",
      required = true,
      description = "enterprises with outcomes and without, their invoices, and rate_churn.csv")
  private @Nullable Path folder;

  @Option(names = "--as-of", description = "the day whose knowledge counts: ${DEFAULT-VALUE}")
  private LocalDate asOf = LocalDate.of(2020, 2, 29);

  @Option(names = "--budget", description = "yuan in all: ${DEFAULT-VALUE}")
  private String budget = "100000000";

  @Option(names = "--least", description = "yuan of the smallest loan: ${DEFAULT-VALUE}")
  private String least = "100000";

  @Option(names = "--most", description = "yuan of the largest loan: ${DEFAULT-VALUE}")
  private String most = "1000000";

  @Option(names = "--step", description = "yuan by which loans differ: ${DEFAULT-VALUE}")
  private String step = "10000";

  @Option(names = "--loss-given-default", description = "in percent: ${DEFAULT-VALUE}")
  private String loss = "100";

  @Option(names = "--funding-cost", description = "in percent a year: ${DEFAULT-VALUE}")
  private String funding = "0";

  @Override
  public Integer call() throws IOException {
    ProspectFolder files = new ProspectFolder(requireNonNull(folder), asOf, System.err::println);
    List<Prospect> prospects = files.prospects();
    Map<String, AcceptanceCurve> curves = files.curves();
    LendingPlan plan =
        new LendingPlan(
            Money.yuan(budget),
            Money.yuan(least),
            Money.yuan(most),
            Money.yuan(step),
            files.rates(),
            Percentage.ofPercent(loss),
            AnnualRate.ofPercent(funding));
    LendingPlan.Outcome best = plan.best(prospects, curves);
    System.out.println("enterprise,rating,default_probability,amount,annual_rate,expected_profit");
    best.loans().forEach(LendingPlanCommand::print);
    System.out.printf(
        "%d of %d enterprises are lent %s; expected profit %s, no plan above %s; the safest first"
            + " would bring %s%n",
        best.loans().size(),
        prospects.size(),
        best.offered(),
        best.expectedProfit(),
        best.bound(),
        plan.greedy(prospects, curves));
    return 0;
  }

  private static void print(LendingPlan.Loan loan) {
    System.out.printf(
        "%s,%s,%.4f,%s,%s,%s%n",
        loan.to().name(),
        loan.to().rating(),
        loan.to().defaultProbability(),
        loan.amount().amount().toPlainString(),
        loan.rate().fraction().toPlainString(),
        loan.expectedProfit().amount().toPlainString());
  }
}
