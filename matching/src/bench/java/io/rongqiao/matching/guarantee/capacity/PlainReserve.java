package io.rongqiao.matching.guarantee.capacity;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The least that a reservation can be: one stored function that updates one row and inserts one
 * ledger row, called as one statement that commits itself. No context, no key, no state, no rights.
 */
final class PlainReserve {

  private final DataSource source;

  PlainReserve(DataSource source) {
    this.source = source;
  }

  void create(int capacities) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE plain_balance (id bigint PRIMARY KEY, limit_amount numeric(19,2), taken numeric(19,2))
              WITH (fillfactor = 70);
          CREATE TABLE plain_entry (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, balance bigint,
              added numeric(19,2), entered_at timestamptz DEFAULT now());
          CREATE FUNCTION plain_reserve(wanted bigint, amount numeric) RETURNS boolean LANGUAGE plpgsql AS $$
          BEGIN
              UPDATE plain_balance SET taken = taken + amount WHERE id = wanted AND taken + amount <= limit_amount;
              IF NOT FOUND THEN
                  RETURN false;
              END IF;
              INSERT INTO plain_entry (balance, added) VALUES (wanted, amount);
              RETURN true;
          END
          $$;
          INSERT INTO plain_balance SELECT n, 1e15, 0 FROM generate_series(1, %d) AS n
          """
              .formatted(capacities));
    }
  }

  void reserve(long capacity, BigDecimal amount) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement("SELECT plain_reserve(?, ?)")) {
      statement.setLong(1, capacity);
      statement.setBigDecimal(2, amount);
      statement.execute();
    } catch (SQLException cause) {
      throw new IllegalStateException("The plain function failed", cause);
    }
  }
}
