package io.rongqiao.matching.guarantee.capacity;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Runs the benchmarks of the capacity ledger: all, or those named. */
public final class CapacityBenches {

  private CapacityBenches() {}

  public static void main(String[] names) throws IOException, SQLException {
    List<String> wanted = List.of(names);
    if (wanted.isEmpty() || wanted.contains("reserve-uncontended")) {
      ReserveBench.measure("reserve-uncontended", 1_000);
    }
    if (wanted.isEmpty() || wanted.contains("reserve-contended")) {
      ReserveBench.measure("reserve-contended", 1);
    }
  }
}
