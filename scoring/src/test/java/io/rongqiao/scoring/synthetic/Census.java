package io.rongqiao.scoring.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts a population: shares over all of it, and for each enterprise the simple signals known on a
 * day of observation, beside whether it defaulted later.
 */
final class Census {

  private static final Set<Sheet> PUBLISHED =
      Set.of(Sheet.TAX_FILINGS, Sheet.COURT_RECORDS, Sheet.LIST_RECORDS, Sheet.RECEIVABLES);

  private final String observedOn;
  private final String yearBefore;
  private final String twoYearsBefore;
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, Double> monthlySales = new TreeMap<>();
  private final Map<String, Signals> signals = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();
  private final List<double[]> production = new ArrayList<>();
  private final Map<String, Double> salesOfEnterpriseMonth = new HashMap<>();
  private String latestDay = "";

  Census(LocalDate observedOn) {
    this.observedOn = observedOn.toString();
    this.yearBefore = observedOn.minusYears(1).toString();
    this.twoYearsBefore = observedOn.minusYears(2).toString();
  }

  void add(Records.Line row) {
    noteLatest(row);
    Signals enterprise = signals.computeIfAbsent(row.text("enterprise_id"), _ -> new Signals());
    switch (row.sheet()) {
      case ENTERPRISES -> begin(row, enterprise);
      case OUTPUT_INVOICES -> invoice("output invoices", row, enterprise.sales);
      case INPUT_INVOICES -> invoice("input invoices", row, enterprise.purchases);
      case UTILITY_BILLS -> bill(row, enterprise);
      case TAX_FILINGS -> late(row.text("due_on"), row.text("paid_on"), enterprise.taxes);
      case CREDIT_EXPOSURES -> exposure(row, enterprise);
      case DEFAULT_OUTCOMES -> outcome(row, enterprise);
      default -> tally(row.sheet().kind());
    }
  }

  long count(String what) {
    return counts.getOrDefault(what, 0L);
  }

  double share(String part, String whole) {
    return (double) count(part) / count(whole);
  }

  double salesOf(String month) {
    return monthlySales.getOrDefault(month, 0.0);
  }

  String latestDay() {
    return latestDay;
  }

  /** Between the electricity and the sales of a manufacturer's month, as logarithms. */
  double productionCorrelation() {
    double[] sums = new double[5];
    for (double[] pair : production) {
      double x = StrictMath.log(pair[0]);
      double y = StrictMath.log(pair[1]);
      sums[0] += x;
      sums[1] += y;
      sums[2] += x * x;
      sums[3] += y * y;
      sums[4] += x * y;
    }
    double n = production.size();
    double covariance = sums[4] / n - sums[0] * sums[1] / n / n;
    double spreadX = sums[2] / n - sums[0] * sums[0] / n / n;
    double spreadY = sums[3] / n - sums[1] * sums[1] / n / n;
    return covariance / StrictMath.sqrt(spreadX * spreadY);
  }

  /** How often an enterprise that will default shows more of a signal than one that will not. */
  double areaUnderCurve(String signal) {
    List<Signals> later = signals.values().stream().filter(each -> each.isAtRisk).toList();
    double wins = 0;
    long pairs = 0;
    for (Signals bad : later) {
      for (Signals good : later) {
        if (bad.defaultsLater && !good.defaultsLater) {
          int order = Double.compare(bad.value(signal), good.value(signal));
          wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
          pairs++;
        }
      }
    }
    return wins / pairs;
  }

  private void invoice(String sheet, Records.Line row, Window window) {
    tally(sheet);
    String day = row.text("issued_on");
    double amount = row.number("net");
    String identity = row.text("code") + row.text("number");
    boolean output = sheet.startsWith("output");
    if (output) {
      tally(numbers.add(identity) ? "first number" : "repeated number");
      rate(day, amount, row.number("tax"));
    }
    boolean isVoid = row.text("status").equals("VOID");
    if (isVoid) {
      tally("void " + sheet);
      if (output && row.text("voided_on").compareTo(day.substring(0, 7) + "-32") > 0) {
        tally("voided after its month");
      }
    } else if (output) {
      monthlySales.merge(day.substring(0, 7), amount, Double::sum);
      salesOfEnterpriseMonth.merge(day.substring(0, 7), amount, Double::sum);
    }
    if (output && amount < 0) {
      tally("red-letter");
      String original = row.text("red_letter_of");
      tally("red-letter for " + (numbers.contains(original) ? "a known invoice" : "none"));
    }
    if (day.compareTo(twoYearsBefore) > 0 && day.compareTo(observedOn) <= 0) {
      window.add(day.compareTo(yearBefore) > 0, isVoid, amount);
    }
  }

  private void begin(Records.Line row, Signals enterprise) {
    enterprise.makesThings = row.text("industry").startsWith("C");
    numbers.clear();
    salesOfEnterpriseMonth.clear();
  }

  private void rate(String day, double amount, double tax) {
    long percent = Math.round(tax / amount * 100);
    if (Math.abs(amount) < 100) {
      return;
    }
    if (percent == 3) {
      tally("taxed at 3 %");
    } else if (percent == 17 && amount > 0 && day.compareTo("2018-05-01") >= 0) {
      tally("taxed at 17 % after April 2018");
    } else if (percent == 16
        && amount > 0
        && (day.compareTo("2018-05-01") < 0 || day.compareTo("2019-04-01") >= 0)) {
      tally("taxed at 16 % outside its time");
    }
  }

  private void bill(Records.Line row, Signals enterprise) {
    late(row.text("due_on"), row.text("paid_on"), enterprise.bills);
    Double sales = salesOfEnterpriseMonth.get(row.text("month"));
    if (enterprise.makesThings
        && row.text("utility").equals("ELECTRICITY")
        && sales != null
        && sales > 0) {
      production.add(new double[] {row.number("usage"), sales});
    }
  }

  private void late(String dueOn, String paidOn, long[] lateAndAll) {
    if (dueOn.compareTo(yearBefore) > 0 && dueOn.compareTo(observedOn) <= 0) {
      lateAndAll[1]++;
      if (paidOn.isEmpty() || paidOn.compareTo(dueOn) > 0) {
        lateAndAll[0]++;
      }
    }
  }

  private void exposure(Records.Line row, Signals enterprise) {
    String day = row.text("reported_on");
    if (day.compareTo(yearBefore) > 0 && day.compareTo(observedOn) <= 0) {
      enterprise.daysOverdue =
          Math.max(enterprise.daysOverdue, Long.parseLong(row.text("days_overdue")));
    }
  }

  private void outcome(Records.Line row, Signals enterprise) {
    tally("outcomes");
    String day = row.text("defaulted_on");
    if (!day.isEmpty()) {
      tally("defaulted");
    }
    enterprise.isAtRisk = day.isEmpty() || day.compareTo(observedOn) > 0;
    enterprise.defaultsLater = enterprise.isAtRisk && !day.isEmpty();
  }

  private void tally(String what) {
    counts.merge(what, 1L, Long::sum);
  }

  private void noteLatest(Records.Line row) {
    for (String column :
        PUBLISHED.contains(row.sheet()) ? row.sheet().columns() : List.<String>of()) {
      boolean planned = column.equals("due_on") || column.equals("matures_on");
      if (column.endsWith("_on") && !planned && row.text(column).compareTo(latestDay) > 0) {
        latestDay = row.text(column);
      }
    }
  }

  /** What two years of invoices show: the year observed against the year before it. */
  private static final class Window {

    private double amount;
    private double amountBefore;
    private long invoices;
    private long voids;

    void add(boolean inYear, boolean isVoid, double net) {
      if (inYear) {
        invoices++;
        voids += isVoid ? 1 : 0;
        amount += isVoid ? 0 : net;
      } else {
        amountBefore += isVoid ? 0 : net;
      }
    }

    double fall() {
      return -StrictMath.log((1_000 + Math.max(0, amount)) / (1_000 + Math.max(0, amountBefore)));
    }

    double voidShare() {
      return invoices == 0 ? 0 : (double) voids / invoices;
    }
  }

  private static final class Signals {

    private final Window sales = new Window();
    private final Window purchases = new Window();
    private final long[] bills = new long[2];
    private final long[] taxes = new long[2];
    private long daysOverdue;
    private boolean makesThings;
    private boolean isAtRisk;
    private boolean defaultsLater;

    double value(String signal) {
      return switch (signal) {
        case "falling sales" -> sales.fall();
        case "falling purchases" -> purchases.fall();
        case "void share" -> sales.voidShare();
        case "late bills" -> share(bills);
        case "late taxes" -> share(taxes);
        case "days overdue" -> daysOverdue;
        case "all of them" ->
            sales.fall()
                + purchases.fall()
                + 8 * sales.voidShare()
                + 6 * share(bills)
                + 6 * share(taxes)
                + daysOverdue / 20.0;
        default -> throw new IllegalArgumentException(signal);
      };
    }

    private static double share(long[] lateAndAll) {
      return lateAndAll[1] == 0 ? 0 : (double) lateAndAll[0] / lateAndAll[1];
    }
  }
}
