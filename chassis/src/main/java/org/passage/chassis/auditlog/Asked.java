package org.passage.chassis.auditlog;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;

/** Which events are asked for; what is null is not asked about. */
public record Asked(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String kind,
    @Nullable String organization,
    @Nullable String subject)
    implements Predicate<AuditEvent> {
  public Asked {
    if (kind != null
        && Arrays.stream(AuditKind.values()).map(Codes::written).noneMatch(kind::equals)) {
      throw InvalidInput.at("?kind", "is no kind of event");
    }
  }

  @Override
  public boolean test(AuditEvent event) {
    AuditEntry entry = event.entry();
    return (from == null || !entry.time().isBefore(from))
        && (to == null || entry.time().isBefore(to))
        && (kind == null || Codes.written(entry.kind()).equals(kind))
        && (organization == null || organization.equals(entry.actor().organizationId()))
        && (subject == null || subject.equals(entry.actor().subject()));
  }
}
