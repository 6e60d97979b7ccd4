package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.guarantee.programme.PastTheCap;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.RiskShare;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A programme or new terms of one, as a guarantor fills it in.
 *
 * @param author who wrote the terms; the caller, who publishes them, is another person
 */
@Serdeable
record ProgrammeForm(
    @Nullable String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable List<String> lenders,
    @Nullable TermsForm terms,
    @Nullable String author) {

  Programme toProgramme(ProgrammeId id, InstitutionId guarantor) {
    String zh = Field.read("nameZh", nameZh, CaseStepForms::text);
    String en = Field.read("nameEn", nameEn, CaseStepForms::text);
    Set<InstitutionId> banks =
        Field.read("lenders", lenders, it -> it).stream()
            .map(bank -> Field.read("lenders", bank, InstitutionId::parse))
            .collect(Collectors.toSet());
    return Field.read(
        "code", code, it -> new Programme(id, it, guarantor, Bilingual.of(zh, en), banks));
  }

  /** One tier's part. */
  @Serdeable
  record ShareForm(
      @Nullable String tier, @Nullable String institutionId, @Nullable Integer basisPoints) {

    RiskShare toShare() {
      GuaranteeTier which = Field.read("shares.tier", tier, GuaranteeTier::valueOf);
      InstitutionId bearer =
          Field.readIfGiven("shares.institutionId", institutionId, InstitutionId::parse)
              .orElse(null);
      return Field.read("shares.basisPoints", basisPoints, it -> new RiskShare(which, bearer, it));
    }
  }

  /** What a programme says; rates and shares of money as fractions. */
  @Serdeable
  record TermsForm(
      @Nullable String validFrom,
      @Nullable String validUntil,
      @Nullable Boolean governmentBacked,
      @Nullable List<ShareForm> shares,
      @Nullable String oddFen,
      @Nullable MoneyForm largest,
      @Nullable Integer longestMonths,
      @Nullable String annualFee,
      @Nullable String reGuaranteeFee,
      @Nullable MoneyForm quota,
      @Nullable MoneyForm secondPairAbove,
      @Nullable String claimRateCap,
      @Nullable String pastTheCap,
      @Nullable Integer decisionDays) {

    ProgrammeTerms toTerms(ProgrammeId programme, int number) {
      LocalDate from = Field.read("validFrom", validFrom, LocalDate::parse);
      LocalDate until = Field.readIfGiven("validUntil", validUntil, LocalDate::parse).orElse(null);
      boolean backed = Field.read("governmentBacked", governmentBacked, it -> it);
      RiskShares split = split();
      Money most = Field.read("largest", largest, MoneyForm::toMoney);
      Tenor longest = Field.read("longestMonths", longestMonths, Tenor::ofMonths);
      AnnualRate fee = Field.read("annualFee", annualFee, AnnualRate::ofFraction);
      AnnualRate again = Field.read("reGuaranteeFee", reGuaranteeFee, AnnualRate::ofFraction);
      Money all = Field.read("quota", quota, MoneyForm::toMoney);
      Money second = Field.read("secondPairAbove", secondPairAbove, MoneyForm::toMoney);
      Percentage cap = Field.read("claimRateCap", claimRateCap, Percentage::ofFraction);
      PastTheCap past = Field.read("pastTheCap", pastTheCap, PastTheCap::valueOf);
      int days = Field.read("decisionDays", decisionDays, it -> it);
      return Field.read(
          "terms",
          this,
          _ ->
              new ProgrammeTerms(
                  programme, number, from, until, backed, split, most, longest, fee, again, all,
                  second, cap, past, days));
    }

    private RiskShares split() {
      GuaranteeTier owner = Field.read("oddFen", oddFen, GuaranteeTier::valueOf);
      List<RiskShare> parts =
          Field.read("shares", shares, it -> it).stream().map(ShareForm::toShare).toList();
      return Field.read("shares", parts, it -> new RiskShares(it, owner));
    }
  }
}
