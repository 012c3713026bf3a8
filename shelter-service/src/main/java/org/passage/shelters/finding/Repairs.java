package org.passage.shelters.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.shelters.finding.Finding.Duty;
import org.passage.shelters.finding.Finding.Origin;
import org.passage.shelters.finding.Finding.Place;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.standard.Severity;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps findings and their shelters in step, though each is a document of its own: a finding is
 * written first and the shelter stops or goes on after it. Each step changes nothing when it is
 * taken twice, so whoever finds one undone may take it.
 */
@Component
@EnableConfigurationProperties(DueAfter.class)
public class Repairs {
  private static final int BATCH = 100;

  private final Findings findings;
  private final Shelters shelters;
  private final DueAfter dueAfter;
  private final Clock clock;

  Repairs(Findings findings, Shelters shelters, DueAfter dueAfter, Clock clock) {
    this.findings = findings;
    this.shelters = shelters;
    this.dueAfter = dueAfter;
    this.clock = clock;
  }

  /**
   * Raises what an audit found, unless a finding about the same check is not verified yet; one that
   * was said to be repaired is open again.
   *
   * @param ownerId who answers for it until somebody else is named
   * @param at when the audit was closed
   */
  public void raise(Place place, Origin origin, String ownerId, Instant at) {
    String id = id(origin);
    Finding known =
        findings
            .find(id)
            .or(() -> findings.unverified(place.shelterId(), origin.code()))
            .orElse(null);
    if (known == null) {
      ZoneId zone = shelters.get(place.shelterId()).zone();
      Duty duty = Duty.of(ownerId, dueAfter.due(origin.severity(), at, zone), zone);
      known = Finding.raise(id, place, origin, duty, at);
      findings.addOnce(known);
    } else if (!known.id().equals(id) && known.state() == FindingState.RESOLVED) {
      known = findings.replace(known.foundAgain(at));
    }
    settle(known);
  }

  /** Writes a finding and lets its shelter stop or go on accordingly. */
  Finding write(Finding changed) {
    Finding written = findings.replace(changed);
    settle(written);
    return written;
  }

  /** Lets a shelter go on that a crash left stopped. */
  public void resume(Shelter stopped) {
    stopped.stoppedBy().forEach(id -> findings.find(id).ifPresent(this::settle));
  }

  /** Tells of findings that are overdue, once each. */
  public void escalate() {
    Instant now = clock.instant();
    findings
        .unescalated(now, BATCH)
        .forEach(it -> {
          try {
            findings.replace(it.escalated(now));
          } catch (PreconditionFailed changedMeanwhile) {
            // It is looked at again in a minute.
          }
        });
  }

  private void settle(Finding it) {
    if (it.origin().severity() != Severity.CRITICAL) {
      return;
    }
    if (it.stops()) {
      shelters.change(it.shelterId(), shelter -> shelter.stopped(it.id()));
    } else {
      shelters.change(it.shelterId(), shelter -> shelter.resumed(it.id()));
    }
  }

  /** The same each time, so that what an audit found is raised once. */
  private static String id(Origin origin) {
    String audit = origin.auditId();
    return "fnd_" + audit.substring(audit.indexOf('_') + 1) + "_" + origin.code();
  }
}
