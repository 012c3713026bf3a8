package org.passage.shelters.security;

import java.util.Objects;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.shelters.finding.Finding.Origin;
import org.passage.shelters.finding.Finding.Place;
import org.passage.shelters.finding.Repairs;
import org.passage.shelters.security.SecurityAudit.Result;
import org.passage.shelters.shelter.Stamp;
import org.passage.shelters.standard.SecurityStandard;
import org.passage.shelters.standard.SecurityStandards;
import org.springframework.stereotype.Component;

/**
 * Closes audits. The closed audit is the decision: its findings follow from it, whoever raises
 * them, and {@link SecuritySweep} does so after a crash.
 */
@Component
class Closing {
  private final SecurityAudits audits;
  private final SecurityStandards standards;
  private final Repairs repairs;

  Closing(SecurityAudits audits, SecurityStandards standards, Repairs repairs) {
    this.audits = audits;
    this.standards = standards;
    this.repairs = repairs;
  }

  SecurityAudit close(SecurityAudit open, Stamp by) {
    SecurityStandard standard = standards.of(open.scope().standardVersion());
    return follow(audits.replace(open.close(standard, by)));
  }

  /** Raises what was not met, each once. */
  SecurityAudit follow(SecurityAudit closed) {
    SecurityStandard standard = standards.of(closed.scope().standardVersion());
    Place place = new Place(closed.organizationId(), closed.shelterId());
    Stamp by = Objects.requireNonNull(closed.closed());
    closed
        .notMet()
        .forEach(it -> repairs.raise(place, origin(closed, standard, it), by.by(), by.at()));
    try {
      return audits.replace(closed.followed());
    } catch (PreconditionFailed followedMeanwhile) {
      return audits.find(closed.id()).orElseThrow();
    }
  }

  private static Origin origin(SecurityAudit of, SecurityStandard standard, Result found) {
    return new Origin(
        of.id(),
        standard.version(),
        standard.areaOf(found.code()).code(),
        found.code(),
        standard.check(found.code()).severity(),
        Objects.requireNonNullElse(found.note(), ""));
  }
}
