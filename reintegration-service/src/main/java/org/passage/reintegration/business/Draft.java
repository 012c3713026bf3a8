package org.passage.reintegration.business;

import org.jspecify.annotations.Nullable;

/**
 * What is planned.
 *
 * @param country where it is to be, ISO 3166-1 alpha-2
 * @param mentor who stands by her; null where nobody does yet
 */
public record Draft(
    String title, String what, String country, Budget budget, @Nullable Mentor mentor) {
  /** Somebody who knows the trade. */
  public record Mentor(String name, @Nullable String note) {}
}
