package org.passage.gateway.edge;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Names for requests: unique enough to find one in the logs, no secret. */
final class RequestIds {
  private static final int LONGEST = 64;

  private RequestIds() {}

  /** The client's id when it can be written anywhere without harm, else a new one. */
  static String of(@Nullable String offered) {
    return offered != null && isSafe(offered) ? offered : fresh();
  }

  static String fresh() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return hex(random.nextLong()) + hex(random.nextLong());
  }

  private static String hex(long number) {
    String digits = Long.toHexString(number);
    return "0".repeat(16 - digits.length()) + digits;
  }

  private static boolean isSafe(String id) {
    if (id.isEmpty() || id.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean safe =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_'
              || c == '.';
      if (!safe) {
        return false;
      }
    }
    return true;
  }
}
