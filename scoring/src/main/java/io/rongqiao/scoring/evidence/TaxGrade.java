package io.rongqiao.scoring.evidence;

import java.time.LocalDate;

/** The tax credit grade (纳税信用等级) that the tax authority published for one year. */
public record TaxGrade(int year, Grade grade, LocalDate publishedOn) {

  /** The five grades of the tax authority; M is for the new and those without income. */
  public enum Grade {
    A,
    B,
    M,
    C,
    D
  }
}
