package io.rongqiao.scoring.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnterpriseSealTest {

  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-02-29T04:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final SecureRandom random = new SecureRandom();
  private final JdbcTransactions transactions = new JdbcTransactions(DATABASE.dataSource(), CLOCK);
  private final Enterprises enterprises = new JooqEnterprises(transactions.dsl());
  private final EnterpriseSecrets secrets = new JooqEnterpriseSecrets(transactions.dsl());

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
  void opensWhatItSealed() {
    EnterpriseKey key = registered("91310115591693856A");
    byte[] sealed = asPlatform(() -> seal().seal(key, "张三"));

    assertThat(asPlatform(() -> seal().open(key, sealed))).contains("张三");
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("张三");
    assertThat(asPlatform(() -> seal().seal(key, "张三"))).isNotEqualTo(sealed);
  }

  @Test
  void opensForTheEnterpriseAndNotForAnother() {
    EnterpriseKey key = registered("91310115591693856A");
    EnterpriseKey other = registered("91310110666007217T");
    byte[] sealed = asPlatform(() -> seal().seal(key, "张三"));
    asPlatform(() -> seal().seal(other, "李四"));

    assertThat(asOwn(key, () -> seal().open(key, sealed))).contains("张三");
    assertThat(asOwn(other, () -> seal().open(key, sealed))).isEmpty();
    assertThatThrownBy(() -> asPlatform(() -> seal().open(other, sealed)))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void noticesAChangedByte() {
    EnterpriseKey key = registered("91310115591693856A");
    byte[] sealed = asPlatform(() -> seal().seal(key, "张三"));
    sealed[sealed.length - 1] ^= 1;

    assertThatThrownBy(() -> asPlatform(() -> seal().open(key, sealed)))
        .isInstanceOf(SealBroken.class)
        .hasMessage("what was sealed for enterprise %s does not open".formatted(key));
  }

  @Test
  void opensNothingForAnErasedEnterprise() {
    EnterpriseKey key = registered("91310115591693856A");
    byte[] sealed = asPlatform(() -> seal().seal(key, "张三"));

    new EraseEnterprise(transactions, enterprises, secrets, CLOCK).erase(key, "the enterprise");

    assertThat(asPlatform(() -> seal().open(key, sealed))).isEmpty();
    assertThat(asPlatform(() -> seal().keysFor(List.of(key)))).isEmpty();
  }

  @Test
  void needsTheMasterKeyItSealedUnder() {
    EnterpriseKey key = registered("91310115591693856A");
    byte[] sealed = asPlatform(() -> seal().seal(key, "张三"));
    MasterKey another = MasterKey.keptIn(folder.resolve("another"), random);

    assertThatThrownBy(() -> asPlatform(() -> sealUnder(another).open(key, sealed)))
        .isInstanceOf(SealBroken.class);
  }

  private EnterpriseSeal seal() {
    return sealUnder(MasterKey.keptIn(folder.resolve("master.key"), random));
  }

  private EnterpriseSeal sealUnder(MasterKey master) {
    return new EnterpriseSeal(secrets, master, random, CLOCK);
  }

  private EnterpriseKey registered(String code) {
    return asPlatform(
        () -> enterprises.register(Registration.named(new Uscc(code), "某某公司"), CLOCK.instant()));
  }

  private <T> T asPlatform(Supplier<T> work) {
    return transactions.call(new Access.Platform("a test"), work);
  }

  private <T> T asOwn(EnterpriseKey key, Supplier<T> work) {
    return transactions.call(new Access.Own(key.value(), "its owner"), work);
  }
}
