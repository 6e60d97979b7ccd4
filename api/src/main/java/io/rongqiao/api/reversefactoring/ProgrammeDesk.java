package io.rongqiao.api.reversefactoring;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringDrawView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringDrawsView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringProgrammesView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringSupplierView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringSuppliersView;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.receivable.reversefactoring.Draw;
import io.rongqiao.matching.receivable.reversefactoring.Programme;
import io.rongqiao.matching.receivable.reversefactoring.ProgrammeId;
import io.rongqiao.matching.receivable.reversefactoring.Programmes;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Uscc;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller sees of reverse factoring. */
final class ProgrammeDesk {

  private static final Access NAMES = new Access.Platform("party names");

  private final Transactions transactions;
  private final Programmes programmes;
  private final Enterprises enterprises;
  private final InstitutionNames institutions;

  ProgrammeDesk(
      Transactions transactions,
      Programmes programmes,
      Enterprises enterprises,
      InstitutionNames institutions) {
    this.transactions = transactions;
    this.programmes = programmes;
    this.enterprises = enterprises;
    this.institutions = institutions;
  }

  static Access access(Caller caller) {
    return switch (caller.role()) {
      case ENTERPRISE, DEBTOR -> caller.own();
      case LENDER -> caller.forInstitution();
      case OPERATOR -> caller.platform();
      case GUARANTOR, PROVIDER, REGULATOR ->
          throw new Refused(ProblemType.FORBIDDEN, "Programmes concern their parties alone.");
    };
  }

  FactoringProgrammesView list(Caller caller, Programmes.Place after, int limit) {
    List<Programme> found = transactions.call(access(caller), () -> programmes.page(after, limit));
    Programme last = found.isEmpty() ? null : found.getLast();
    return new FactoringProgrammesView(
        found.stream().map(it -> view(caller, it)).toList(),
        last == null || found.size() < limit
            ? null
            : Cursor.after(last.proposedAt(), last.id().value()));
  }

  Programme find(Caller caller, UUID id) {
    return transactions
        .call(access(caller), () -> programmes.find(new ProgrammeId(id)))
        .orElseThrow(() -> notFound(id));
  }

  FactoringProgrammeView view(Caller caller, Programme programme) {
    return FactoringProgrammeView.of(
        programme,
        name(programme.core().key()).name(),
        institutions.view(programme.financier().value()),
        transactions.call(access(caller), () -> programmes.limit(programme.id())).orElse(null));
  }

  FactoringSuppliersView suppliers(Caller caller, UUID id) {
    Programme programme = find(caller, id);
    return new FactoringSuppliersView(
        transactions.call(access(caller), () -> programmes.suppliers(programme.id())).stream()
            .map(this::name)
            .toList());
  }

  FactoringDrawsView draws(Caller caller, UUID id) {
    Programme programme = find(caller, id);
    return transactions.call(
        access(caller),
        () -> {
          boolean isTold = programmes.limit(programme.id()).isPresent();
          return new FactoringDrawsView(
              programmes.draws(programme.id()).stream()
                  .map(it -> FactoringDrawView.of(it, isTold ? programmes.taken(it) : null))
                  .toList());
        });
  }

  static FactoringDrawView view(Draw draw) {
    return FactoringDrawView.of(draw, null);
  }

  /** The enterprise with a code, which must be on the platform. */
  Enterprise named(String field, @Nullable String code) {
    Uscc uscc = Field.read(field, code, Uscc::parse);
    return transactions
        .call(NAMES, () -> enterprises.find(uscc))
        .orElseThrow(
            () -> Refused.badField(field, "is no enterprise on the platform", uscc.value()));
  }

  private FactoringSupplierView name(EnterpriseKey key) {
    return transactions
        .call(NAMES, () -> enterprises.find(key))
        .map(it -> new FactoringSupplierView(it.uscc().value(), it.name()))
        .orElseGet(() -> new FactoringSupplierView("", ""));
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No programme %s concerns you.".formatted(id));
  }
}
