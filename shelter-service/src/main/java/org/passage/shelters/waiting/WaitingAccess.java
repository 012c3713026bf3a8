package org.passage.shelters.waiting;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.passage.shelters.sides.SideAccess;
import org.springframework.stereotype.Component;

/** Who may know of an entry, and which of the two organizations does what with it. */
@Component
class WaitingAccess {
  private final WaitingEntries entries;
  private final SideAccess access;

  WaitingAccess(WaitingEntries entries, SideAccess access) {
    this.entries = entries;
    this.access = access;
  }

  WaitingEntry known(String entryId) {
    WaitingEntry found = entries.find(entryId).orElseThrow(NotFound::new);
    access.require(found.sides());
    return found;
  }

  boolean listed(WaitingEntry found) {
    return access.listed(found.sides());
  }

  /** To be changed by the organization that put her on the list. */
  WaitingEntry own(String entryId, @Nullable String ifMatch) {
    WaitingEntry found = known(entryId);
    if (!found.organizationId().equals(Caller.current().organizationId())) {
      throw new NotYourEntry();
    }
    ETags.check(ifMatch, found.version());
    return found;
  }

  /** To be changed by the organization that keeps the list. */
  WaitingEntry onOwnList(String entryId, @Nullable String ifMatch) {
    WaitingEntry found = known(entryId);
    if (!found.listOrganizationId().equals(Caller.current().organizationId())) {
      throw new NotYourList();
    }
    ETags.check(ifMatch, found.version());
    return found;
  }
}
