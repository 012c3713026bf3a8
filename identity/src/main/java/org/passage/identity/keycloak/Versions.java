package org.passage.identity.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.chassis.concurrency.PreconditionRequired;

/**
 * Strong ETags for what Keycloak keeps without a version: a digest of what can be seen of it. Two
 * changes within the same few milliseconds are told apart by nobody: the later one stays.
 */
public final class Versions {
  private static final int LENGTH = 24;

  private Versions() {}

  /** The ETag of a record as it was read. */
  public static String of(Record state) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(state.toString().getBytes(StandardCharsets.UTF_8));
      return '"' + HexFormat.of().formatHex(digest).substring(0, LENGTH) + '"';
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  /**
   * Refuses a change of something that is no longer as the caller read it.
   *
   * @throws PreconditionRequired when it does not say what it read
   * @throws PreconditionFailed when that was something else
   */
  public static void check(@Nullable String ifMatch, Record state) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    if (!ifMatch.equals(of(state))) {
      throw new PreconditionFailed();
    }
  }
}
