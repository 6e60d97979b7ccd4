package io.rongqiao.api.receivable;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.registration.Search;
import io.rongqiao.matching.receivable.registration.SearchId;
import io.rongqiao.matching.receivable.registration.SearchOutcome;
import io.rongqiao.matching.receivable.registration.SearchRegister;
import io.rongqiao.matching.receivable.registration.SearchSubject;
import io.rongqiao.matching.receivable.registration.Searches;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Searches of the register, kept as they were answered. */
@Controller("/api/v1/register-searches")
@Secured({"LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final SearchRegister searchRegister;
  private final Transactions transactions;
  private final Searches searches;

  SearchController(
      Callers callers,
      SearchRegister searchRegister,
      Transactions transactions,
      Searches searches) {
    this.callers = callers;
    this.searchRegister = searchRegister;
    this.transactions = transactions;
    this.searches = searches;
  }

  /** Searches, as of now or an earlier moment; the answer stays retrievable. */
  @Post
  @Status(HttpStatus.CREATED)
  RegisterSearchView search(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body RegisterSearchForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    Instant asOf = Field.readIfGiven("asOf", form.asOf(), Instant::parse).orElse(null);
    SearchRegister.Request request =
        Field.read(
            "receivables",
            subjects(form),
            subjects ->
                new SearchRegister.Request(
                    new InstitutionId(caller.institution()),
                    caller.actor(),
                    subjects,
                    asOf,
                    key.value()));
    return switch (searchRegister.search(request)) {
      case SearchOutcome.Answered(Search search) -> RegisterSearchView.of(search);
      case SearchOutcome.NotShown(ReceivableId receivable) ->
          throw ReceivableDesk.notFound(receivable.value());
      case SearchOutcome.InTheFuture(Instant now) ->
          throw Refused.badField("asOf", "is later than now, " + now, form.asOf());
    };
  }

  private static List<SearchSubject> subjects(RegisterSearchForm form) {
    List<SearchSubject> subjects = new ArrayList<>();
    if (form.receivables() != null) {
      form.receivables()
          .forEach(id -> subjects.add(new SearchSubject.ShownReceivable(new ReceivableId(id))));
    }
    if (form.invoices() != null) {
      for (InvoiceForm invoice : form.invoices()) {
        subjects.add(new SearchSubject.HeldInvoice(invoice.identity("invoices")));
      }
    }
    return subjects;
  }

  /** The institution's searches, the newest first. */
  @Get
  RegisterSearchesView list(
      Authentication authentication,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    Searches.Place after =
        Cursor.read(
            cursor, (at, id) -> new Searches.Place(at, new SearchId(id)), Searches.Place.START);
    Caller caller = callers.of(authentication);
    List<Search> found =
        transactions.call(
            caller.forInstitution(),
            () -> searches.page(new InstitutionId(caller.institution()), after, page));
    return new RegisterSearchesView(
        found.stream().map(RegisterSearchView::of).toList(),
        found.size() < page
            ? null
            : Cursor.after(found.getLast().searchedAt(), found.getLast().id().value()));
  }

  /** One search, as it was answered. */
  @Get("/{id}")
  RegisterSearchView read(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return transactions
        .call(caller.forInstitution(), () -> searches.find(new SearchId(id)))
        .map(RegisterSearchView::of)
        .orElseThrow(() -> Refused.notFound("You made no search %s.".formatted(id)));
  }
}
