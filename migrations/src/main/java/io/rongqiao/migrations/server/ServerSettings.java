package io.rongqiao.migrations.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the server is told on its command line; nothing is kept in its configuration file. */
record ServerSettings(Path data, int port, boolean throwaway) {

  private static final List<String> ALWAYS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_min_messages=warning",
          "shared_buffers=128MB",
          "effective_cache_size=512MB",
          "max_connections=100",
          "max_wal_size=2GB",
          "min_wal_size=80MB",
          "checkpoint_timeout=15min",
          "checkpoint_completion_target=0.9",
          "random_page_cost=1.1",
          "jit=off");

  private static final List<String> THROWAWAY =
      List.of(
          "fsync=off",
          "synchronous_commit=off",
          "full_page_writes=off",
          "wal_level=minimal",
          "max_wal_senders=0",
          "autovacuum_naptime=60");

  String[] command(String program) {
    List<String> command = new ArrayList<>(List.of(program, "-D", data.toString()));
    command.add("-c");
    command.add("port=" + port);
    for (String setting : ALWAYS) {
      command.add("-c");
      command.add(setting);
    }
    if (throwaway) {
      for (String setting : THROWAWAY) {
        command.add("-c");
        command.add(setting);
      }
    }
    return command.toArray(String[]::new);
  }
}
