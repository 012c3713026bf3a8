package org.passage.reintegration.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.reintegration.plan.Closing.FollowUp;

/**
 * How a plan ended.
 *
 * @param agreement her agreement to the ending; always there when it ended by agreement
 * @param attempts to reach her, where contact was lost
 * @param movedTo the country she moved to, ISO 3166-1, where she said so
 */
public record Ending(
    EndingReason reason,
    @Nullable Agreement agreement,
    Closing closing,
    @Personal List<Attempt> attempts,
    @Personal @Nullable String movedTo,
    @Personal @Nullable String note,
    Instant endedAt) {
  public Ending {
    closing = closing == null ? Closing.NONE : closing;
    attempts = attempts == null ? List.of() : attempts;
  }

  /** Whether she wishes to be asked later how she is. */
  public boolean followedUp() {
    FollowUp wish = closing.followUp();
    return wish != null && wish.wished();
  }

  /** What an event says of it. */
  Map<String, String> told() {
    Map<String, String> codes = new HashMap<>();
    codes.put("reason", Codes.written(reason));
    if (closing.followUp() != null) {
      codes.put("followUp", followedUp() ? "wished" : "not-wished");
    }
    return codes;
  }
}
