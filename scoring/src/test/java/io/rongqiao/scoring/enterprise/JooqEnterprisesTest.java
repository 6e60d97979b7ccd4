package io.rongqiao.scoring.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.money.Money;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JooqEnterprisesTest {

  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private static final Instant NOW = Instant.parse("2020-02-29T04:00:00Z");
  private static final Uscc CODE = new Uscc("91310115591693856A");
  private static final Uscc OTHER_CODE = new Uscc("91310110666007217T");
  private static final ProviderIdentifier E1 = new ProviderIdentifier("cumcm2020c", "E1");

  private final JdbcTransactions transactions =
      new JdbcTransactions(DATABASE.dataSource(), Clock.fixed(NOW, ZoneOffset.UTC));
  private final Enterprises enterprises = new JooqEnterprises(transactions.dsl());

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  @AfterEach
  void forget() throws SQLException {
    try (var connection = DATABASE.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM enterprise_identifier");
      statement.execute("DELETE FROM enterprise_secret");
      statement.execute("DELETE FROM enterprise");
    }
  }

  @Test
  void readsBackWhatItRegistered() {
    EnterpriseKey key = asPlatform(() -> enterprises.register(full("某某制造有限公司"), NOW));

    Enterprise found = asPlatform(() -> enterprises.find(CODE).orElseThrow());

    assertThat(found).isEqualTo(new Enterprise(key, full("某某制造有限公司")));
    assertThat(found.sizeClass(LocalDate.of(2020, 2, 29))).contains(SizeClass.SMALL);
    assertThat(asPlatform(() -> enterprises.find(key))).contains(found);
  }

  @Test
  void changesNothingWhenToldTheSameAgain() {
    asPlatform(() -> enterprises.register(full("某某制造有限公司"), NOW));
    asPlatform(() -> enterprises.register(full("某某制造有限公司"), NOW.plusSeconds(1)));

    assertThat(version()).isZero();
  }

  @Test
  void keepsKeyAndFormerValuesThroughALaterRegistration() {
    EnterpriseKey key = asPlatform(() -> enterprises.register(full("旧名"), NOW));

    EnterpriseKey again =
        asPlatform(() -> enterprises.register(Registration.named(CODE, "新名"), NOW));

    assertThat(again).isEqualTo(key);
    assertThat(asPlatform(() -> enterprises.find(key).orElseThrow().registration()))
        .isEqualTo(full("新名"));
    assertThat(version()).isOne();
  }

  @Test
  void registersManyAtOnce() {
    List<Registration> many =
        IntStream.range(0, 2_500)
            .mapToObj(number -> TestCodes.codeFor(new ProviderIdentifier("p", "E" + number)))
            .map(code -> Registration.named(code, "测试企业"))
            .toList();

    Map<Uscc, EnterpriseKey> keys = asPlatform(() -> enterprises.registerAll(many, NOW));

    assertThat(keys).hasSize(2_500).doesNotContainValue(null);
    assertThat(asPlatform(() -> enterprises.keysAfter(0, 2_000))).hasSize(2_000).isSorted();
  }

  @Test
  void findsBySomebodyElsesIdentifier() {
    EnterpriseKey key = registered(CODE);
    asPlatform(
        () -> {
          enterprises.identify(E1, key, NOW);
          enterprises.identify(E1, key, NOW);
          return key;
        });

    assertThat(asPlatform(() -> enterprises.find(E1)).orElseThrow().key()).isEqualTo(key);
    assertThat(asPlatform(() -> enterprises.resolve("cumcm2020c", List.of("E1", "E2"))))
        .isEqualTo(Map.of("E1", key));
    assertThat(asPlatform(() -> enterprises.resolve("another", List.of("E1", CODE.value()))))
        .isEqualTo(Map.of(CODE.value(), key));
  }

  @Test
  void refusesOneIdentifierForTwoEnterprises() {
    EnterpriseKey key = registered(CODE);
    EnterpriseKey other = registered(OTHER_CODE);
    identify(key);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> identify(other))
        .withMessage("cumcm2020c already calls another enterprise E1");
  }

  @Test
  void showsAnEnterpriseOnlyItself() {
    EnterpriseKey key = registered(CODE);
    EnterpriseKey other = registered(OTHER_CODE);

    assertThat(asOwn(key, () -> enterprises.keysAfter(0, 10))).containsExactly(key);
    assertThat(asOwn(key, () -> enterprises.find(other))).isEmpty();
    assertThat(asOwn(key, () -> enterprises.find(E1))).isEmpty();
  }

  @Test
  void forgetsWhoWasErased() {
    EnterpriseKey key = asPlatform(() -> enterprises.register(full("某某制造有限公司"), NOW));
    identify(key);

    new EraseEnterprise(
            transactions,
            enterprises,
            new JooqEnterpriseSecrets(transactions.dsl()),
            Clock.fixed(NOW, ZoneOffset.UTC))
        .erase(key, "the enterprise");

    assertThat(asPlatform(() -> enterprises.find(key))).isEmpty();
    assertThat(asPlatform(() -> enterprises.find(CODE))).isEmpty();
    assertThat(asPlatform(() -> enterprises.find(E1))).isEmpty();
    assertThat(asPlatform(() -> enterprises.keysAfter(0, 10))).isEmpty();
    assertThat(registered(CODE)).isNotEqualTo(key);
  }

  private static Registration full(String name) {
    return new Registration(
        CODE,
        name,
        LocalDate.of(2012, 3, 1),
        Industries.standard().find("C3971").orElseThrow(),
        Divisions.standard().find("310115").orElseThrow(),
        120,
        Money.yuan("12000000.50"),
        Money.yuan("9000000"));
  }

  private EnterpriseKey registered(Uscc code) {
    return asPlatform(() -> enterprises.register(Registration.named(code, "某某公司"), NOW));
  }

  private void identify(EnterpriseKey key) {
    transactions.run(new Access.Platform("a test"), () -> enterprises.identify(E1, key, NOW));
  }

  private Long version() {
    return asPlatform(
        () -> transactions.dsl().fetchSingle("SELECT version FROM enterprise").get(0, Long.class));
  }

  private <T> T asPlatform(Supplier<T> work) {
    return transactions.call(new Access.Platform("a test"), work);
  }

  private <T> T asOwn(EnterpriseKey key, Supplier<T> work) {
    return transactions.call(new Access.Own(key.value(), "its owner"), work);
  }
}
