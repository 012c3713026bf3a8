package org.passage.shelters.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer, or her view of one.
 *
 * @param outcome null in her view
 * @param content whether she is content; null in an answer
 * @param by the Keycloak id of the person who recorded it
 */
public record Reply(
    @Nullable ComplaintOutcome outcome,
    @Nullable Boolean content,
    @Nullable String text,
    String by,
    Instant at) {

  static Reply answer(ComplaintOutcome outcome, String text, String by, Instant at) {
    return new Reply(outcome, null, text, by, at);
  }

  static Reply view(boolean content, @Nullable String text, String by, Instant at) {
    return new Reply(null, content, text, by, at);
  }

  boolean isAnswerOf(String person) {
    return outcome != null && by.equals(person);
  }
}
