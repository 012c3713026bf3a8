package org.passage.cases.casefile;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.DisabilitiesApi;
import org.passage.cases.api.DisabilitiesV1;
import org.passage.cases.api.DisabilityV1;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is hard for her, over HTTP. */
@RestController
class DisabilityController implements DisabilitiesApi {
  private final CaseFinder finder;
  private final Cases cases;
  private final Clock clock;

  DisabilityController(CaseFinder finder, Cases cases, Clock clock) {
    this.finder = finder;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<DisabilitiesV1> getDisabilities(String caseId) {
    return answer(finder.required(caseId));
  }

  @Override
  public ResponseEntity<DisabilitiesV1> recordDisabilities(
      String caseId, DisabilitiesV1 said, @Nullable String ifMatch) {
    Case found = finder.required(caseId);
    ETags.check(ifMatch, found.version());
    List<Disability> told = Codes.all(Disability.class, said.getDisabilities());
    return answer(cases.change(found.corrected(found.person().with(told), clock.instant())));
  }

  private static ResponseEntity<DisabilitiesV1> answer(Case found) {
    List<Disability> known = found.person().disabilities();
    if (known == null) {
      throw new NotFound();
    }
    return ResponseEntity.ok()
        .eTag(ETags.of(found.version()))
        .body(new DisabilitiesV1(new LinkedHashSet<>(Codes.all(DisabilityV1.class, known))));
  }
}
