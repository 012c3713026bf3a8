package org.passage.reintegration.contact;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.reintegration.plan.Plan;

/** How she is reached while a plan runs, and after it. Nothing of it is told in any event. */
public record SafeContact(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    @Personal Terms terms,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What she says.
   *
   * @param ways the safest first
   * @param codeWord by which she knows who calls
   */
  public record Terms(
      List<Way> ways,
      @Nullable String codeWord,
      List<String> neverSay,
      @Nullable String ifAnotherAnswers) {}

  /**
   * One way to reach her.
   *
   * @param address a number, a mailbox, a place or a person
   */
  public record Way(ContactKind how, @Nullable String address, @Nullable String times) {}

  static String idOf(String planId) {
    return "sct_" + planId.substring(planId.indexOf('_') + 1);
  }

  /** Where nothing is agreed on yet; not stored. */
  static SafeContact unsaid(Plan plan) {
    return new SafeContact(
        idOf(plan.id()),
        0,
        plan.organizationId(),
        plan.caseId(),
        new Terms(List.of(), null, List.of(), null),
        List.of());
  }

  SafeContact said(Terms now) {
    return new SafeContact(id, version + 1, organizationId, caseId, now, outbox);
  }
}
