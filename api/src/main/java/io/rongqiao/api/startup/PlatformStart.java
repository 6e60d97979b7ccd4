package io.rongqiao.api.startup;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.rongqiao.api.audience.AudienceParts;
import io.rongqiao.api.broker.ConsumerGroups;
import io.rongqiao.api.broker.EmbeddedBroker;
import io.rongqiao.api.broker.Topics;
import io.rongqiao.api.budget.PlanRunner;
import io.rongqiao.api.demonstration.CreateDemonstration;
import io.rongqiao.api.demonstration.SignIns;
import io.rongqiao.api.event.FactConsumer;
import io.rongqiao.api.event.FactRelay;
import io.rongqiao.api.event.ParkedEvents;
import io.rongqiao.api.load.LoadRunner;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.settings.StartFailed;
import io.rongqiao.api.stream.InvoiceStreams;
import io.rongqiao.matching.catalogue.BuiltInCatalogue;
import io.rongqiao.matching.catalogue.InstallCatalogue;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.migrations.outbox.UnpublishedFacts;
import io.rongqiao.migrations.server.EmbeddedPostgres;
import io.rongqiao.migrations.server.SchemaMigration;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.loading.RecoverLoads;
import io.rongqiao.scoring.governance.RegisterExpertCard;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** Starts the parts of the platform, each on what the one before it provides. */
public final class PlatformStart {

  private final Settings settings;
  private final Progress progress;
  private final StopSequence parts;

  public PlatformStart(Settings settings, Progress progress, StopSequence parts) {
    this.settings = settings;
    this.progress = progress;
    this.parts = parts;
  }

  /** Starts everything; when this returns, requests are answered. */
  public EmbeddedServer run() {
    requireFreePort();
    DataFolder folder = DataFolder.open(settings.dataFolder());
    HikariDataSource database = database(folder);
    String servers = broker(folder);
    ApplicationContext context =
        ApplicationContext.builder()
            .properties(
                Map.of(
                    "micronaut.server.host",
                    settings.host(),
                    "micronaut.server.port",
                    settings.port() == 0 ? -1 : settings.port()))
            .singletons(settings, folder, new Broker(servers))
            .banner(false)
            .build();
    context.registerSingleton(DataSource.class, database);
    context.start();
    parts.start("context", () -> context);
    installCatalogue(context);
    context.getBean(RegisterExpertCard.class).register();
    startRelay(context, servers);
    settleLoads(context);
    createDemonstration(context, servers);
    startConsumers(context, servers);
    parts.start("audience", () -> context.getBean(AudienceParts.class).start(servers));
    parts.start("loads", () -> context.getBean(LoadRunner.class).start());
    parts.start("budget plans", () -> context.getBean(PlanRunner.class).start());
    parts.start("invoice stream", () -> context.getBean(InvoiceStreams.class).start(servers));
    parts.start("timed work", () -> context.getBean(TimedWork.class).start());
    EmbeddedServer server = parts.start("HTTP", () -> serve(context));
    tell(context, server);
    return server;
  }

  /** Only the database, for commands that need no more. */
  public DataSource openDatabase() {
    return database(DataFolder.open(settings.dataFolder()));
  }

  /** Where the broker answers. */
  public record Broker(String servers) {}

  private HikariDataSource database(DataFolder folder) {
    Settings.Database address = settings.database();
    if (address == null) {
      progress.say("Starting PostgreSQL in %s".formatted(folder.database()));
      address =
          Database.of(
              parts.start(
                  "PostgreSQL",
                  () -> EmbeddedPostgres.start(folder.database(), EmbeddedPostgres.ANY_PORT)));
    }
    Settings.Database found = address;
    HikariDataSource pool =
        parts.start("database connections", () -> Database.connect(found, settings.businessDate()));
    progress.say("Database at %s".formatted(found.url().replaceAll("[?].*", "")));
    try {
      progress.say(
          "Schema up to date, %d migrations applied".formatted(SchemaMigration.migrate(pool)));
    } catch (FlywayException cause) {
      throw new StartFailed(
          "The database cannot be brought to the present schema: " + cause.getMessage(), cause);
    }
    return pool;
  }

  private String broker(DataFolder folder) {
    String servers = settings.kafkaServers();
    if (servers == null) {
      progress.say("Starting Kafka in %s".formatted(folder.broker()));
      servers = parts.start("Kafka", () -> EmbeddedBroker.start(folder.broker())).servers();
    }
    Topics.create(servers, settings.partitions());
    progress.say("Broker at %s".formatted(servers));
    return servers;
  }

  private void installCatalogue(ApplicationContext context) {
    var builtIn = new BuiltInCatalogue(context.getBean(ProductReader.class));
    int added = context.getBean(InstallCatalogue.class).install(builtIn);
    if (added > 0) {
      progress.say("Added %d products to the catalogue".formatted(added));
    }
  }

  private void startRelay(ApplicationContext context, String servers) {
    var transactions = context.getBean(Transactions.class);
    var clock = context.getBean(Clock.class);
    var facts = context.getBean(UnpublishedFacts.class);
    parts.start("relay", () -> FactRelay.start(transactions, facts, servers, clock));
  }

  private void startConsumers(ApplicationContext context, String servers) {
    var transactions = context.getBean(Transactions.class);
    var clock = context.getBean(Clock.class);
    var parked = context.getBean(ParkedEvents.class);
    for (var subscription : context.getBeansOfType(FactConsumer.Subscription.class)) {
      parts.start(
          subscription.name(),
          () -> FactConsumer.start(subscription, servers, transactions, parked, clock));
    }
  }

  /** A demonstration that was cut off sends its files again, once the former try has failed. */
  private static void settleLoads(ApplicationContext context) {
    context.getBean(RecoverLoads.class).recover();
  }

  /** What the demonstration loaded it has assessed itself, so nobody need do so again. */
  private void createDemonstration(ApplicationContext context, String servers) {
    if (!settings.demonstration()) {
      return;
    }
    var demonstration = context.getBean(CreateDemonstration.class);
    if (demonstration.create(settings.demonstrationEnterprises(), progress::say)) {
      awaitPublished(context);
      context.getBeansOfType(FactConsumer.Subscription.class).stream()
          .filter(subscription -> subscription.topic().equals(Topics.DELIVERIES))
          .forEach(it -> ConsumerGroups.skipToEnd(servers, it.group(), it.topic()));
    }
  }

  private void awaitPublished(ApplicationContext context) {
    var transactions = context.getBean(Transactions.class);
    var facts = context.getBean(UnpublishedFacts.class);
    while (!parts.isStopped()
        && transactions.call(new Access.Platform("start"), facts::isAnyWaiting)) {
      LockSupport.parkNanos(20_000_000);
    }
  }

  private void tell(ApplicationContext context, EmbeddedServer server) {
    progress.say("Ready");
    progress.tell("");
    progress.tell("  Address   %s".formatted(server.getURI()));
    progress.tell("  Data      %s".formatted(settings.dataFolder()));
    if (settings.demonstration()) {
      progress.tell("  Sign in   as one of these, password %s".formatted(SignIns.PASSWORD));
      context
          .getBean(SignIns.class)
          .all()
          .forEach(
              it ->
                  progress.tell(
                      "              %-14s %s %s"
                          .formatted(it.login(), it.role(), it.displayName())));
    }
    progress.tell("");
  }

  private static EmbeddedServer serve(ApplicationContext context) {
    return context.getBean(EmbeddedServer.class).start();
  }

  /** Said in the first second instead of after everything else has been started. */
  private void requireFreePort() {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException cause) {
      throw new StartFailed(
          "Port %d on %s is in use; stop what uses it or choose another with RONGQIAO_PORT."
              .formatted(settings.port(), settings.host()),
          cause);
    }
  }
}
