package io.rongqiao.matching.guarantee.programme;

import static io.rongqiao.migrations.schema.Tables.GUARANTEE_PROGRAMME;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_PROGRAMME_LENDER;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_PROGRAMME_SHARE;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_PROGRAMME_TERMS;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.ResultQuery;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** {@link Programmes} kept in PostgreSQL. */
public final class JooqProgrammes implements Programmes {

  private static final Field<ProgrammeId> ID = GUARANTEE_PROGRAMME.ID.convertFrom(ProgrammeId::new);
  private static final Field<Set<InstitutionId>> LENDERS =
      multiset(
              select(GUARANTEE_PROGRAMME_LENDER.LENDER)
                  .from(GUARANTEE_PROGRAMME_LENDER)
                  .where(GUARANTEE_PROGRAMME_LENDER.PROGRAMME.eq(GUARANTEE_PROGRAMME.ID)))
          .convertFrom(
              lenders ->
                  lenders.stream()
                      .map(lender -> new InstitutionId(lender.value1()))
                      .collect(toUnmodifiableSet()));
  private static final SelectField<Bilingual> NAME =
      row(GUARANTEE_PROGRAMME.NAME, GUARANTEE_PROGRAMME.NAME_EN).mapping(Bilingual::of);

  private static final Field<List<RiskShare>> SHARES =
      multiset(
              select(
                      GUARANTEE_PROGRAMME_SHARE.TIER.convertFrom(GuaranteeTier::valueOf),
                      GUARANTEE_PROGRAMME_SHARE.INSTITUTION.convertFrom(
                          JooqProgrammes::institution),
                      GUARANTEE_PROGRAMME_SHARE.BASIS_POINTS)
                  .from(GUARANTEE_PROGRAMME_SHARE)
                  .where(
                      GUARANTEE_PROGRAMME_SHARE.PROGRAMME.eq(GUARANTEE_PROGRAMME_TERMS.PROGRAMME),
                      GUARANTEE_PROGRAMME_SHARE.NUMBER.eq(GUARANTEE_PROGRAMME_TERMS.NUMBER)))
          .convertFrom(shares -> shares.map(Records.mapping(RiskShare::new)));

  private final DSLContext db;

  public JooqProgrammes(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Programme> all() {
    return db.select(ID, GUARANTEE_PROGRAMME.CODE, guarantor(), NAME, LENDERS)
        .from(GUARANTEE_PROGRAMME)
        .orderBy(GUARANTEE_PROGRAMME.CODE)
        .fetch(Records.mapping(Programme::new));
  }

  @Override
  public Optional<Programme> find(ProgrammeId id) {
    return programme(GUARANTEE_PROGRAMME.ID.eq(id.value()));
  }

  @Override
  public Optional<Programme> findByCode(String code) {
    return programme(GUARANTEE_PROGRAMME.CODE.eq(code));
  }

  @Override
  public Optional<ProgrammeTerms> termsOn(ProgrammeId programme, LocalDate day) {
    return terms(
            GUARANTEE_PROGRAMME_TERMS
                .PROGRAMME
                .eq(programme.value())
                .and(GUARANTEE_PROGRAMME_TERMS.VALID_FROM.le(day))
                .and(
                    GUARANTEE_PROGRAMME_TERMS
                        .VALID_UNTIL
                        .isNull()
                        .or(GUARANTEE_PROGRAMME_TERMS.VALID_UNTIL.ge(day))))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<ProgrammeTerms> terms(ProgrammeId programme, int number) {
    return terms(
            GUARANTEE_PROGRAMME_TERMS
                .PROGRAMME
                .eq(programme.value())
                .and(GUARANTEE_PROGRAMME_TERMS.NUMBER.eq(number)))
        .stream()
        .findFirst();
  }

  @Override
  public List<ProgrammeTerms> history(ProgrammeId programme) {
    return terms(GUARANTEE_PROGRAMME_TERMS.PROGRAMME.eq(programme.value()));
  }

  @Override
  public void add(Programme programme) {
    db.insertInto(GUARANTEE_PROGRAMME)
        .set(GUARANTEE_PROGRAMME.ID, programme.id().value())
        .set(GUARANTEE_PROGRAMME.CODE, programme.code())
        .set(GUARANTEE_PROGRAMME.GUARANTOR, programme.guarantor().value())
        .set(GUARANTEE_PROGRAMME.NAME, programme.name().zh())
        .set(GUARANTEE_PROGRAMME.NAME_EN, programme.name().en())
        .execute();
    db.insertInto(
            GUARANTEE_PROGRAMME_LENDER,
            GUARANTEE_PROGRAMME_LENDER.PROGRAMME,
            GUARANTEE_PROGRAMME_LENDER.LENDER)
        .valuesOfRows(
            programme.lenders().stream()
                .map(lender -> row(programme.id().value(), lender.value()))
                .toList())
        .execute();
  }

  @Override
  public void add(ProgrammeTerms terms, String author, String approver, Instant at) {
    db.insertInto(GUARANTEE_PROGRAMME_TERMS)
        .set(GUARANTEE_PROGRAMME_TERMS.PROGRAMME, terms.programme().value())
        .set(GUARANTEE_PROGRAMME_TERMS.NUMBER, terms.number())
        .set(GUARANTEE_PROGRAMME_TERMS.VALID_FROM, terms.validFrom())
        .set(GUARANTEE_PROGRAMME_TERMS.VALID_UNTIL, terms.validUntil())
        .set(GUARANTEE_PROGRAMME_TERMS.GOVERNMENT_BACKED, terms.governmentBacked())
        .set(GUARANTEE_PROGRAMME_TERMS.CURRENCY, terms.largest().currency().getCurrencyCode())
        .set(GUARANTEE_PROGRAMME_TERMS.LARGEST_AMOUNT, terms.largest().amount())
        .set(GUARANTEE_PROGRAMME_TERMS.LONGEST_MONTHS, terms.longest().months())
        .set(GUARANTEE_PROGRAMME_TERMS.ANNUAL_FEE, terms.annualFee().fraction())
        .set(GUARANTEE_PROGRAMME_TERMS.RE_GUARANTEE_FEE, terms.reGuaranteeFee().fraction())
        .set(GUARANTEE_PROGRAMME_TERMS.QUOTA, terms.quota().amount())
        .set(GUARANTEE_PROGRAMME_TERMS.SECOND_PAIR_ABOVE, terms.secondPairAbove().amount())
        .set(GUARANTEE_PROGRAMME_TERMS.CLAIM_RATE_CAP, terms.claimRateCap().fraction())
        .set(GUARANTEE_PROGRAMME_TERMS.PAST_THE_CAP, terms.pastTheCap().name())
        .set(GUARANTEE_PROGRAMME_TERMS.ROUNDING_TIER, terms.shares().oddFen().name())
        .set(GUARANTEE_PROGRAMME_TERMS.DECISION_DAYS, terms.decisionDays())
        .set(GUARANTEE_PROGRAMME_TERMS.AUTHOR, author)
        .set(GUARANTEE_PROGRAMME_TERMS.APPROVER, approver)
        .set(GUARANTEE_PROGRAMME_TERMS.PUBLISHED_AT, at)
        .execute();
    for (RiskShare share : terms.shares().shares()) {
      @Nullable InstitutionId bearer = share.institution();
      db.insertInto(GUARANTEE_PROGRAMME_SHARE)
          .set(GUARANTEE_PROGRAMME_SHARE.PROGRAMME, terms.programme().value())
          .set(GUARANTEE_PROGRAMME_SHARE.NUMBER, terms.number())
          .set(GUARANTEE_PROGRAMME_SHARE.TIER, share.tier().name())
          .set(GUARANTEE_PROGRAMME_SHARE.INSTITUTION, bearer == null ? null : bearer.value())
          .set(GUARANTEE_PROGRAMME_SHARE.BASIS_POINTS, share.basisPoints())
          .execute();
    }
  }

  private Optional<Programme> programme(Condition condition) {
    return db.select(ID, GUARANTEE_PROGRAMME.CODE, guarantor(), NAME, LENDERS)
        .from(GUARANTEE_PROGRAMME)
        .where(condition)
        .fetchOptional(Records.mapping(Programme::new));
  }

  private List<ProgrammeTerms> terms(Condition condition) {
    ResultQuery<?> query =
        db.select(GUARANTEE_PROGRAMME_TERMS.asterisk(), SHARES)
            .from(GUARANTEE_PROGRAMME_TERMS)
            .where(condition)
            .orderBy(GUARANTEE_PROGRAMME_TERMS.NUMBER.desc());
    return query.fetch(
        found -> {
          var it = found.into(GUARANTEE_PROGRAMME_TERMS);
          Currency currency = Currency.getInstance(it.getCurrency());
          return new ProgrammeTerms(
              new ProgrammeId(it.getProgramme()),
              it.getNumber(),
              it.getValidFrom(),
              it.getValidUntil(),
              it.getGovernmentBacked(),
              new RiskShares(found.get(SHARES), GuaranteeTier.valueOf(it.getRoundingTier())),
              new Money(it.getLargestAmount(), currency),
              Tenor.ofMonths(it.getLongestMonths()),
              new AnnualRate(it.getAnnualFee()),
              new AnnualRate(it.getReGuaranteeFee()),
              new Money(it.getQuota(), currency),
              new Money(it.getSecondPairAbove(), currency),
              new Percentage(it.getClaimRateCap()),
              PastTheCap.valueOf(it.getPastTheCap()),
              it.getDecisionDays());
        });
  }

  private static Field<InstitutionId> guarantor() {
    return GUARANTEE_PROGRAMME.GUARANTOR.convertFrom(InstitutionId::new);
  }

  private static @Nullable InstitutionId institution(@Nullable UUID id) {
    return id == null ? null : new InstitutionId(id);
  }
}
