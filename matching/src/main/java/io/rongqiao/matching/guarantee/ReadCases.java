package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import java.util.List;
import java.util.Optional;

/** Cases as their parties may read them. */
public final class ReadCases {

  private final CaseDesk desk;

  public ReadCases(CaseDesk desk) {
    this.desk = desk;
  }

  /** A page of the cases that an institution is a party of, the newest first. */
  public List<GuaranteeCase> page(InstitutionId party, String actor, CaseQuery query) {
    return desk.transactions()
        .call(new Access.Institution(party.value(), actor), () -> desk.cases().page(query));
  }

  /** One case with all that belongs to it. */
  public Optional<CaseFile> find(Access access, CaseId id) {
    return desk.transactions()
        .call(
            access,
            () ->
                desk.cases()
                    .find(id)
                    .map(
                        it ->
                            new CaseFile(
                                it,
                                desk.records().findings(id),
                                desk.records().questions(id),
                                desk.records().documents(id),
                                desk.records().decisions(id),
                                desk.records().history(id),
                                desk.cases().shares(id).orElse(null))));
  }
}
