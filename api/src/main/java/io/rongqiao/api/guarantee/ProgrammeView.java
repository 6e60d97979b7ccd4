package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement under which loans are guaranteed.
 *
 * @param terms those in force on the platform's day, and where one programme is read all others,
 *     the newest first
 */
@Serdeable
record ProgrammeView(
    UUID id,
    String code,
    TextView name,
    InstitutionView guarantor,
    List<InstitutionView> lenders,
    List<TermsView> terms) {

  static ProgrammeView of(Programme it, List<ProgrammeTerms> terms, InstitutionNames institutions) {
    return new ProgrammeView(
        it.id().value(),
        it.code(),
        TextView.of(it.name()),
        institutions.view(it.guarantor().value()),
        it.lenders().stream()
            .map(lender -> institutions.view(lender.value()))
            .sorted(Comparator.comparing(InstitutionView::name))
            .toList(),
        terms.stream().map(one -> TermsView.of(one, institutions)).toList());
  }

  /** What a programme says from a day on; rates and shares as fractions. */
  @Serdeable
  record TermsView(
      int number,
      LocalDate validFrom,
      @Nullable LocalDate validUntil,
      boolean governmentBacked,
      List<CaseView.ShareView> shares,
      MoneyView largest,
      int longestMonths,
      String annualFee,
      String reGuaranteeFee,
      MoneyView quota,
      MoneyView secondPairAbove,
      String claimRateCap,
      String pastTheCap,
      TextView pastTheCapText,
      int decisionDays) {

    static TermsView of(ProgrammeTerms it, InstitutionNames institutions) {
      return new TermsView(
          it.number(),
          it.validFrom(),
          it.validUntil(),
          it.governmentBacked(),
          it.shares().shares().stream()
              .map(share -> CaseView.ShareView.of(share, it.shares(), institutions))
              .toList(),
          MoneyView.of(it.largest()),
          it.longest().months(),
          it.annualFee().fraction().toPlainString(),
          it.reGuaranteeFee().fraction().toPlainString(),
          MoneyView.of(it.quota()),
          MoneyView.of(it.secondPairAbove()),
          it.claimRateCap().fraction().toPlainString(),
          it.pastTheCap().name(),
          new TextView(it.pastTheCap().zh(), it.pastTheCap().en()),
          it.decisionDays());
    }
  }

  /** All programmes. */
  @Serdeable
  record ListView(List<ProgrammeView> items) {}
}
