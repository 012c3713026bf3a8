package org.passage.cases.accesslog;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.auditlog.AuditEventView;
import org.passage.chassis.auditlog.AuditSource;
import org.passage.chassis.clients.ServiceClients;
import org.passage.chassis.paging.Page;

/** The log that one service keeps. */
record ServiceLog(String name, AuditSource source) implements Merge.Log {
  @Override
  public Page<AuditEventView> page(String caseId, int limit, @Nullable String cursor) {
    return ServiceClients.ask(
        "The access log of " + name, () -> source.events(caseId, limit, cursor));
  }
}
