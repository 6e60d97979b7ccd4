package io.rongqiao.matching.receivable.registration;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_SEARCH;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.product.InstitutionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectJoinStep;

/** {@link Searches} kept in PostgreSQL. */
public final class JooqSearches implements Searches {

  private final DSLContext db;

  public JooqSearches(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(Search search, String clientKey) {
    return db.insertInto(RECEIVABLE_SEARCH)
            .set(RECEIVABLE_SEARCH.ID, search.id().value())
            .set(RECEIVABLE_SEARCH.INSTITUTION, search.institution().value())
            .set(RECEIVABLE_SEARCH.CLIENT_KEY, clientKey)
            .set(RECEIVABLE_SEARCH.SEARCHED_BY, search.actor())
            .set(RECEIVABLE_SEARCH.SEARCHED_AT, search.searchedAt())
            .set(RECEIVABLE_SEARCH.AS_OF, search.asOf())
            .set(RECEIVABLE_SEARCH.RESULT, FindingJson.write(search.findings()))
            .onConflict(RECEIVABLE_SEARCH.INSTITUTION, RECEIVABLE_SEARCH.CLIENT_KEY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<Search> find(SearchId id) {
    return searches()
        .where(RECEIVABLE_SEARCH.ID.eq(id.value()))
        .fetchOptional(Records.mapping(Search::new));
  }

  @Override
  public Optional<Search> findUnder(InstitutionId institution, String clientKey) {
    return searches()
        .where(
            RECEIVABLE_SEARCH.INSTITUTION.eq(institution.value()),
            RECEIVABLE_SEARCH.CLIENT_KEY.eq(clientKey))
        .fetchOptional(Records.mapping(Search::new));
  }

  @Override
  public List<Search> page(InstitutionId institution, Place after, int limit) {
    return searches()
        .where(
            RECEIVABLE_SEARCH.INSTITUTION.eq(institution.value()),
            row(RECEIVABLE_SEARCH.SEARCHED_AT, RECEIVABLE_SEARCH.ID)
                .lt(after.searchedAt(), after.search().value()))
        .orderBy(RECEIVABLE_SEARCH.SEARCHED_AT.desc(), RECEIVABLE_SEARCH.ID.desc())
        .limit(limit)
        .fetch(Records.mapping(Search::new));
  }

  private SelectJoinStep<Record6<SearchId, InstitutionId, String, Instant, Instant, List<Finding>>>
      searches() {
    return db.select(
            RECEIVABLE_SEARCH.ID.convertFrom(SearchId::new),
            RECEIVABLE_SEARCH.INSTITUTION.convertFrom(InstitutionId::new),
            RECEIVABLE_SEARCH.SEARCHED_BY,
            RECEIVABLE_SEARCH.SEARCHED_AT,
            RECEIVABLE_SEARCH.AS_OF,
            RECEIVABLE_SEARCH.RESULT.convertFrom(FindingJson::read))
        .from(RECEIVABLE_SEARCH);
  }
}
