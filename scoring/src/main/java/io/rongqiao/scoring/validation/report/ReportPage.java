package io.rongqiao.scoring.validation.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.validation.Discrimination;
import io.rongqiao.scoring.validation.Judged;
import io.rongqiao.scoring.validation.Reliability;
import io.rongqiao.scoring.validation.Stability;
import io.rongqiao.scoring.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes a validation as one page. */
public final class ReportPage {

  /** As many characteristics as a reader looks at; the rest are in the table. */
  private static final int MOST_PLOTTED = 12;

  private final Validation validation;
  private final StringBuilder html = new StringBuilder();

  private ReportPage(Validation validation) {
    this.validation = validation;
  }

  public static String of(Validation validation) {
    return new ReportPage(validation).page();
  }

  private String page() {
    html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>模型验证报告 · Validation report</title>\n");
    html.append("<style>").append(style()).append("</style></head><body><main>\n");
    html.append(Html.heading(1, "模型验证报告", "Validation report"));
    html.append(
        "<p>%s · %s</p>%n".formatted(kind(validation.kind()), Html.escape(validation.data())));
    figures();
    discrimination();
    probabilities();
    html.append(Html.heading(2, "模型变量", "Characteristics"));
    characteristics();
    html.append(Html.heading(2, "稳定性", "Stability"));
    stability();
    html.append(Html.heading(2, "审批阈值", "Cut-offs"));
    html.append(Tables.cutOffs(validation.cutOffs()));
    html.append(Html.heading(2, "换入换出", "Swap set against the previous model"));
    swaps();
    html.append(Html.heading(2, "模型卡", "Model card"));
    html.append(Tables.card(validation.card()));
    return html.append("</main></body></html>\n").toString();
  }

  private void figures() {
    Judged judged = validation.judged();
    Discrimination tells = validation.discrimination();
    Reliability believed = validation.reliability();
    html.append("<section class=\"figures\">");
    figure("AUC", Html.number(tells.auc(), 4), "区分度", "discrimination");
    figure("Gini", Html.number(tells.gini(), 4), "2·AUC − 1", "");
    figure("KS", Html.number(tells.ks(), 4), "最大间距", "widest gap");
    figure("Brier", Html.number(believed.brier(), 4), "均方误差", "mean squared error");
    figure("Log-loss", Html.number(believed.logLoss(), 4), "对数损失", "");
    figure("ECE", Html.number(believed.expectedError(), 4), "校准误差", "calibration error");
    figure("PSI", Html.number(validation.psi(), 4), psi(validation.psi()), "");
    figure(
        "户数 · rows",
        Html.count(judged.rows()),
        "坏户 " + Html.count(judged.badCount()),
        "bad: " + Html.percent(judged.badRate()));
    html.append("</section>\n");
    if (!judged.isMixed()) {
      html.append(
          Html.note(
              "样本中只有一种结果，无法衡量区分度。",
              "Only one outcome occurs, so discrimination cannot be measured."));
    }
    if (validation.unknownCategories() > 0) {
      html.append(
          Html.note(
              "有 %d 个取值是模型未曾见过的类别。".formatted(validation.unknownCategories()),
              "%d values are categories that the model never met."
                  .formatted(validation.unknownCategories())));
    }
  }

  private void discrimination() {
    html.append(Html.heading(2, "区分度", "Discrimination"));
    html.append("<div class=\"plots\">");
    html.append(Plots.roc(validation.discrimination(), validation.previous()));
    html.append(Plots.ks(validation.discrimination()));
    html.append(Plots.gain(validation));
    html.append(Plots.scores(validation));
    html.append("</div>\n");
  }

  private void probabilities() {
    Reliability believed = validation.reliability();
    html.append(Html.heading(2, "概率可信度", "Calibration"));
    html.append("<div class=\"plots\">").append(Plots.calibration(believed)).append("<div>");
    html.append(Tables.bands(believed));
    html.append("</div></div>\n");
    html.append(
        Html.note(
            "斜率 %s（1 为恰当，小于 1 为过分自信），截距 %s（0 为恰当）；平均预测 %s，实际 %s。"
                .formatted(
                    Html.number(believed.slope(), 3),
                    Html.number(believed.intercept(), 3),
                    Html.probability(validation.judged().expected()),
                    Html.probability(validation.judged().badRate())),
            "Slope %s (1 is right, below 1 too sure), intercept %s (0 is right); Hosmer–Lemeshow χ² %s, p %s."
                .formatted(
                    Html.number(believed.slope(), 3),
                    Html.number(believed.intercept(), 3),
                    Html.number(believed.hosmerLemeshow(), 2),
                    Html.number(believed.significance(), 4))));
    html.append(Html.heading(3, "等级", "Grades of the master scale"));
    html.append(Tables.grades(validation.grades()));
  }

  private void characteristics() {
    html.append(
        Html.note(
            "WoE 为正表示好户相对更多。评分卡按其分箱，其他模型按五等分。",
            "A positive weight of evidence means relatively more good rows. A scorecard is shown by"
                + " its bins, another model by fifths of the rows."));
    html.append(Tables.characteristics(validation.characteristics()));
    html.append("<div class=\"plots small\">");
    validation.characteristics().stream()
        .limit(MOST_PLOTTED)
        .forEach(
            table -> {
              html.append("<div>").append(Plots.weights(table));
              html.append(Tables.bins(table)).append("</div>");
            });
    html.append("</div>\n");
  }

  private void stability() {
    html.append(
        Html.note(
            "PSI/CSI：0.1 以下稳定，0.25 以上为显著变动。",
            "PSI and CSI: stable below 0.1, another population from 0.25 on."));
    if (validation.months().isEmpty()) {
      html.append(Html.note("未指定期列。", "No column of months was named (--time)."));
    } else {
      html.append("<div class=\"plots\">").append(Plots.months(validation.months()));
      html.append("<div>").append(Tables.slices("期|month", validation.months()));
      html.append("</div></div>\n");
      for (Validation.Turn turn : validation.turns()) {
        html.append(
            Html.note(
                "%s：“%s”与“%s”的风险次序在 %s 颠倒。"
                    .formatted(turn.characteristic(), turn.first(), turn.second(), turn.month()),
                turn + "."));
      }
    }
    if (validation.segments().isEmpty()) {
      html.append(Html.note("未指定分群列。", "No column of segments was named (--segment)."));
    } else {
      html.append(Tables.slices("分群|segment", validation.segments()));
    }
  }

  private void swaps() {
    Discrimination before = validation.previous();
    if (before == null) {
      html.append(Html.note("未指定前一模型。", "No previous model was named (--previous)."));
      return;
    }
    html.append(
        Html.note(
            "前一模型 AUC %s,KS %s。"
                .formatted(Html.number(before.auc(), 4), Html.number(before.ks(), 4)),
            "The previous model has AUC %s and KS %s on the same rows. Swapped in: taken by this model"
                    .formatted(Html.number(before.auc(), 4), Html.number(before.ks(), 4))
                + " only; swapped out: taken by the previous one only."));
    html.append(Tables.swaps(validation.swaps()));
  }

  private void figure(String name, String value, String zh, String en) {
    html.append(
        "<div><b>%s</b><strong>%s</strong><small>%s <span lang=\"en\">%s</span></small></div>"
            .formatted(name, value, Html.escape(zh), Html.escape(en)));
  }

  private static String psi(@Nullable Double psi) {
    if (psi == null) {
      return "无训练分布 · not known";
    }
    if (psi < Stability.STABLE) {
      return "稳定 · stable";
    }
    return psi < Stability.MOVED ? "有变动 · moved a little" : "显著变动 · moved";
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "scorecard" -> "评分卡 · scorecard";
      case "boosted-trees" -> "梯度提升树 · boosted trees";
      default -> Html.escape(kind);
    };
  }

  private static String style() {
    try (InputStream css = ReportPage.class.getResourceAsStream("/validation/report.css")) {
      if (css == null) {
        throw new IllegalStateException("/validation/report.css is not on the class path");
      }
      return new String(css.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
