package org.passage.reintegration.cohort;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A figure beside that of others, for people who read no statistics. */
public final class Compared {
  private static final double HARDLY = 0.05;

  private Compared() {}

  /** How a difference is said. */
  @FunctionalInterface
  public interface Than {
    /**
     * @param difference without its sign
     * @param more than the others
     */
    String words(String difference, boolean more);
  }

  /** The end of a sentence about a group. */
  public static String words(@Nullable Estimate above, Than than) {
    if (above == null) {
      return "; there is no other group to compare it with.";
    }
    if (Math.abs(above.value()) < HARDLY) {
      return ", as much as the others.";
    }
    return ", "
        + than.words(one(Math.abs(above.value())), above.value() > 0)
        + (above.isMoreThanChance() ? "; chance hardly explains that." : "; that may be chance.");
  }

  /** Without decimals. */
  public static String whole(double figure) {
    return String.format(Locale.ROOT, "%.0f", figure);
  }

  /** With one decimal. */
  public static String one(double figure) {
    return String.format(Locale.ROOT, "%.1f", figure);
  }
}
