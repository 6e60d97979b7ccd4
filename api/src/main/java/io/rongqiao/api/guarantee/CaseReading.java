package io.rongqiao.api.guarantee;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CaseOutcome;
import io.rongqiao.matching.guarantee.CaseQuery;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.ReadCases;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases as they are shown to whoever asks. */
final class CaseReading {

  private static final int PAGE = 50;

  private final ReadCases readCases;
  private final KnownEnterprises enterprises;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;

  CaseReading(
      ReadCases readCases,
      KnownEnterprises enterprises,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    this.readCases = readCases;
    this.enterprises = enterprises;
    this.institutions = institutions;
    this.businessDate = businessDate;
  }

  /** A case with all that belongs to it, and its ETag. */
  MutableHttpResponse<CaseView> answer(Caller caller, CaseId id) {
    CaseView view = read(access(caller), id);
    return HttpResponse.ok(view).header("ETag", EntityTag.of(view.version()));
  }

  /** The case as a step has left it; refused where the step was. */
  MutableHttpResponse<CaseView> answer(Caller caller, CaseOutcome outcome) {
    return answer(caller, CaseAnswers.done(outcome).id());
  }

  CasesView list(
      Caller caller, @Nullable String state, @Nullable String cursor, @Nullable Integer limit) {
    CaseState wanted = Field.readIfGiven("state", state, CaseState::valueOf).orElse(null);
    CaseQuery.Position before =
        Field.readIfGiven("cursor", cursor, CaseReading::position).orElse(null);
    CaseQuery query =
        Field.read(
            "limit", limit == null ? PAGE : limit, most -> new CaseQuery(wanted, before, most));
    List<GuaranteeCase> page =
        readCases.page(new InstitutionId(caller.institution()), caller.actor(), query);
    String next =
        page.size() < query.limit()
            ? null
            : page.getLast().times().draftedAt() + "_" + page.getLast().id();
    return new CasesView(page.stream().map(it -> view(it, null)).toList(), next);
  }

  /** Where a case stands. */
  CaseState state(Caller caller, CaseId id) {
    return CaseState.valueOf(read(access(caller), id).state());
  }

  private CaseView read(Access access, CaseId id) {
    return readCases
        .find(access, id)
        .map(file -> view(file.guaranteeCase(), CaseView.DetailView.of(file, institutions)))
        .orElseThrow(() -> Refused.notFound("There is no such case."));
  }

  private CaseView view(GuaranteeCase it, CaseView.@Nullable DetailView detail) {
    return CaseView.of(
        it,
        enterprises.find(it.request().enterprise()).orElse(null),
        institutions,
        businessDate.today(),
        detail);
  }

  private static Access access(Caller caller) {
    return switch (caller.role()) {
      case ENTERPRISE -> caller.own();
      case LENDER, GUARANTOR, DEBTOR, PROVIDER, REGULATOR, OPERATOR -> caller.forInstitution();
    };
  }

  private static CaseQuery.Position position(String cursor) {
    String[] parts = cursor.split("_", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("is no cursor of ours");
    }
    return new CaseQuery.Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }
}
