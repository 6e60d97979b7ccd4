package io.rongqiao.scoring.enterprise;

import static io.rongqiao.migrations.schema.Tables.ENTERPRISE;
import static io.rongqiao.migrations.schema.Tables.ENTERPRISE_IDENTIFIER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;

import io.rongqiao.migrations.schema.tables.records.EnterpriseRecord;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** {@link Enterprises} kept in PostgreSQL. */
public final class JooqEnterprises implements Enterprises {

  /** Rows per statement; the protocol carries 65,535 values in one. */
  private static final int CHUNK = 1_000;

  /** What a later registration may change. */
  private static final List<Field<?>> REGISTERED =
      List.of(
          ENTERPRISE.NAME,
          ENTERPRISE.ESTABLISHED_ON,
          ENTERPRISE.INDUSTRY,
          ENTERPRISE.DIVISION,
          ENTERPRISE.EMPLOYEES,
          ENTERPRISE.REVENUE_AMOUNT,
          ENTERPRISE.REVENUE_CURRENCY,
          ENTERPRISE.TOTAL_ASSETS_AMOUNT,
          ENTERPRISE.TOTAL_ASSETS_CURRENCY);

  private static final Comparator<ProviderIdentifier> IDENTIFIER_ORDER =
      Comparator.comparing(ProviderIdentifier::provider)
          .thenComparing(ProviderIdentifier::externalId);

  private final DSLContext db;

  public JooqEnterprises(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Enterprise> find(EnterpriseKey key) {
    return find(ENTERPRISE.ENTERPRISE_KEY.eq(key.value()));
  }

  @Override
  public Map<EnterpriseKey, Enterprise> findAll(Collection<EnterpriseKey> keys) {
    Long[] wanted = keys.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    return db
        .selectFrom(ENTERPRISE)
        .where(ENTERPRISE.ENTERPRISE_KEY.eq(any(wanted)), ENTERPRISE.ERASED_AT.isNull())
        .fetch(JooqEnterprises::enterprise)
        .stream()
        .collect(Collectors.toUnmodifiableMap(Enterprise::key, it -> it));
  }

  @Override
  public Optional<Enterprise> find(Uscc uscc) {
    return find(ENTERPRISE.USCC.eq(uscc.value()));
  }

  @Override
  public Optional<Enterprise> find(ProviderIdentifier identifier) {
    return find(
        ENTERPRISE.ENTERPRISE_KEY.in(
            db.select(ENTERPRISE_IDENTIFIER.ENTERPRISE_KEY)
                .from(ENTERPRISE_IDENTIFIER)
                .where(
                    ENTERPRISE_IDENTIFIER.PROVIDER.eq(identifier.provider()),
                    ENTERPRISE_IDENTIFIER.EXTERNAL_ID.eq(identifier.externalId()))));
  }

  private Optional<Enterprise> find(Condition condition) {
    return db.selectFrom(ENTERPRISE)
        .where(condition, ENTERPRISE.ERASED_AT.isNull())
        .fetchOptional(JooqEnterprises::enterprise);
  }

  @Override
  public Map<String, EnterpriseKey> resolve(String provider, Collection<String> names) {
    String[] wanted = names.toArray(String[]::new);
    Map<String, EnterpriseKey> keys = new HashMap<>();
    db.select(ENTERPRISE.USCC, ENTERPRISE.ENTERPRISE_KEY)
        .from(ENTERPRISE)
        .where(ENTERPRISE.USCC.eq(any(wanted)))
        .forEach(it -> keys.put(it.value1(), new EnterpriseKey(it.value2())));
    db.select(ENTERPRISE_IDENTIFIER.EXTERNAL_ID, ENTERPRISE_IDENTIFIER.ENTERPRISE_KEY)
        .from(ENTERPRISE_IDENTIFIER)
        .where(
            ENTERPRISE_IDENTIFIER.PROVIDER.eq(provider),
            ENTERPRISE_IDENTIFIER.EXTERNAL_ID.eq(any(wanted)))
        .forEach(it -> keys.put(it.value1(), new EnterpriseKey(it.value2())));
    return Map.copyOf(keys);
  }

  @Override
  public EnterpriseKey register(Registration registration, Instant at) {
    return Objects.requireNonNull(registerAll(List.of(registration), at).get(registration.uscc()));
  }

  @Override
  public Map<Uscc, EnterpriseKey> registerAll(Collection<Registration> registrations, Instant at) {
    // In the order of codes, so that two loads at once wait for one another and do not deadlock.
    Map<Uscc, Registration> byCode = new TreeMap<>();
    registrations.forEach(it -> byCode.put(it.uscc(), it));
    List<Registration> ordered = List.copyOf(byCode.values());
    Map<Uscc, EnterpriseKey> keys = new LinkedHashMap<>();
    for (int from = 0; from < ordered.size(); from += CHUNK) {
      List<Registration> chunk = ordered.subList(from, Math.min(from + CHUNK, ordered.size()));
      upsert(chunk, at);
      keys.putAll(keysOf(chunk));
    }
    return keys;
  }

  private void upsert(List<Registration> chunk, Instant at) {
    List<Field<?>> columns = new ArrayList<>(REGISTERED);
    columns.addAll(List.of(ENTERPRISE.USCC, ENTERPRISE.REGISTERED_AT, ENTERPRISE.UPDATED_AT));
    var insert = db.insertInto(ENTERPRISE, columns);
    for (Registration registration : chunk) {
      insert = insert.values(values(registration, at));
    }
    Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
    REGISTERED.forEach(field -> changes.put(field, orFormer(field)));
    Condition differs =
        REGISTERED.stream().map(JooqEnterprises::changes).reduce(noCondition(), Condition::or);
    changes.put(ENTERPRISE.UPDATED_AT, excluded(ENTERPRISE.UPDATED_AT));
    changes.put(ENTERPRISE.VERSION, ENTERPRISE.VERSION.plus(1));
    insert.onConflict(ENTERPRISE.USCC).doUpdate().set(changes).where(differs).execute();
  }

  /** In the order of the columns above. */
  private static List<@Nullable Object> values(Registration it, Instant at) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(it.name());
    values.add(it.establishedOn());
    values.add(it.industry() == null ? null : it.industry().code());
    values.add(it.division() == null ? null : it.division().code());
    values.add(it.employees());
    addAmount(values, it.revenue());
    addAmount(values, it.totalAssets());
    values.add(it.uscc().value());
    values.add(at);
    values.add(at);
    return values;
  }

  private static void addAmount(List<@Nullable Object> values, @Nullable Money amount) {
    values.add(amount == null ? null : amount.amount());
    values.add(amount == null ? null : amount.currency().getCurrencyCode());
  }

  private static <T> Field<T> orFormer(Field<T> field) {
    return coalesce(excluded(field), field);
  }

  private static <T> Condition changes(Field<T> field) {
    return field.isDistinctFrom(orFormer(field));
  }

  private Map<Uscc, EnterpriseKey> keysOf(List<Registration> chunk) {
    String[] codes = chunk.stream().map(it -> it.uscc().value()).toArray(String[]::new);
    Map<Uscc, EnterpriseKey> keys = new LinkedHashMap<>();
    db.select(ENTERPRISE.USCC, ENTERPRISE.ENTERPRISE_KEY)
        .from(ENTERPRISE)
        .where(ENTERPRISE.USCC.eq(any(codes)))
        .orderBy(ENTERPRISE.USCC)
        .forEach(it -> keys.put(new Uscc(it.value1()), new EnterpriseKey(it.value2())));
    return keys;
  }

  @Override
  public void identify(ProviderIdentifier identifier, EnterpriseKey key, Instant at) {
    identifyAll(Map.of(identifier, key), at);
  }

  @Override
  public void identifyAll(Map<ProviderIdentifier, EnterpriseKey> keys, Instant at) {
    List<Map.Entry<ProviderIdentifier, EnterpriseKey>> entries =
        keys.entrySet().stream().sorted(Map.Entry.comparingByKey(IDENTIFIER_ORDER)).toList();
    for (int from = 0; from < entries.size(); from += CHUNK) {
      identifyChunk(entries.subList(from, Math.min(from + CHUNK, entries.size())), at);
    }
  }

  private void identifyChunk(List<Map.Entry<ProviderIdentifier, EnterpriseKey>> chunk, Instant at) {
    var insert =
        db.insertInto(
            ENTERPRISE_IDENTIFIER,
            ENTERPRISE_IDENTIFIER.PROVIDER,
            ENTERPRISE_IDENTIFIER.EXTERNAL_ID,
            ENTERPRISE_IDENTIFIER.ENTERPRISE_KEY,
            ENTERPRISE_IDENTIFIER.RECORDED_AT);
    for (Map.Entry<ProviderIdentifier, EnterpriseKey> it : chunk) {
      ProviderIdentifier identifier = it.getKey();
      insert =
          insert.values(identifier.provider(), identifier.externalId(), it.getValue().value(), at);
    }
    int added = insert.onConflictDoNothing().execute();
    if (added < chunk.size()) {
      chunk.forEach(it -> requireSame(it.getKey(), it.getValue()));
    }
  }

  private void requireSame(ProviderIdentifier identifier, EnterpriseKey key) {
    Long known =
        db.select(ENTERPRISE_IDENTIFIER.ENTERPRISE_KEY)
            .from(ENTERPRISE_IDENTIFIER)
            .where(
                ENTERPRISE_IDENTIFIER.PROVIDER.eq(identifier.provider()),
                ENTERPRISE_IDENTIFIER.EXTERNAL_ID.eq(identifier.externalId()))
            .fetchOne(ENTERPRISE_IDENTIFIER.ENTERPRISE_KEY);
    if (known == null || known != key.value()) {
      throw new IllegalArgumentException(
          "%s already calls another enterprise %s"
              .formatted(identifier.provider(), identifier.externalId()));
    }
  }

  @Override
  public List<EnterpriseKey> keysAfter(long after, int limit) {
    return db.select(ENTERPRISE.ENTERPRISE_KEY)
        .from(ENTERPRISE)
        .where(ENTERPRISE.ENTERPRISE_KEY.gt(after), ENTERPRISE.ERASED_AT.isNull())
        .orderBy(ENTERPRISE.ENTERPRISE_KEY)
        .limit(limit)
        .fetch(it -> new EnterpriseKey(it.value1()));
  }

  @Override
  public void erase(EnterpriseKey key, Instant at) {
    var erasure = db.update(ENTERPRISE).setNull(ENTERPRISE.USCC);
    for (Field<?> field : REGISTERED) {
      erasure = erasure.setNull(field);
    }
    erasure
        .set(ENTERPRISE.ERASED_AT, at)
        .set(ENTERPRISE.UPDATED_AT, at)
        .set(ENTERPRISE.VERSION, ENTERPRISE.VERSION.plus(1))
        .where(ENTERPRISE.ENTERPRISE_KEY.eq(key.value()), ENTERPRISE.ERASED_AT.isNull())
        .execute();
    db.deleteFrom(ENTERPRISE_IDENTIFIER)
        .where(ENTERPRISE_IDENTIFIER.ENTERPRISE_KEY.eq(key.value()))
        .execute();
  }

  private static Enterprise enterprise(EnterpriseRecord row) {
    return new Enterprise(
        new EnterpriseKey(row.getEnterpriseKey()),
        new Registration(
            new Uscc(row.getUscc()),
            row.getName(),
            row.getEstablishedOn(),
            industry(row.getIndustry()),
            division(row.getDivision()),
            row.getEmployees(),
            money(row.getRevenueAmount(), row.getRevenueCurrency()),
            money(row.getTotalAssetsAmount(), row.getTotalAssetsCurrency())));
  }

  /** A code that this edition of the standard lacks keeps itself as its name. */
  private static @Nullable Industry industry(@Nullable String code) {
    return code == null
        ? null
        : Industries.standard().find(code).orElseGet(() -> new Industry(code, code));
  }

  private static @Nullable Division division(@Nullable String code) {
    return code == null
        ? null
        : Divisions.standard().find(code).orElseGet(() -> new Division(code, code));
  }

  private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
    return amount == null || currency == null
        ? null
        : new Money(amount, Currency.getInstance(currency));
  }
}
