package org.passage.cases.emergency;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.passage.cases.casefile.HerFile;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Paged;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who opened her case in an emergency, for her file: the organization and the role, not the person.
 */
@Component
@Order(7)
class HerEmergencies implements HerFile {
  private final EmergencyAccesses accesses;

  HerEmergencies(EmergencyAccesses accesses) {
    this.accesses = accesses;
  }

  @Override
  public String section() {
    return "emergency-accesses";
  }

  @Override
  public void tell(String caseId, Consumer<Object> each) {
    Paged.all((limit, cursor) -> accesses.to(caseId, limit, cursor), it -> each.accept(told(it)));
  }

  private static Told told(EmergencyAccess it) {
    return new Told(
        it.id(),
        it.organizationId(),
        it.roles(),
        Codes.written(it.code()),
        it.reason(),
        it.openedAt(),
        it.until(),
        Codes.written(it.state()));
  }

  /** What she is told of one. */
  record Told(
      String id,
      String organizationId,
      List<String> roles,
      String code,
      String reason,
      Instant openedAt,
      Instant until,
      String state) {}
}
