package org.passage.chassis.codes;

import java.util.Locale;

/** Codes as contracts write them. */
public final class Codes {
  private Codes() {}

  /** The written form of a code, for example {@code not-stated} of {@code NOT_STATED}. */
  public static String written(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
