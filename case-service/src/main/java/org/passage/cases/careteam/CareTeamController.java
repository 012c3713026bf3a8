package org.passage.cases.careteam;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CareTeamApi;
import org.passage.cases.api.CareTeamMemberV1;
import org.passage.cases.api.CareTeamV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.TeamMember;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * The care team over HTTP. Who joins is of the caller's own organization: a person of another who
 * is named by mistake gains nothing, as the token must name that organization too.
 */
@RestController
class CareTeamController implements CareTeamApi {
  private final CaseFinder finder;
  private final Cases cases;
  private final Clock clock;

  CareTeamController(CaseFinder finder, Cases cases, Clock clock) {
    this.finder = finder;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<CareTeamV1> getCareTeam(String caseId) {
    return answer(finder.required(caseId));
  }

  @Override
  public ResponseEntity<CareTeamV1> joinCareTeam(
      String caseId, String personId, @Nullable String ifMatch) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    Case joined = found.joined(personId, Caller.current().organizationId(), clock.instant());
    return answer(joined.equals(found) ? found : cases.change(joined));
  }

  @Override
  public ResponseEntity<CareTeamV1> leaveCareTeam(
      String caseId, String personId, @Nullable String ifMatch) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    Case left = found.left(personId, Caller.current().organizationId(), clock.instant());
    return answer(cases.change(left));
  }

  private static ResponseEntity<CareTeamV1> answer(Case it) {
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(
            new CareTeamV1(
                it.id(), it.office(), it.team().stream().map(CareTeamController::member).toList()));
  }

  private static CareTeamMemberV1 member(TeamMember it) {
    return new CareTeamMemberV1(it.personId(), it.organizationId(), it.joinedAt());
  }
}
