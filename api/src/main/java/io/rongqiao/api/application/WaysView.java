package io.rongqiao.api.application;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.advice.Step;
import io.rongqiao.matching.advice.Way;
import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.scoring.feature.Unit;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;

/** What an enterprise can do to be matched, or matched better; the cheapest first. */
@Serdeable
record WaysView(List<WayView> items) {

  static WaysView of(List<Way> ways) {
    return new WaysView(ways.stream().map(WayView::of).toList());
  }

  /**
   * One way to a product.
   *
   * @param months when it is reached at best, if all steps are begun at once
   * @param conditional whether it hangs on what is not known yet
   * @param closes the shortfalls that are no more then
   * @param opens the proposal as it would be then; it cannot be sent
   */
  @Serdeable
  record WayView(
      int months,
      boolean conditional,
      List<StepView> steps,
      List<ApplicationView.ShortfallView> closes,
      ProposalView opens) {

    static WayView of(Way way) {
      return new WayView(
          way.months(),
          way.conditional(),
          way.steps().stream().map(StepView::of).toList(),
          way.closes().stream().map(ApplicationView.ShortfallView::of).toList(),
          ProposalView.of(way.opens(), null));
    }
  }

  /** One thing to change. */
  @Serdeable
  record StepView(String kind, String feature, TextView text, int months) {

    static StepView of(Step step) {
      return new StepView(
          step.kind().name(), step.subject().name(), TextView.of(wording(step)), step.months());
    }
  }

  private static Bilingual wording(Step step) {
    Bilingual title = step.subject().title();
    Bilingual to = shown(step, step.to());
    Bilingual from = shown(step, step.from());
    return switch (step.kind()) {
      case IMPROVE ->
          new Bilingual(
              "%s：从 %s 改善到 %s，最快约 %d 个月".formatted(title.zh(), from.zh(), to.zh(), step.months()),
              "%s: from %s to %s, in about %d months at best"
                  .formatted(title.en(), from.en(), to.en(), step.months()));
      case ASK ->
          new Bilingual(
              "%s改为 %s".formatted(title.zh(), to.zh()),
              "ask for another %s: %s".formatted(title.en(), to.en()));
      case DISCLOSE ->
          new Bilingual(
              "%s目前未知：授权并提供数据，达到 %s 即可".formatted(title.zh(), to.zh()),
              "%s is not known: let the platform see it; %s suffices"
                  .formatted(title.en(), to.en()));
    };
  }

  private static Bilingual shown(Step step, Actual actual) {
    return switch (actual) {
      case Actual.Units(int units)
          when step.subject() instanceof Measure measure && measure.grid() == Grid.DAY ->
          Bilingual.of(Grid.DAY.plain(units), Grid.DAY.plain(units));
      case Actual.Units(int units) when step.subject() instanceof Measure measure ->
          unit(measure.grid()).render(measure.grid().number(units).doubleValue());
      case Actual.Units(int units) -> Bilingual.of("" + units, "" + units);
      case Actual.Word(String word) -> Bilingual.of(word, word);
      case Actual.Claim(boolean holds) ->
          holds ? Bilingual.of("是", "yes") : Bilingual.of("否", "no");
      case Actual.Nothing _ -> Bilingual.of("未知", "unknown");
    };
  }

  private static Unit unit(Grid grid) {
    return switch (grid) {
      case YUAN -> Unit.YUAN;
      case SHARE -> Unit.SHARE;
      case COUNT, DAY -> Unit.COUNT;
      case MONTHS -> Unit.MONTHS;
    };
  }
}
