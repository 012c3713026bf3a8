package org.passage.referrals.consensus;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.consensus.Stakeholder.Named;
import org.passage.referrals.consensus.Stakeholder.Position;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.passage.referrals.referral.Terms;

/**
 * Whether those who have a say agree to her departure.
 *
 * @param conclusion null as long as there is none, and again when somebody has a say or a mind anew
 */
public record Consensus(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    List<Stakeholder> stakeholders,
    @Nullable Conclusion conclusion,
    List<Event> outbox)
    implements Aggregate {
  private static final int MOST = 30;

  public Consensus {
    stakeholders = List.copyOf(stakeholders);
  }

  /**
   * That there was a consensus.
   *
   * @param country where she is to depart to; null in what was stored before that was kept
   * @param rule by which it was one
   */
  public record Conclusion(
      @Personal String summary, @Nullable String country, QuorumRule rule, Stamp recorded) {}

  /** Before anybody is named. */
  static Consensus none(Referral referral) {
    return new Consensus(
        id(referral.id()),
        0,
        referral.organizationId(),
        referral.terms().caseId(),
        referral.id(),
        List.of(),
        null,
        List.of());
  }

  static String id(String referralId) {
    return "cns_" + referralId.substring(referralId.indexOf('_') + 1);
  }

  /**
   * With one more who has a say.
   *
   * @throws AlreadyNamed when she herself would be named twice
   */
  Consensus naming(Named who, Stamp by) {
    boolean herself = who.role() == StakeholderRole.BENEFICIARY;
    if (herself && stakeholders.stream().anyMatch(it -> it.who().role() == who.role())) {
      throw new AlreadyNamed();
    }
    if (stakeholders.size() >= MOST) {
      throw new ConsensusFull("At most " + MOST + " have a say.");
    }
    Stakeholder named = new Stakeholder(Ids.next("stk"), who, List.of(), by);
    return next(
        Stream.concat(stakeholders.stream(), Stream.of(named)).toList(),
        null,
        event("stakeholder-named", by.at(), Map.of("role", Codes.written(who.role()))));
  }

  /** What somebody says now; a conclusion that rested on something else falls. */
  Consensus saying(String stakeholderId, Position position) {
    Stakeholder before =
        stakeholders.stream()
            .filter(it -> it.id().equals(stakeholderId))
            .findFirst()
            .orElseThrow(NotFound::new);
    Stakeholder after = before.saying(position);
    return next(
        stakeholders.stream().map(it -> it.equals(before) ? after : it).toList(),
        stillAgrees(before, after) ? conclusion : null,
        event("stakeholder-heard", position.recorded().at(), Map.of()));
  }

  /**
   * Puts on record that there is a consensus.
   *
   * @throws ConsensusMissing when there is none by the rule
   */
  Consensus concluded(Conclusion reached, Terms terms) {
    List<ConsensusGap> gaps = reached.rule().gaps(stakeholders, terms.country(), terms.child());
    if (!gaps.isEmpty()) {
      throw new ConsensusMissing(gaps);
    }
    return next(
        stakeholders, reached, event("consensus-recorded", reached.recorded().at(), Map.of()));
  }

  private boolean stillAgrees(Stakeholder before, Stakeholder after) {
    String country = conclusion == null ? null : conclusion.country();
    return country != null && before.agrees(country) && after.agrees(country);
  }

  private Consensus next(List<Stakeholder> after, @Nullable Conclusion reached, Event event) {
    return new Consensus(
        id,
        version + 1,
        organizationId,
        caseId,
        referralId,
        after,
        reached,
        Event.append(outbox, event));
  }

  private Event event(String what, Instant now, Map<String, String> more) {
    Map<String, String> data = new HashMap<>(more);
    data.put("referralId", referralId);
    return Event.of("org.passage.referrals." + what + ".v1", id, caseId, organizationId, now, data);
  }
}
