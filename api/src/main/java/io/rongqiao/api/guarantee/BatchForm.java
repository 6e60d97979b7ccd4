package io.rongqiao.api.guarantee;

import io.rongqiao.api.problem.PlainRule;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.batch.BatchRow;
import io.rongqiao.matching.guarantee.batch.ReturnReason;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a batch, read field by field, so that everything wrong with it is told at once. Columns:
 * {@code loan_number, uscc, amount, currency, tenor_months, annual_rate, annual_fee, other_fees,
 * purpose, small_or_farming, has_bank_loans, risk_answer, paid_out_on}.
 */
final class BatchForm {

  static final List<String> COLUMNS =
      List.of(
          "loan_number",
          "uscc",
          "amount",
          "currency",
          "tenor_months",
          "annual_rate",
          "annual_fee",
          "other_fees",
          "purpose",
          "small_or_farming",
          "has_bank_loans",
          "risk_answer",
          "paid_out_on");

  private final KnownEnterprises enterprises;
  private final ProgrammeId programme;
  private final Map<String, String> fields;
  private final List<ReturnReason> faults = new ArrayList<>();

  private BatchForm(
      KnownEnterprises enterprises, ProgrammeId programme, Map<String, String> fields) {
    this.enterprises = enterprises;
    this.programme = programme;
    this.fields = fields;
  }

  static BatchRow read(
      int number, Map<String, String> fields, ProgrammeId programme, KnownEnterprises enterprises) {
    return new BatchForm(enterprises, programme, fields).row(number);
  }

  private BatchRow row(int number) {
    String loanNumber = fields.getOrDefault("loan_number", "").strip();
    if (loanNumber.isEmpty() || loanNumber.length() > 100) {
      fault("loan_number", "贷款编号须为 1 至 100 个字符", "A loan number has 1 to 100 characters");
    }
    @Nullable EnterpriseKey enterprise = value("uscc", this::enterprise);
    @Nullable Money amount =
        value("amount", it -> new MoneyForm(it, fields.getOrDefault("currency", "CNY")).toMoney());
    @Nullable Tenor tenor = value("tenor_months", it -> Tenor.ofMonths(Integer.parseInt(it)));
    @Nullable AnnualRate rate = value("annual_rate", AnnualRate::ofFraction);
    @Nullable AnnualRate fee = value("annual_fee", AnnualRate::ofFraction);
    @Nullable Purpose purpose = value("purpose", it -> word(Purpose.class, it));
    @Nullable Boolean small = value("small_or_farming", BatchForm::truth);
    @Nullable Boolean loans = value("has_bank_loans", BatchForm::truth);
    @Nullable LocalDate paidOutOn = value("paid_out_on", LocalDate::parse);
    Set<FeeKind> fees = fees();
    String answer = fields.getOrDefault("risk_answer", "").strip();
    if (enterprise != null
        && amount != null
        && tenor != null
        && rate != null
        && fee != null
        && purpose != null
        && small != null
        && loans != null
        && paidOutOn != null
        && faults.isEmpty()) {
      try {
        var request =
            new CaseRequest(
                programme,
                enterprise,
                amount,
                tenor,
                rate,
                fee,
                fees,
                purpose,
                small,
                loans,
                false,
                answer.isEmpty() ? null : answer,
                null);
        return new BatchRow(
            number, loanNumber, new BatchRow.WrittenLoan(request, paidOutOn), List.of());
      } catch (IllegalArgumentException refused) {
        fault("amount", "金额、利率或费率不合规", PlainRule.of(refused));
      }
    }
    return new BatchRow(number, loanNumber, null, faults);
  }

  private EnterpriseKey enterprise(String code) {
    Optional<EnterpriseKey> known = enterprises.find(Uscc.parse(code));
    return known.orElseThrow(
        () -> new IllegalArgumentException("%s is no enterprise of the platform".formatted(code)));
  }

  private Set<FeeKind> fees() {
    Set<FeeKind> fees = new LinkedHashSet<>();
    for (String fee : fields.getOrDefault("other_fees", "").split("[;|]", -1)) {
      if (!fee.isBlank()) {
        try {
          fees.add(word(FeeKind.class, fee.strip()));
        } catch (IllegalArgumentException refused) {
          fault("other_fees", "未知的收费项目 " + fee, PlainRule.of(refused));
        }
      }
    }
    return fees;
  }

  private <T> @Nullable T value(String field, Function<String, T> reading) {
    String text = fields.getOrDefault(field, "").strip();
    if (text.isEmpty()) {
      fault(field, "缺少该字段", "is missing");
      return null;
    }
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException refused) {
      fault(field, "无法识别的值 “%s”".formatted(text), PlainRule.of(refused));
      return null;
    }
  }

  private void fault(String field, String zh, String en) {
    faults.add(ReturnReason.of(field, zh, en));
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true", "1", "是" -> true;
      case "false", "0", "否" -> false;
      default ->
          throw new IllegalArgumentException("'%s' is neither true nor false".formatted(text));
    };
  }

  private static <E extends Enum<E>> E word(Class<E> words, String text) {
    return EnumSet.allOf(words).stream()
        .filter(word -> word.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is none of %s".formatted(text, EnumSet.allOf(words))));
  }
}
