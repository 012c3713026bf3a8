package org.passage.shelters.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passage.shelters.Platform;
import org.passage.shelters.api.NewReceptionChoiceV1;
import org.passage.shelters.api.NewReceptionItemV1;
import org.passage.shelters.api.NewReceptionStepV1;
import org.passage.shelters.api.PlacementV1;
import org.passage.shelters.api.ReactionCodeV1;
import org.passage.shelters.api.ReceptionItemOutcomeV1;
import org.passage.shelters.api.ReceptionStepRecordV1;
import org.passage.shelters.api.ReceptionStepStateV1;
import org.passage.shelters.api.ReceptionStepV1;
import org.passage.shelters.api.ReceptionV1;
import org.passage.shelters.api.ReceptionWishV1;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A house where people arrive, and what its staff does then. */
abstract class House extends Platform {
  static final Instant IN_TWO_DAYS =
      Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);

  @Autowired Checklists checklists;

  /** Somebody of harbour who has arrived at a shelter of an organization. */
  PlacementV1 arrivedAt(String organization, String caseId) {
    PlacementV1 placement = requested(wish(caseId, shelter(organization, 1)));
    step(organization, "shelter-manager", placement, "acceptance");
    assertThat(step(organization, "shelter-worker", placement, "arrival")).hasStatusOk();
    return placement;
  }

  PlacementV1 arrived() {
    return arrivedAt("harbour", ADULT);
  }

  static String path(PlacementV1 placement) {
    return "/placements/" + placement.getId() + "/reception";
  }

  MvcTestResult reception(PlacementV1 placement) {
    return get("harbour", "shelter-worker", path(placement));
  }

  ReceptionV1 read(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return read(answer, ReceptionV1.class);
  }

  /** Everything that is required was done. */
  NewReceptionStepV1 held(ReceptionStepV1 step) {
    List<NewReceptionItemV1> items = new ArrayList<>();
    checklists.current().of(ReceptionStep.valueOf(step.name())).stream()
        .filter(it -> it.kind() == ReceptionItemKind.REQUIRED)
        .forEach(it -> items.add(done(it.code())));
    return new NewReceptionStepV1(
        step, checklists.current().version(), "ron", true, Set.of(ReactionCodeV1.FEAR), items);
  }

  static NewReceptionItemV1 done(String item) {
    return new NewReceptionItemV1(item, ReceptionItemOutcomeV1.DONE);
  }

  static NewReceptionItemV1 postponed(String item) {
    return new NewReceptionItemV1(item, ReceptionItemOutcomeV1.POSTPONED)
        .reason("She wants to sleep first.")
        .postponedUntil(IN_TWO_DAYS);
  }

  static NewReceptionChoiceV1 later(ReceptionStepV1 step) {
    return new NewReceptionChoiceV1(step, ReceptionWishV1.POSTPONED, "She wants to rest.")
        .postponedUntil(IN_TWO_DAYS);
  }

  static NewReceptionChoiceV1 never(ReceptionStepV1 step) {
    return new NewReceptionChoiceV1(step, ReceptionWishV1.DECLINED, "She does not want to.");
  }

  MvcTestResult hold(PlacementV1 placement, NewReceptionStepV1 step) {
    return tell(placement, "steps", step);
  }

  MvcTestResult choose(PlacementV1 placement, NewReceptionChoiceV1 choice) {
    return tell(placement, "choices", choice);
  }

  /** As one who works in the house and has just read how it stands. */
  MvcTestResult tell(PlacementV1 placement, String what, Object said) {
    return tell("shelter-worker", placement, what, said);
  }

  MvcTestResult tell(String role, PlacementV1 placement, String what, Object said) {
    return post("harbour", role, path(placement) + "/" + what, said, etag(reception(placement)));
  }

  static ReceptionStepStateV1 state(ReceptionV1 reception, ReceptionStepV1 step) {
    return of(reception, step).getState();
  }

  static ReceptionStepRecordV1 of(ReceptionV1 reception, ReceptionStepV1 step) {
    return reception.getSteps().stream()
        .filter(it -> it.getStep() == step)
        .findFirst()
        .orElseThrow();
  }

  static void refused(MvcTestResult answer, int status, String what) {
    assertThat(answer).hasStatus(status).bodyText().contains(what);
  }
}
