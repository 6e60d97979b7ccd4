package io.rongqiao.migrations.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom the server runs as. PostgreSQL refuses to run as root, so root starts it in a user namespace
 * where it is nobody, and where that is forbidden, as another user who is handed its folder.
 *
 * @param prefix what is put before a command of the server's
 * @param folderOwner the user who is handed the folder, or empty where the folder stays ours
 */
record ServerUser(List<String> prefix, List<String> folderOwner) {

  ServerUser {
    prefix = List.copyOf(prefix);
    folderOwner = List.copyOf(folderOwner);
  }

  static ServerUser find() {
    if (!isRoot()) {
      return new ServerUser(List.of(), List.of());
    }
    List<String> namespace = List.of("unshare", "-U", "--");
    if (works(namespace)) {
      return new ServerUser(namespace, List.of());
    }
    String name = works(List.of("id", "postgres")) ? "postgres" : "nobody";
    List<String> other =
        List.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--clear-groups", "--");
    if (works(other)) {
      return new ServerUser(other, List.of(name));
    }
    throw new DatabaseServerFailed(
        "PostgreSQL does not run as root, and neither unshare nor setpriv works here; start as"
            + " another user.");
  }

  /** A command of the server's as this user, in a session of its own when it stays behind. */
  List<String> command(String... words) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(words));
    return command;
  }

  boolean ownsFolder() {
    return !folderOwner.isEmpty();
  }

  /** Hands a folder over, where the server runs as somebody else. */
  void handOver(Path folder) {
    if (folderOwner.isEmpty()) {
      return;
    }
    requireTraversable(folder);
    String owner = folderOwner.getFirst();
    ShellCommand.run(List.of("chown", "-R", owner + ":" + groupOf(owner), folder.toString()));
  }

  private static void requireTraversable(Path folder) {
    for (Path parent = folder.getParent(); parent != null; parent = parent.getParent()) {
      try {
        if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          throw new DatabaseServerFailed(
              "The database server may not run as root and cannot reach %s through %s; choose"
                      .formatted(folder, parent)
                  + " a data folder that other users can reach.");
        }
      } catch (IOException cause) {
        throw new DatabaseServerFailed("The folder %s cannot be read.".formatted(parent), cause);
      }
    }
  }

  private static boolean isRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException cause) {
      throw new DatabaseServerFailed("/proc is not mounted.", cause);
    }
  }

  private static String groupOf(String user) {
    return ShellCommand.run(List.of("id", "-g", user)).strip();
  }

  private static boolean works(List<String> prefix) {
    List<String> probe = new ArrayList<>(prefix);
    if (prefix.getLast().equals("--")) {
      probe.add("true");
    }
    return ShellCommand.succeeds(probe);
  }
}
