package org.passage.referrals.referral;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.passage.referrals.protocol.Condition;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;

/** Which referrals wait for longer than that may take, as the store is asked. */
public final class Lateness {
  private static final String CONDITION = "progress.course.condition";

  private Lateness() {}

  /** Those that were not cancelled. */
  public static Bson alive() {
    return nin(CONDITION, Condition.CANCELLED.name());
  }

  /** For each step and urgency, those that wait for too long for the other side or one's own. */
  public static List<Bson> late(Deadlines deadlines, Instant now) {
    List<Bson> late = new ArrayList<>();
    for (Step step : Step.values()) {
      for (Urgency urgency : Urgency.values()) {
        late.add(late(step, urgency, now.minus(deadlines.of(step, urgency))));
      }
    }
    return late;
  }

  private static Bson late(Step step, Urgency urgency, Instant latest) {
    ReferralState waiting = awaitedIn(step);
    return and(
        eq("progress.state", waiting.name()),
        eq("terms.urgency", urgency.name()),
        eq("progress.choice", Choice.ACCEPTED.name()),
        nin(CONDITION, Condition.CANCELLED.name(), Condition.SUSPENDED.name()),
        lt(since(waiting), latest),
        nor(gte("progress.course.since", latest)));
  }

  /** Each state is reached by one message, so their number tells which is the last one. */
  private static String since(ReferralState state) {
    return state == ReferralState.OPENED
        ? "openedAt"
        : "progress.messages." + (state.ordinal() - 1) + ".sentAt";
  }

  /** The state in which a message is awaited. */
  public static ReferralState awaitedIn(Step step) {
    return List.of(ReferralState.values()).stream()
        .filter(it -> Step.due(it).filter(step::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
