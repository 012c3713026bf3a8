package org.passage.cases.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for a child, or for somebody who cannot decide for herself.
 *
 * @param evidence what shows the authority, such as a court's order and its number
 * @param phone E.164
 */
public record Guardian(
    String name,
    GuardianKind kind,
    GuardianAuthority authority,
    String evidence,
    @Nullable String phone,
    LocalDate since,
    @Nullable LocalDate until) {

  /** Whether the guardian may speak for her on a day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }
}
