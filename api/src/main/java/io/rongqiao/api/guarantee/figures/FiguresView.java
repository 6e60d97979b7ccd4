package io.rongqiao.api.guarantee.figures;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.award.AnnualisedBusiness;
import io.rongqiao.matching.guarantee.book.CustomerKind;
import io.rongqiao.matching.guarantee.concentration.ConcentrationRatio;
import io.rongqiao.matching.guarantee.figures.ClaimFigures;
import io.rongqiao.matching.guarantee.figures.GuarantorFigures;
import io.rongqiao.matching.guarantee.figures.MonthFigures;
import io.rongqiao.matching.guarantee.figures.Ratio;
import io.rongqiao.matching.guarantee.figures.Slice;
import io.rongqiao.matching.guarantee.figures.Survival;
import io.rongqiao.scoring.money.AnnualRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A guarantor's figures of a period, in yuan; what each means stands under {@code /definitions}.
 * Rates and shares are fractions of one.
 *
 * @param standing what stands at the end of the period
 * @param multiple what stands over the net assets; null where none are stated
 * @param begun what began in the period
 * @param averageFee the yearly fee of what began, weighted by amount
 * @param annualised what began, weighted by days (R35)
 * @param annualisedSmall the part of it that the award statistics count (R38)
 * @param concentration the ratios of R29 at the end of the period
 */
@Serdeable
record FiguresView(
    LocalDate from,
    LocalDate to,
    SliceView standing,
    List<KindView> standingByKind,
    @Nullable String multiple,
    SliceView begun,
    List<KindView> begunByKind,
    List<MonthView> months,
    @Nullable String averageFee,
    AnnualisedView annualised,
    AnnualisedView annualisedSmall,
    List<ShareView> concentration,
    ClaimsView claims,
    SurvivalView survival) {

  static FiguresView of(GuarantorFigures it, Concentration.Denominator denominator) {
    AnnualRate fee = it.averageFee();
    return new FiguresView(
        it.period().from(),
        it.period().to(),
        SliceView.of(it.standing()),
        KindView.all(it.standingByKind()),
        plain(Optional.ofNullable(it.multiple())),
        SliceView.of(it.begun()),
        KindView.all(it.begunByKind()),
        it.months().stream().map(MonthView::of).toList(),
        fee == null ? null : fee.fraction().toPlainString(),
        AnnualisedView.of(it.annualised()),
        AnnualisedView.of(it.annualisedSmall()),
        ShareView.all(it.concentration(), denominator),
        ClaimsView.of(it.claims()),
        SurvivalView.of(it.survival()));
  }

  /** So much, in so many cases, for so many customers. */
  @Serdeable
  record SliceView(MoneyView amount, int cases, int customers) {

    static SliceView of(Slice it) {
      return new SliceView(MoneyView.of(it.amount()), it.cases(), it.customers());
    }
  }

  /** What serves one kind of customers. */
  @Serdeable
  record KindView(String kind, TextView name, SliceView slice) {

    static List<KindView> all(Map<CustomerKind, Slice> slices) {
      return slices.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(
              it ->
                  new KindView(
                      it.getKey().name(),
                      new TextView(it.getKey().zh(), it.getKey().en()),
                      SliceView.of(it.getValue())))
          .toList();
    }
  }

  /** One month, cut to the period. */
  @Serdeable
  record MonthView(
      LocalDate from,
      LocalDate to,
      SliceView begun,
      List<KindView> byKind,
      MoneyView ended,
      SliceView standing) {

    static MonthView of(MonthFigures it) {
      return new MonthView(
          it.month().from(),
          it.month().to(),
          SliceView.of(it.begun()),
          KindView.all(it.byKind()),
          MoneyView.of(it.ended()),
          SliceView.of(it.standing()));
    }
  }

  /**
   * Business weighted by days.
   *
   * @param yuanDays the exact sum of amounts times days, from which the amount follows over 365
   */
  @Serdeable
  record AnnualisedView(
      MoneyView amount, MoneyView fees, @Nullable String feeRate, String yuanDays) {

    static AnnualisedView of(AnnualisedBusiness it) {
      return new AnnualisedView(
          MoneyView.of(it.amount()),
          MoneyView.of(it.fees()),
          plain(it.rate().map(AnnualRate::fraction)),
          it.yuanDays().toPlainString());
    }
  }

  /** One of the ratios of R29 beside what it may not fall below. */
  @Serdeable
  record ShareView(String ratio, TextView name, String actual, String least, boolean tooLow) {

    static List<ShareView> all(Concentration book, Concentration.Denominator denominator) {
      return Arrays.stream(ConcentrationRatio.values())
          .map(
              ratio ->
                  new ShareView(
                      ratio.name(),
                      new TextView(ratio.zh(), ratio.en()),
                      ratio.of(book, denominator).fraction().toPlainString(),
                      ratio.least().fraction().toPlainString(),
                      ratio.isShortIn(book, denominator)))
          .toList();
    }
  }

  /** One amount over another; without a fraction where there is no whole. */
  @Serdeable
  record RatioView(MoneyView part, MoneyView whole, @Nullable String fraction) {

    static RatioView of(Ratio it) {
      return new RatioView(MoneyView.of(it.part()), MoneyView.of(it.whole()), plain(it.fraction()));
    }
  }

  /** Calls on guarantees in the period. */
  @Serdeable
  record ClaimsView(
      int count,
      MoneyView paid,
      MoneyView recovered,
      MoneyView writtenOff,
      MoneyView openBefore,
      MoneyView openAfter,
      RatioView claimRateOfEnded,
      RatioView claimRateOfBegun,
      RatioView recoveryRate) {

    static ClaimsView of(ClaimFigures it) {
      return new ClaimsView(
          it.count(),
          MoneyView.of(it.paid()),
          MoneyView.of(it.recovered()),
          MoneyView.of(it.writtenOff()),
          MoneyView.of(it.openBefore()),
          MoneyView.of(it.openAfter()),
          RatioView.of(it.claimRateOfEnded()),
          RatioView.of(it.claimRateOfBegun()),
          RatioView.of(it.recoveryRate()));
    }
  }

  /** How many of the enterprises that were guaranteed are still there. */
  @Serdeable
  record SurvivalView(
      int customers,
      int ceased,
      int lost,
      int stated,
      @Nullable String operating,
      @Nullable String creditworthy) {

    static SurvivalView of(Survival it) {
      return new SurvivalView(
          it.customers(),
          it.ceased(),
          it.lost(),
          it.stated(),
          plain(it.operating()),
          plain(it.creditworthy()));
    }
  }

  private static @Nullable String plain(Optional<BigDecimal> figure) {
    return figure.map(BigDecimal::toPlainString).orElse(null);
  }
}
