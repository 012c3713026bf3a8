package org.passage.referrals.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param assistance what is asked for, in a reintegration request; in its confirmation what of that
 *     is given, and all of it where none is named
 * @param departedAt in a post-departure notification only
 * @param expectedArrivalAt there too, when it is not as the itinerary has it
 * @param arrivedAt in an arrival confirmation only
 */
public record Content(
    @Nullable String text,
    List<AssistanceType> assistance,
    @Nullable Instant departedAt,
    @Nullable Instant expectedArrivalAt,
    @Nullable Instant arrivedAt) {
  public Content {
    assistance = List.copyOf(assistance);
  }
}
