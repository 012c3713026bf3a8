package org.passage.reintegration.template;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.assessment.Domain;
import org.passage.reintegration.plan.AssistanceType;
import org.passage.reintegration.plan.Promise;

/**
 * Objectives that plans may begin with; it never changes, a better one is another one.
 *
 * @param printId tells a plan that promises the same, and nothing else
 */
public record Template(
    @BsonId String id,
    long version,
    String organizationId,
    @Personal String title,
    @Personal List<Aim> objectives,
    String printId,
    String recordedBy,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {

  /** An objective of a template; what it answers only her own assessment says. */
  public record Aim(
      Domain domain, String objective, AssistanceType assistanceType, List<Step> actions) {
    Promise promise() {
      return new Promise(
          domain, objective, assistanceType, actions.stream().map(Step::what).toList());
    }
  }

  /**
   * An action of a template.
   *
   * @param withinDays from the start of the plan
   */
  public record Step(String what, String who, int withinDays) {}

  static Template record(Caller by, String title, List<Aim> objectives, Instant now) {
    return new Template(
        Ids.next("ptp"),
        1,
        by.organizationId(),
        title,
        objectives,
        Promise.print(objectives.stream().map(Aim::promise).toList()),
        by.subject(),
        now,
        List.of());
  }
}
