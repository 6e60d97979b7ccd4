package io.rongqiao.matching.guarantee.book;

import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.SizeClass;
import io.rongqiao.scoring.enterprise.SizeStandard;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a guarantee serves (国办发〔2019〕6号 第（三）, L16465–16467): small enterprises by the size standard,
 * farming, or others.
 */
public enum CustomerKind {
  /** Small and micro enterprises by the size standard, other than in farming. */
  SMALL_OR_MICRO("小微企业", "Small and micro enterprises"),
  /** Section A of GB/T 4754-2017, of any size. */
  FARMING("“三农”主体", "Farming"),
  /** Stated as small or farming by the bank; the register does not tell its size. */
  STATED_SMALL_OR_FARMING("申报为支小支农（规模未核）", "Stated as small or farming, size unknown"),
  OTHER("其他", "Others");

  private static final String FARMING_SECTION = "A";

  private final String zh;
  private final String en;

  CustomerKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /**
   * The kind of a customer.
   *
   * @param stated what the bank stated
   * @param on the day the guarantee began
   */
  static CustomerKind of(@Nullable Registration registration, boolean stated, LocalDate on) {
    CustomerKind unknown = stated ? STATED_SMALL_OR_FARMING : OTHER;
    if (registration == null) {
      return unknown;
    }
    Industry industry = registration.industry();
    if (industry != null && industry.isWithin(FARMING_SECTION)) {
      return FARMING;
    }
    Optional<SizeClass> size = SizeStandard.standard().classify(registration, on);
    return size.map(it -> it.isSmallOrMicro() ? SMALL_OR_MICRO : OTHER).orElse(unknown);
  }
}
