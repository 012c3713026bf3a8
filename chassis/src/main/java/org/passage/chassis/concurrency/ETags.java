package org.passage.chassis.concurrency;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;

/** The version of an aggregate as a strong ETag (RFC 9110), and back. */
public final class ETags {
  private ETags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that an {@code If-Match} names.
   *
   * @throws PreconditionRequired when it is missing
   * @throws InvalidInput when it is no ETag of ours
   */
  public static long required(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionRequired();
    }
    if (!ifMatch.matches("\"\\d{1,18}\"")) {
      throw InvalidInput.at("?If-Match", "is not an ETag that this resource gave");
    }
    return Long.parseLong(ifMatch.substring(1, ifMatch.length() - 1));
  }

  /**
   * Refuses a change of something that is no longer as the caller read it.
   *
   * @throws PreconditionFailed when {@code ifMatch} names another version than {@code current}
   */
  public static void check(@Nullable String ifMatch, long current) {
    if (required(ifMatch) != current) {
      throw new PreconditionFailed();
    }
  }
}
