package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.Percentage;
import java.util.List;

/** The parts of a proposal. */
public sealed interface Structure {

  /** What it is called. */
  StructureForm form();

  Loan loan();

  List<Fee> fees();

  /** A loan on its own. */
  record PlainLoan(Loan loan, List<Fee> fees) implements Structure {

    public PlainLoan {
      fees = List.copyOf(fees);
    }

    @Override
    public StructureForm form() {
      return StructureForm.LOAN;
    }
  }

  /** A loan that a guarantor stands behind; its fee is paid each year in advance. */
  record GuaranteedLoan(Loan loan, Guarantee guarantee, List<Fee> fees) implements Structure {

    public GuaranteedLoan {
      fees = List.copyOf(fees);
    }

    /** By the highest tier that bears part of a loss. */
    @Override
    public StructureForm form() {
      if (guarantee.borneBy(GuaranteeTier.NATIONAL).isGreaterThan(Percentage.NONE)) {
        return StructureForm.LOAN_WITH_NATIONAL_FUND;
      }
      return guarantee.borneBy(GuaranteeTier.PROVINCE).isGreaterThan(Percentage.NONE)
          ? StructureForm.LOAN_WITH_RE_GUARANTEE
          : StructureForm.LOAN_WITH_GUARANTEE;
    }
  }

  /** Money on a claim that a buyer will pay: pledged, sold, or arranged by the buyer. */
  record ReceivableFinancing(StructureForm form, Loan loan, List<Fee> fees) implements Structure {

    public ReceivableFinancing {
      fees = List.copyOf(fees);
      if (!form.isOnReceivables()) {
        throw new IllegalArgumentException("%s is not on receivables".formatted(form));
      }
    }
  }

  /**
   * A loan on a contract with a public buyer, repaid from what the buyer pays.
   *
   * @param asksSecurity whether the supplier must give security besides
   * @param contractVerified whether the contract was verified against its publication
   */
  record ProcurementLoan(Loan loan, boolean asksSecurity, boolean contractVerified, List<Fee> fees)
      implements Structure {

    public ProcurementLoan {
      fees = List.copyOf(fees);
    }

    @Override
    public StructureForm form() {
      return StructureForm.PROCUREMENT_CONTRACT_LOAN;
    }
  }

  /** Equipment that the lessor buys and the enterprise pays off. */
  record Lease(Loan loan, List<Fee> fees) implements Structure {

    public Lease {
      fees = List.copyOf(fees);
    }

    @Override
    public StructureForm form() {
      return StructureForm.LEASE;
    }
  }

  /** A loan whose loss an insurer bears; the premium is among the fees. */
  record InsuredLoan(Loan loan, List<Fee> fees) implements Structure {

    public InsuredLoan {
      fees = List.copyOf(fees);
    }

    @Override
    public StructureForm form() {
      return StructureForm.INSURED_LOAN;
    }
  }

  /** A new loan that pays the one falling due, so that nothing is repaid in between. */
  record Renewal(Loan loan, List<Fee> fees) implements Structure {

    public Renewal {
      fees = List.copyOf(fees);
    }

    @Override
    public StructureForm form() {
      return StructureForm.RENEWAL;
    }
  }

  /**
   * A short loan that repays the one falling due until the next is paid out.
   *
   * @param bridge repaid in one sum by the next
   * @param loan the next loan, of the same principal, paid out when the bridge falls due
   */
  record Bridge(Loan bridge, Loan loan, List<Fee> fees) implements Structure {

    public Bridge {
      fees = List.copyOf(fees);
      if (bridge.repayment() != Repayment.BULLET
          || !bridge.principal().equals(loan.principal())
          || !bridge.schedule().getFirst().due().equals(loan.paidOutOn())) {
        throw new IllegalArgumentException(
            "A bridge ends in one sum on the day when as much is paid out");
      }
    }

    @Override
    public StructureForm form() {
      return StructureForm.BRIDGE;
    }
  }
}
