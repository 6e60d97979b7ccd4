package io.rongqiao.scoring.validation.report;

import io.rongqiao.scoring.defaultrisk.calibration.CalibrationChoice;
import io.rongqiao.scoring.defaultrisk.calibration.ModelCard;
import io.rongqiao.scoring.validation.CharacteristicTable;
import io.rongqiao.scoring.validation.Confusion;
import io.rongqiao.scoring.validation.Reliability;
import io.rongqiao.scoring.validation.Slice;
import io.rongqiao.scoring.validation.SwapSet;
import io.rongqiao.scoring.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a validation. */
final class Tables {

  private Tables() {}

  static String bands(Reliability reliability) {
    List<List<String>> lines = new ArrayList<>();
    for (Reliability.Band band : reliability.bands()) {
      lines.add(
          List.of(
              Html.count(band.rows()),
              Html.probability(band.expected()),
              Html.probability(band.badRate())));
    }
    return Html.table(List.of("户数|rows", "预测|said", "实际|seen"), lines);
  }

  static String grades(List<Validation.GradeLine> grades) {
    List<List<String>> lines = new ArrayList<>();
    for (Validation.GradeLine grade : grades) {
      lines.add(
          List.of(
              grade.grade(),
              "%s – %s".formatted(Html.probability(grade.from()), Html.probability(grade.below())),
              Html.count(grade.rows()),
              Html.count(grade.bad()),
              Html.probability((double) grade.bad() / grade.rows())));
    }
    return Html.table(
        List.of("等级|grade", "违约概率|PD band", "户数|rows", "坏户|bad", "实际|bad rate"), lines);
  }

  static String cutOffs(List<Confusion> cutOffs) {
    List<List<String>> lines = new ArrayList<>();
    for (Confusion one : cutOffs) {
      lines.add(
          List.of(
              "≥ " + Html.probability(one.cutOff()),
              Html.percent(one.approvalRate()),
              Html.count(one.goodTaken()),
              Html.count(one.badTaken()),
              Html.count(one.goodRefused()),
              Html.count(one.badRefused()),
              Html.probability(one.badRateTaken()),
              Html.percent(one.recall()),
              Html.percent(one.precision())));
    }
    return Html.table(
        List.of(
            "拒绝线|refused from",
            "通过率|taken",
            "好户通过|good taken",
            "坏户通过|bad taken",
            "好户拒绝|good refused",
            "坏户拒绝|bad refused",
            "通过坏账率|bad rate taken",
            "查出率|bad found",
            "拒绝精度|precision"),
        lines);
  }

  static String characteristics(List<CharacteristicTable> tables) {
    List<List<String>> lines = new ArrayList<>();
    for (CharacteristicTable table : tables) {
      lines.add(
          List.of(
              table.name(),
              Integer.toString(table.lines().size()),
              Html.number(table.informationValue(), 3),
              Html.number(table.stability(), 4)));
    }
    return Html.table(List.of("变量|characteristic", "箱数|bins", "IV", "CSI"), lines);
  }

  static String bins(CharacteristicTable table) {
    List<List<String>> lines = new ArrayList<>();
    int number = 0;
    for (CharacteristicTable.Line line : table.lines()) {
      int rows = line.good() + line.bad();
      if (rows > 0) {
        lines.add(
            List.of(
                ++number + "  " + shortened(line.label()),
                Html.count(rows),
                Html.percent((double) line.bad() / rows),
                Html.number(line.weight(), 2)));
      }
    }
    return Html.table(List.of("箱|bin", "户数|rows", "坏|bad", "WoE"), lines);
  }

  static String slices(String name, List<Slice> slices) {
    List<List<String>> lines = new ArrayList<>();
    for (Slice slice : slices) {
      lines.add(
          List.of(
              slice.name(),
              Html.count(slice.rows()),
              Html.probability(slice.badRate()),
              Html.probability(slice.expected()),
              Html.number(slice.auc(), 3),
              Html.number(slice.psi(), 3)));
    }
    return Html.table(List.of(name, "户数|rows", "实际|seen", "预测|said", "AUC", "PSI"), lines);
  }

  static String swaps(List<SwapSet> swaps) {
    List<List<String>> lines = new ArrayList<>();
    for (SwapSet swap : swaps) {
      lines.add(
          List.of(
              Html.percent(swap.approvalRate()),
              count(swap.both()),
              count(swap.in()),
              count(swap.out()),
              count(swap.neither())));
    }
    return Html.table(
        List.of(
            "通过率|taken",
            "都通过|taken by both",
            "换入|swapped in",
            "换出|swapped out",
            "都拒绝|refused by both"),
        lines);
  }

  static String card(@Nullable ModelCard card) {
    if (card == null) {
      return Html.note("模型没有模型卡。", "The model has no card.");
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("目标 · target", card.targetColumn() + " = " + card.bad()));
    lines.add(List.of("违约定义 · definition of default", card.definition()));
    lines.add(List.of("表现期 · horizon", card.horizonMonths() + " 个月 · months"));
    lines.add(List.of("观察期 · observation window", card.observationWindow()));
    lines.add(List.of("训练样本 · sample", Html.count(card.rows())));
    lines.add(List.of("样本违约率 · bad rate of the sample", Html.probability(card.badRate())));
    lines.add(
        List.of("总体违约率 · bad rate of the population", Html.probability(card.populationBadRate())));
    lines.add(List.of("校准方法 · calibration", card.calibration().name()));
    for (CalibrationChoice.Trial trial : card.trials()) {
      lines.add(
          List.of(
              "  " + trial.method().name(),
              "log-loss %s, Brier %s"
                  .formatted(Html.number(trial.logLoss(), 5), Html.number(trial.brier(), 5))));
    }
    lines.add(List.of("主标尺 · master scale", card.masterScale()));
    lines.add(List.of("输入列数 · inputs", Integer.toString(card.inputs())));
    card.caveats().forEach(caveat -> lines.add(List.of("注意 · caveat", caveat)));
    return Html.table(List.of("项目|item", "内容|says"), lines)
        .replace("<table>", "<table class=\"words\">");
  }

  private static String count(SwapSet.Count count) {
    return count.rows() == 0
        ? "0"
        : "%s (%s)".formatted(Html.count(count.rows()), Html.percent(count.badRate()));
  }

  private static String shortened(String label) {
    return label.length() <= 60 ? label : label.substring(0, 57) + "…";
  }
}
