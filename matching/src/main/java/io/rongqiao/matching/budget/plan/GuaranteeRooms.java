package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.budget.GuaranteeRoom;
import io.rongqiao.matching.product.InstitutionId;
import java.time.LocalDate;
import java.util.List;

/** The guarantee programmes that are open to a lender, with what it may know of their room. */
public interface GuaranteeRooms {

  /** Those with terms in force on a day, in the order of their codes. */
  List<GuaranteeRoom> openTo(InstitutionId lender, LocalDate day);
}
