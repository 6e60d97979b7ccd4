package io.rongqiao.api.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Password hashes by Argon2id in the PHC string format, with the memory and passes that OWASP's
 * password storage cheat sheet names as the least (19 MiB, 2 passes, 1 lane). Few are computed at a
 * time, so that sign-ins cannot take the process's memory.
 */
public final class Passwords {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int AT_A_TIME = 3;
  private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();

  private final SecureRandom random;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);
  private final String hashOfNobody;

  public Passwords(SecureRandom random) {
    this.random = random;
    this.hashOfNobody = hash("nobody has this password");
  }

  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            MEMORY_KIB,
            PASSES,
            LANES,
            ENCODER.encodeToString(salt),
            ENCODER.encodeToString(compute(password, salt, MEMORY_KIB, PASSES, LANES)));
  }

  /** Whether the password is the one that was hashed. */
  public boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$", -1);
    String[] costs = parts[3].split("[=,]", -1);
    byte[] salt = Base64.getDecoder().decode(parts[4]);
    byte[] expected = Base64.getDecoder().decode(parts[5]);
    byte[] actual =
        compute(
            password,
            salt,
            Integer.parseInt(costs[1]),
            Integer.parseInt(costs[3]),
            Integer.parseInt(costs[5]));
    return MessageDigest.isEqual(expected, actual);
  }

  /** Takes as long as a comparison, so that an unknown name cannot be told from a known one. */
  void compareWithNobody(String password) {
    matches(password, hashOfNobody);
  }

  private byte[] compute(String password, byte[] salt, int memoryKib, int passes, int lanes) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build();
    byte[] hash = new byte[HASH_BYTES];
    turns.acquireUninterruptibly();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters);
      generator.generateBytes(password.getBytes(UTF_8), hash);
      return hash;
    } finally {
      turns.release();
    }
  }
}
