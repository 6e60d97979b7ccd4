package io.rongqiao.api.fund;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.guarantee.KnownEnterprises;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.compensation.Compensation;
import io.rongqiao.matching.fund.compensation.CompensationId;
import io.rongqiao.matching.fund.compensation.CompensationOutcome;
import io.rongqiao.matching.fund.compensation.ReadCompensations;
import io.rongqiao.migrations.transaction.Access;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls on funds as they are shown to whoever asks. */
final class CompensationReading {

  private final ReadCompensations readCompensations;
  private final KnownEnterprises enterprises;
  private final InstitutionNames institutions;

  CompensationReading(
      ReadCompensations readCompensations,
      KnownEnterprises enterprises,
      InstitutionNames institutions) {
    this.readCompensations = readCompensations;
    this.enterprises = enterprises;
    this.institutions = institutions;
  }

  /** A call and its ETag. */
  MutableHttpResponse<CompensationView> answer(Caller caller, CompensationId id) {
    Compensation found =
        readCompensations
            .find(access(caller), id)
            .orElseThrow(() -> Refused.notFound("There is no such call on a fund."));
    return HttpResponse.ok(view(found)).header("ETag", EntityTag.of(found.version()));
  }

  /** The call as a step has left it; refused where the step was. */
  MutableHttpResponse<CompensationView> answer(Caller caller, CompensationOutcome outcome) {
    return answer(caller, CompensationAnswers.done(outcome).id());
  }

  CompensationView.CompensationsView list(
      Caller caller, @Nullable FundId fund, @Nullable CompensationId before, int limit) {
    List<Compensation> page = readCompensations.page(caller.forInstitution(), fund, before, limit);
    return new CompensationView.CompensationsView(
        page.stream().map(this::view).toList(),
        page.size() < limit ? null : page.getLast().id().toString());
  }

  private CompensationView view(Compensation it) {
    return CompensationView.of(
        it, enterprises.find(it.report().enterprise()).orElse(null), institutions);
  }

  private static Access access(Caller caller) {
    return switch (caller.role()) {
      case ENTERPRISE -> caller.own();
      case LENDER, GUARANTOR, DEBTOR, PROVIDER, REGULATOR, OPERATOR -> caller.forInstitution();
    };
  }
}
