package org.passage.shelters.standard;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.SecurityAreaV1;
import org.passage.shelters.api.SecurityCheckV1;
import org.passage.shelters.api.SecurityChecksV1;
import org.passage.shelters.api.SecurityStandardV1;
import org.passage.shelters.api.SecurityStandardsApi;
import org.passage.shelters.api.SeverityV1;
import org.passage.shelters.api.ShelterKindV1;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The standards over HTTP. */
@RestController
class SecurityStandardController implements SecurityStandardsApi {
  private final SecurityStandards standards;

  SecurityStandardController(SecurityStandards standards) {
    this.standards = standards;
  }

  @Override
  public ResponseEntity<SecurityStandardV1> getSecurityStandard(@Nullable Integer version) {
    SecurityStandard found =
        standards
            .find(version)
            .orElseThrow(() -> InvalidInput.at("?version", "is not a version of the standards"));
    return ResponseEntity.ok(
        new SecurityStandardV1(
            found.version(),
            found.publishedOn(),
            standards.versions(),
            found.areas().stream().map(SecurityStandardController::area).toList()));
  }

  private static SecurityChecksV1 area(SecurityStandard.Area it) {
    return new SecurityChecksV1(
        SecurityAreaV1.valueOf(it.code().name()),
        it.title(),
        Codes.all(ShelterKindV1.class, it.kinds()),
        it.checks().stream().map(SecurityStandardController::check).toList());
  }

  private static SecurityCheckV1 check(SecurityStandard.Check it) {
    return new SecurityCheckV1(it.code(), it.text(), SeverityV1.valueOf(it.severity().name()));
  }
}
