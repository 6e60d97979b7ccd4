package io.rongqiao.matching.budget;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.rongqiao.matching.allocation.AmountLadder;
import io.rongqiao.matching.allocation.ExpectedReturn;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.ranking.AcceptanceCurve;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down in which ways one may lend on a lead, or why in none. */
final class OptionWriter {

  private final BudgetQuestion question;
  private final QuotaBook book;
  private final List<GuaranteeRoom> rooms;
  private final ExpectedReturn expected;
  private final Map<RiskGrade, AcceptanceCurve> curves = new EnumMap<>(RiskGrade.class);

  OptionWriter(BudgetQuestion question, QuotaBook book, List<GuaranteeRoom> rooms) {
    this.question = question;
    this.book = book;
    this.rooms = rooms;
    this.expected = question.expectedReturn();
    for (RiskGrade grade : RiskGrade.values()) {
      curves.put(grade, question.risk().curve(grade));
    }
  }

  Ways write(Contender contender) {
    Contender.Wanted wanted = contender.wanted();
    List<AnnualRate> rates = question.pricing().of(wanted.rate(), wanted.band());
    if (rates.isEmpty()) {
      return Ways.none(Verdict.NO_RATE);
    }
    if (question.sizes().of(wanted.least(), wanted.proposed()).isEmpty()) {
      return Ways.none(Verdict.NO_AMOUNT);
    }
    Money cap = book.cap();
    Money most = cap == null ? wanted.proposed() : wanted.proposed().min(cap);
    if (question.sizes().of(wanted.least(), most).isEmpty()) {
      return Ways.none(Verdict.OVER_LIMIT);
    }
    List<Option> options = new ArrayList<>();
    for (Path path : paths(wanted.guarantor(), wanted.borne(), wanted.tenor())) {
      Money upTo = path.largest == null ? most : most.min(path.largest);
      question
          .sizes()
          .of(wanted.least(), upTo)
          .map(amounts -> option(contender, amounts, rates, path, isCapped(amounts, cap, wanted)))
          .ifPresent(options::add);
    }
    if (options.isEmpty()) {
      return Ways.none(Verdict.NO_GUARANTEE);
    }
    List<Option> earning = options.stream().filter(it -> it.margin() > 0).toList();
    return earning.isEmpty() ? Ways.none(Verdict.NO_MARGIN) : new Ways(earning, null);
  }

  /** Whether a limit on customers or groups is what ends the ladder. */
  private static boolean isCapped(
      AmountLadder amounts, @Nullable Money cap, Contender.Wanted wanted) {
    return cap != null
        && cap.isLessThan(wanted.proposed())
        && Money.fen(amounts.fen(amounts.size() - 1)).equals(cap);
  }

  private Option option(
      Contender contender,
      AmountLadder amounts,
      List<AnnualRate> rates,
      Path path,
      boolean capped) {
    AcceptanceCurve curve = curveOf(contender);
    AnnualRate best =
        rates.stream()
            .max(
                comparingDouble((AnnualRate rate) -> margin(contender, curve, rate, path))
                    .thenComparing(comparing(AnnualRate::fraction).reversed()))
            .orElseThrow();
    List<Integer> quotas = new ArrayList<>(book.drawnBy(contender));
    quotas.addAll(path.quotas);
    return new Option(
        contender,
        amounts,
        best,
        curve.acceptance(best),
        margin(contender, curve, best, path),
        path.room == null ? null : path.room.programme(),
        quotas,
        capped);
  }

  private double margin(Contender contender, AcceptanceCurve curve, AnnualRate rate, Path path) {
    return expected.ofAYuan(
        rate,
        curve.acceptance(rate),
        contender.standing().likelihood().probability(),
        path.borne.fraction().doubleValue());
  }

  private AcceptanceCurve curveOf(Contender contender) {
    return Optional.ofNullable(curves.get(contender.standing().grade())).orElseThrow();
  }

  /** Under each programme of the guarantor that is open to the bank, if there is any. */
  private List<Path> paths(@Nullable InstitutionId guarantor, Percentage borne, Tenor tenor) {
    if (guarantor == null) {
      return List.of(new Path(null, borne, null, List.of()));
    }
    String name = guarantor.value().toString();
    List<GuaranteeRoom> own =
        rooms.stream().filter(room -> room.guarantor().equals(guarantor)).toList();
    return own.isEmpty()
        ? List.of(new Path(null, borne, null, book.drawnBy(name, null)))
        : own.stream()
            .filter(room -> !tenor.isLongerThan(room.longest()))
            .map(
                room ->
                    new Path(
                        room,
                        room.borne(),
                        room.largest(),
                        book.drawnBy(name, room.programme().value().toString())))
            .toList();
  }

  /** A guarantee, or none, with what it draws on. */
  private record Path(
      @Nullable GuaranteeRoom room,
      Percentage borne,
      @Nullable Money largest,
      List<Integer> quotas) {}

  /**
   * The ways to lend on a lead that bring something.
   *
   * @param verdict why there are none; none if there are some
   */
  record Ways(List<Option> options, @Nullable Verdict verdict) {

    static Ways none(Verdict why) {
      return new Ways(List.of(), why);
    }
  }
}
