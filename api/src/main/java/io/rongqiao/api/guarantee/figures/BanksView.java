package io.rongqiao.api.guarantee.figures;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.matching.guarantee.figures.BankEvaluation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each bank does that the guarantor works with (国办发〔2019〕6号 第（十四）). */
@Serdeable
record BanksView(LocalDate from, LocalDate to, List<BankView> items) {

  /**
   * One bank; the document sets no threshold to judge it by.
   *
   * @param recommended the cases it brought in the period
   * @param smallOrFarming of them, those for small enterprises and farming
   */
  @Serdeable
  record BankView(
      InstitutionView bank,
      FiguresView.SliceView recommended,
      FiguresView.SliceView smallOrFarming,
      FiguresView.SliceView begun,
      FiguresView.SliceView standing,
      FiguresView.ClaimsView claims,
      FiguresView.SurvivalView survival,
      CareView care) {

    static BankView of(BankEvaluation it, InstitutionNames names) {
      return new BankView(
          names.view(it.lender().value()),
          FiguresView.SliceView.of(it.recommended()),
          FiguresView.SliceView.of(it.smallOrFarming()),
          FiguresView.SliceView.of(it.begun()),
          FiguresView.SliceView.of(it.standing()),
          FiguresView.ClaimsView.of(it.claims()),
          FiguresView.SurvivalView.of(it.survival()),
          CareView.of(it.care()));
    }
  }

  /**
   * How a bank looks after its guaranteed loans.
   *
   * @param daysToNotice from the first day overdue to the notice, on average
   */
  @Serdeable
  record CareView(int notices, int cured, int refused, @Nullable String daysToNotice) {

    static CareView of(BankEvaluation.LoanCare it) {
      BigDecimal days = it.daysToNotice();
      return new CareView(
          it.notices(), it.cured(), it.refused(), days == null ? null : days.toPlainString());
    }
  }
}
