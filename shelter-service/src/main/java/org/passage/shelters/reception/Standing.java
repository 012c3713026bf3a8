package org.passage.shelters.reception;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a reception stands, for the list of those that wait; it tells nothing of her.
 *
 * @param waitsFrom when the first thing that is still to be done is due; null when nothing is
 */
public record Standing(ReceptionState state, @Nullable Instant waitsFrom) {
  static final Standing ENDED = new Standing(ReceptionState.ENDED, null);

  static Standing of(List<Wait> waits) {
    return waits.stream()
        .map(Wait::from)
        .min(Comparator.naturalOrder())
        .map(it -> new Standing(ReceptionState.OPEN, it))
        .orElseGet(() -> new Standing(ReceptionState.COMPLETE, null));
  }
}
