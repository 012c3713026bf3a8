package org.passage.chassis.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;

/** An opaque place in a list: the key of the last item that was seen. */
public final class Cursor {
  private static final String PREFIX = "1:";

  private Cursor() {}

  /** The cursor that goes on after {@code key}. */
  public static String after(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((PREFIX + key).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The key that a cursor stands for; null for the start of the list.
   *
   * @throws InvalidInput when the cursor was not made here
   */
  public static @Nullable String key(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    String decoded = decode(cursor);
    if (!decoded.startsWith(PREFIX) || decoded.length() == PREFIX.length()) {
      throw broken();
    }
    return decoded.substring(PREFIX.length());
  }

  private static String decode(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw broken();
    }
  }

  /** What to throw for a cursor that another list gave. */
  public static InvalidInput broken() {
    return InvalidInput.at("?cursor", "is not a cursor that this list gave");
  }
}
