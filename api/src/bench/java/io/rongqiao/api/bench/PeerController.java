package io.rongqiao.api.bench;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What the same server can do at most: one durable insert, and one select of a ready body. */
@Controller("/api/v1/bench-peer")
final class PeerController {

  private static final Access ACCESS = new Access.Platform("bench");

  private final Transactions transactions;
  private final JdbcTransactions statements;

  PeerController(Transactions transactions, JdbcTransactions statements) {
    this.transactions = transactions;
    this.statements = statements;
  }

  static void prepare(DataSource owner, String body) {
    var db = DSL.using(owner, SQLDialect.POSTGRES);
    db.execute("CREATE TABLE bench_body (id int PRIMARY KEY, body text NOT NULL)");
    db.execute("CREATE TABLE bench_request (id uuid PRIMARY KEY, form text NOT NULL)");
    db.execute("GRANT SELECT ON bench_body TO rongqiao_app");
    db.execute("GRANT INSERT ON bench_request TO rongqiao_app");
    db.execute("INSERT INTO bench_body VALUES (1, ?)", body);
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Produces(MediaType.APPLICATION_JSON)
  @ExecuteOn(TaskExecutors.BLOCKING)
  String store(@Body String form) {
    return transactions.call(
        ACCESS,
        () -> {
          var db = statements.dsl();
          db.execute("INSERT INTO bench_request VALUES (?, ?)", UUID.randomUUID(), form);
          return String.valueOf(db.fetchValue("SELECT body FROM bench_body WHERE id = ?", 1));
        });
  }
}
