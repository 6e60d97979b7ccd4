package io.rongqiao.matching.structure;

import java.util.List;

/** The parts of a proposal. */
public sealed interface Structure {

  Loan loan();

  List<Fee> fees();

  /** A loan on its own. */
  record PlainLoan(Loan loan, List<Fee> fees) implements Structure {

    public PlainLoan {
      fees = List.copyOf(fees);
    }
  }

  /** A loan that a guarantor stands behind; its fee is paid each year in advance. */
  record GuaranteedLoan(Loan loan, Guarantee guarantee, List<Fee> fees) implements Structure {

    public GuaranteedLoan {
      fees = List.copyOf(fees);
    }
  }
}
