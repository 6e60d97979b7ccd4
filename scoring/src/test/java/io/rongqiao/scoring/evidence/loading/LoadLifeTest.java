package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.transaction.Access;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadLifeTest {

  private static final String HEADER = "enterprise_id,number,issued_on,buyer_id,net,tax,gross\n";

  private LoadingWorld world;

  @BeforeEach
  void open() {
    world = new LoadingWorld();
    world.enterprises(3);
  }

  @AfterEach
  void close() {
    assertThat(world.monthsThatDiffer()).isZero();
    world.close();
  }

  @Test
  void answersTheSameKeyWithTheSameLoad() {
    LoadOrder order = world.order("output-invoices");
    byte[] file = (HEADER + "E1,1,2019-05-03,B1,100,13,113\n").getBytes(UTF_8);
    Load first = world.load(order, file);

    assertThat(world.receive(order, file)).isEqualTo(new Reception.Repeated(first));
    assertThat(world.receive(order.withMaskedIds(), file)).isInstanceOf(Reception.KeyReused.class);
    assertThat(world.runLoad().run(first.id())).isEqualTo(first);
    assertThat(world.figure("SELECT count(*) FROM invoice")).isOne();
  }

  @Test
  void letsAFailedLoadBeSentAgain() {
    LoadOrder order = world.order("output-invoices");
    Load failed = world.load(order, "nonsense");

    Load again = world.load(order, HEADER + "E1,1,2019-05-03,B1,100,13,113\n");

    assertThat(failed.state()).isEqualTo(LoadState.FAILED);
    assertThat(again.id()).isEqualTo(failed.id());
    assertThat(again.attempt()).isEqualTo(2);
    assertThat(again.state()).isEqualTo(LoadState.SUCCEEDED);
  }

  @Test
  void failsAnUploadThatBreaksOff() throws IOException {
    LoadOrder order = world.order("output-invoices");
    var pipe = new PipedInputStream();
    new PipedOutputStream(pipe).close();
    var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), pipe);
    pipe.close();

    assertThatThrownBy(() -> world.receiveLoad().receive(order, broken))
        .isInstanceOf(IOException.class);
    assertThat(world.load(order, HEADER + "E1,1,2019-05-03,B1,100,13,113\n").state())
        .isEqualTo(LoadState.SUCCEEDED);
  }

  @Test
  void leavesNothingOfALoadThatWasKilledHalfWay() throws Exception {
    LoadOrder order = world.order("output-invoices");
    byte[] file = manyInvoices(150_000);
    LoadId id = world.receive(order, file).load().id();
    CompletableFuture<Load> running = CompletableFuture.supplyAsync(() -> world.runLoad().run(id));
    while (!running.isDone()
        && world.figure(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                    + " WHERE query LIKE 'COPY counterparty_month%' AND state = 'active'"
                    + " AND datname = current_database()")
            == 0) {
      Thread.onSpinWait();
    }

    Load killed = running.get();

    assertThat(killed.state()).isEqualTo(LoadState.FAILED);
    assertThat(killed.failure()).contains("nothing of it is stored");
    assertThat(world.figure("SELECT count(*) FROM invoice")).isZero();
    assertThat(world.figure("SELECT count(*) FROM invoice_month")).isZero();
    assertThat(world.figure("SELECT count(*) FROM outbox")).isZero();
    assertThat(world.load(order, file).rows().stored()).isEqualTo(150_000);
  }

  @Test
  void runsALoadWhoseProcessEnded() {
    byte[] file = (HEADER + "E1,1,2019-05-03,B1,100,13,113\n").getBytes(UTF_8);
    LoadId id = world.receive(world.order("output-invoices"), file).load().id();
    var platform = new Access.Platform("test");
    var started = world.transactions().call(platform, () -> world.loads().start(id, Instant.EPOCH));

    assertThat(started).isPresent();
    assertThat(world.recoverLoads().recover()).containsExactly(id);
    assertThat(world.runLoad().run(id).state()).isEqualTo(LoadState.SUCCEEDED);
    assertThat(world.recoverLoads().recover()).isEmpty();
  }

  @Test
  void failsALoadWhoseFileIsGone() throws Exception {
    byte[] file = (HEADER + "E1,1,2019-05-03,B1,100,13,113\n").getBytes(UTF_8);
    Load load = world.receive(world.order("output-invoices"), file).load();
    Files.delete(world.folder().resolve(String.valueOf(load.spool())));

    assertThat(world.recoverLoads().recover()).isEmpty();
    assertThat(world.found(load.id()).failure()).contains("Send it again");
  }

  @Test
  void announcesEachEnterpriseOnce() {
    world.load(
        "output-invoices",
        HEADER.strip(),
        "E1,1,2019-05-03,B1,100,13,113",
        "E2,1,2019-05-03,B1,100,13,113",
        "E1,2,2019-05-03,B1,100,13,113");

    assertThat(
            world.figure(
                "SELECT count(*) FROM outbox WHERE topic = 'evidence.deliveries.v1' AND"
                    + " payload::json ->> 'family' = 'INVOICE'"))
        .isEqualTo(2);
  }

  private static byte[] manyInvoices(int count) {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < count; i++) {
      file.append("E1,").append(i).append(",2019-05-03,B").append(i % 1000).append(",100,13,113\n");
    }
    return file.toString().getBytes(UTF_8);
  }
}
