package org.passage.referrals.countryrisk;

import org.jspecify.annotations.Nullable;

/**
 * A country that somebody returns to, by itself or as it is reached from another.
 *
 * @param from null for whoever returns, from wherever
 */
public record Corridor(@Nullable Country from, Country to) {

  /**
   * By ISO 3166-1 alpha-2 codes.
   *
   * @param from null for whoever returns
   */
  public static Corridor of(@Nullable String from, String to) {
    return new Corridor(from == null ? null : new Country(from), new Country(to));
  }

  /** Where one departs; null for anywhere. */
  public @Nullable String origin() {
    return from == null ? null : from.code();
  }

  public String destination() {
    return to.code();
  }

  /** A country by its ISO 3166-1 alpha-2 code. */
  public record Country(String code) {}
}
