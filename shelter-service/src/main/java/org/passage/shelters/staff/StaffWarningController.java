package org.passage.shelters.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.shelters.api.StaffCheckKindV1;
import org.passage.shelters.api.StaffFunctionV1;
import org.passage.shelters.api.StaffRequirementsV1;
import org.passage.shelters.api.StaffWarningStateV1;
import org.passage.shelters.api.StaffWarningsApi;
import org.passage.shelters.api.StaffWarningsPageV1;
import org.passage.shelters.api.StaffWarningsV1;
import org.passage.shelters.api.TrainingTopicV1;
import org.passage.shelters.api.VettingKindV1;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is needed and who lacks it, over HTTP. */
@RestController
class StaffWarningController implements StaffWarningsApi {
  private final StaffMembers members;
  private final StaffRequirements requirements;
  private final Clock clock;

  StaffWarningController(StaffMembers members, StaffRequirements requirements, Clock clock) {
    this.members = members;
    this.requirements = requirements;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<StaffRequirementsV1> getStaffRequirements() {
    return ResponseEntity.ok(
        new StaffRequirementsV1(
            Codes.all(VettingKindV1.class, requirements.vettings()),
            Codes.all(TrainingTopicV1.class, requirements.trainings()),
            requirements.codeVersion(),
            requirements.warnDays()));
  }

  @Override
  public ResponseEntity<StaffWarningsPageV1> listStaffWarnings(
      @Nullable String shelterId,
      @Nullable StaffCheckKindV1 kind,
      @Nullable StaffWarningStateV1 state,
      Integer limit,
      @Nullable String cursor) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Wanted wanted =
        new Wanted(
            Codes.same(StaffCheckKind.class, kind), Codes.same(StaffWarningState.class, state));
    Page<StaffWarningsV1> page =
        members
            .of(Caller.current().organizationId(), shelterId, limit, cursor)
            .map(it -> of(it, wanted.of(requirements.warnings(it, today))))
            .only(it -> !it.getWarnings().isEmpty());
    return ResponseEntity.ok(new StaffWarningsPageV1(page.items()).next(page.next()));
  }

  private static StaffWarningsV1 of(StaffMember it, List<StaffWarning> warnings) {
    return new StaffWarningsV1(
        it.id(),
        it.shelterId(),
        it.personId(),
        StaffFunctionV1.valueOf(it.engagement().function().name()),
        StaffFormat.warnings(warnings));
  }

  /** Which are looked for; null limits nothing. */
  private record Wanted(@Nullable StaffCheckKind kind, @Nullable StaffWarningState state) {
    List<StaffWarning> of(List<StaffWarning> all) {
      return all.stream()
          .filter(it -> kind == null || kind == it.kind())
          .filter(it -> state == null || state == it.state())
          .toList();
    }
  }
}
