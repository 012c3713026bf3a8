package org.passage.referrals.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.AlarmedRoleV1;
import org.passage.referrals.api.EscalationEndV1;
import org.passage.referrals.api.EscalationPageV1;
import org.passage.referrals.api.EscalationV1;
import org.passage.referrals.api.EscalationsApi;
import org.passage.referrals.api.StepV1;
import org.passage.referrals.api.UrgencyV1;
import org.passage.referrals.referral.Disclosure;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is late, over HTTP. */
@RestController
class EscalationController implements EscalationsApi {
  private final Escalations escalations;
  private final Disclosure disclosure;

  EscalationController(Escalations escalations, Disclosure disclosure) {
    this.escalations = escalations;
    this.disclosure = disclosure;
  }

  @Override
  public ResponseEntity<EscalationPageV1> listEscalations(
      @Nullable Boolean open, @Nullable Integer level, Integer limit, @Nullable String cursor) {
    String organization = Caller.current().organizationId();
    Page<EscalationV1> page =
        escalations
            .of(organization, open, level, limit, cursor)
            .only(it -> disclosure.listed(it.caseId(), it.party(organization)))
            .map(EscalationController::full);
    return ResponseEntity.ok(new EscalationPageV1(page.items()).next(page.next()));
  }

  private static EscalationV1 full(Escalation it) {
    Awaited awaited = it.awaited();
    EscalationV1 full =
        new EscalationV1(
            it.id(),
            it.referralId(),
            it.caseId(),
            it.parties().getFirst(),
            it.parties().getLast(),
            StepV1.valueOf(awaited.step().name()),
            awaited.organizationId(),
            UrgencyV1.valueOf(awaited.urgency().name()),
            awaited.dueAt(),
            it.level(),
            tells(it.level()),
            it.raisedAt(),
            it.ended() == null);
    Ended ended = it.ended();
    return ended == null
        ? full
        : full.ended(Codes.same(EscalationEndV1.class, ended.how())).endedAt(ended.at());
  }

  /** The higher the level, the more. */
  private static List<AlarmedRoleV1> tells(int level) {
    return switch (level) {
      case 1 -> List.of(AlarmedRoleV1.REFERRAL_OFFICER, AlarmedRoleV1.PARTNER_AGENCY);
      case 2 ->
          List.of(
              AlarmedRoleV1.REFERRAL_OFFICER,
              AlarmedRoleV1.PARTNER_AGENCY,
              AlarmedRoleV1.CASE_SUPERVISOR);
      default -> List.of(AlarmedRoleV1.values());
    };
  }
}
