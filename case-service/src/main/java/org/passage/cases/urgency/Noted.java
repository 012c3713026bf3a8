package org.passage.cases.urgency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a case under one {@link Mark}.
 *
 * @param codes that the case is found by
 * @param due the day by which something is to be done; null when there is none
 */
public record Noted(List<String> codes, @Nullable LocalDate due) {
  public static final Noted NOTHING = new Noted(List.of(), null);

  public Noted {
    codes = List.copyOf(codes);
  }
}
