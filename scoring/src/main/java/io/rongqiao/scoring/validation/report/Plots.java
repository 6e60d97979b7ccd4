package io.rongqiao.scoring.validation.report;

import io.rongqiao.scoring.validation.CharacteristicTable;
import io.rongqiao.scoring.validation.Discrimination;
import io.rongqiao.scoring.validation.Reliability;
import io.rongqiao.scoring.validation.Slice;
import io.rongqiao.scoring.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The plots of a validation. */
final class Plots {

  /** More points than the eye can tell apart only make the page heavy. */
  private static final int MOST_POINTS = 200;

  private static final int CLASSES = 20;

  private Plots() {}

  static String roc(Discrimination now, @Nullable Discrimination before) {
    Plot plot =
        new Plot("ROC 曲线 · ROC curve", 1, 0, 1)
            .axes("误拒好户 · good rows refused", "查出坏户 · bad rows found")
            .line("", "chance", List.of(new Plot.Place(0, 0), new Plot.Place(1, 1)))
            .line(
                "本模型 · this model",
                "first",
                places(now, Discrimination.Point::good, Discrimination.Point::bad));
    if (before != null) {
      plot.line(
          "前一模型 · previous model",
          "second",
          places(before, Discrimination.Point::good, Discrimination.Point::bad));
    }
    return plot.html(true);
  }

  static String ks(Discrimination now) {
    Discrimination.Point widest = now.roc().getFirst();
    for (Discrimination.Point point : now.roc()) {
      if (Math.abs(point.bad() - point.good()) > Math.abs(widest.bad() - widest.good())) {
        widest = point;
      }
    }
    return new Plot("KS 曲线 · KS curve", 1, 0, 1)
        .axes("自高风险起的户数 · rows, riskiest first", "累计占比 · cumulative share")
        .line(
            "坏户 · bad", "second", places(now, Discrimination.Point::all, Discrimination.Point::bad))
        .line(
            "好户 · good",
            "first",
            places(now, Discrimination.Point::all, Discrimination.Point::good))
        .line(
            "KS " + Html.number(now.ks(), 3),
            "third",
            List.of(
                new Plot.Place(widest.all(), widest.good()),
                new Plot.Place(widest.all(), widest.bad())))
        .html(true);
  }

  static String gain(Validation validation) {
    double rate = validation.judged().badRate();
    return new Plot("增益曲线 · Gain curve", 1, 0, 1)
        .axes("拒绝户数 · rows refused", "查出坏户 · bad rows found")
        .line("", "chance", List.of(new Plot.Place(0, 0), new Plot.Place(1, 1)))
        .line(
            "最优 · perfect",
            "third",
            List.of(new Plot.Place(0, 0), new Plot.Place(rate, 1), new Plot.Place(1, 1)))
        .line(
            "本模型 · this model",
            "first",
            places(
                validation.discrimination(), Discrimination.Point::all, Discrimination.Point::bad))
        .html(true);
  }

  static String calibration(Reliability reliability) {
    double most = 0.01;
    List<Plot.Place> places = new ArrayList<>();
    for (Reliability.Band band : reliability.bands()) {
      places.add(new Plot.Place(band.expected(), band.badRate()));
      most = Math.max(most, Math.max(band.expected(), band.badRate()));
    }
    double end = Math.min(1, most * 1.05);
    return new Plot("校准 · Calibration", end, 0, end)
        .axes("预测违约概率 · probability said", "实际违约率 · bad rate seen")
        .line("", "chance", List.of(new Plot.Place(0, 0), new Plot.Place(end, end)))
        .line("", "first", places)
        .dots("十等分 · tenths of the rows", "first", places)
        .html(true);
  }

  static String scores(Validation validation) {
    double least = validation.scores().stream().mapToDouble(it -> it).min().orElse(0);
    double most = validation.scores().stream().mapToDouble(it -> it).max().orElse(1);
    double width = Math.max(1e-9, (most - least) / CLASSES);
    double[][] shares = new double[2][CLASSES];
    int bads = validation.judged().badCount();
    for (int row = 0; row < validation.judged().rows(); row++) {
      int place = Math.min(CLASSES - 1, (int) ((validation.scores().get(row) - least) / width));
      boolean bad = validation.judged().isBad(row);
      shares[bad ? 1 : 0][place] += 1.0 / (bad ? bads : validation.judged().rows() - bads);
    }
    double highest = 0.01;
    for (double[] one : shares) {
      for (double share : one) {
        highest = Math.max(highest, share);
      }
    }
    Plot plot =
        new Plot("评分分布 · Score distribution", CLASSES, 0, highest * 1.05)
            .axes("评分 · score", "占比 · share")
            .name("好户 · good", "first")
            .name("坏户 · bad", "second");
    for (int place = 0; place < CLASSES; place++) {
      plot.bar("first", place, place + 0.5, shares[0][place]);
      plot.bar("second", place + 0.5, place + 1, shares[1][place]);
      if (place % 5 == 0) {
        plot.mark(place, Html.number(least + place * width, 0));
      }
    }
    return plot.mark(CLASSES - 0.5, Html.number(most, 0)).html(false);
  }

  static String weights(CharacteristicTable table) {
    List<CharacteristicTable.Line> lines =
        table.lines().stream().filter(line -> line.good() + line.bad() > 0).toList();
    double most = lines.stream().mapToDouble(line -> Math.abs(line.weight())).max().orElse(1) * 1.1;
    Plot plot =
        new Plot(table.name(), lines.size(), -Math.max(0.1, most), Math.max(0.1, most))
            .numbers(true, true)
            .axes("箱 · bin", "WoE");
    for (int bin = 0; bin < lines.size(); bin++) {
      double weight = lines.get(bin).weight();
      plot.bar(weight < 0 ? "second" : "first", bin + 0.1, bin + 0.95, weight);
      plot.mark(bin + 0.5, Integer.toString(bin + 1));
    }
    return plot.html(false);
  }

  static String months(List<Slice> months) {
    double most = 0.01;
    for (Slice month : months) {
      most = Math.max(most, Math.max(month.badRate(), month.expected()));
    }
    Plot plot =
        new Plot("各期违约率 · Bad rate by month", Math.max(1, months.size() - 1), 0, most * 1.05)
            .axes("期 · month", "违约率 · bad rate")
            .line("实际 · seen", "second", slices(months, Slice::badRate))
            .line("预测 · said", "first", slices(months, Slice::expected));
    int step = Math.max(1, months.size() / 4);
    for (int next = 0; next < months.size(); next += step) {
      plot.mark(next, months.get(next).name());
    }
    return plot.html(false);
  }

  private static List<Plot.Place> slices(List<Slice> slices, ToDoubleFunction<Slice> value) {
    List<Plot.Place> places = new ArrayList<>();
    for (int next = 0; next < slices.size(); next++) {
      places.add(new Plot.Place(next, value.applyAsDouble(slices.get(next))));
    }
    return places;
  }

  private static List<Plot.Place> places(
      Discrimination discrimination,
      ToDoubleFunction<Discrimination.Point> x,
      ToDoubleFunction<Discrimination.Point> y) {
    List<Discrimination.Point> points = discrimination.roc();
    List<Plot.Place> places = new ArrayList<>();
    int step = Math.max(1, points.size() / MOST_POINTS);
    for (int next = 0; next < points.size(); next += step) {
      places.add(
          new Plot.Place(x.applyAsDouble(points.get(next)), y.applyAsDouble(points.get(next))));
    }
    places.add(
        new Plot.Place(x.applyAsDouble(points.getLast()), y.applyAsDouble(points.getLast())));
    return places;
  }
}
