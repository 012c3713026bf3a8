package org.passage.reintegration.casefile;

import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.access.LiveCases;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.springframework.stereotype.Component;

/** The cases that the caller may work on, and what the caller's organization recorded in them. */
@Component
public final class CaseFiles {
  private final LiveCases cases;
  private final CaseAccess access;

  CaseFiles(LiveCases cases, CaseAccess access) {
    this.cases = cases;
    this.access = access;
  }

  /**
   * Makes sure, now, that the caller may work on a case.
   *
   * @throws NotFound when the caller may not, or there is no such case
   * @throws org.passage.chassis.problem.Unavailable when that cannot be asked
   */
  public CaseFile workable(String caseId) {
    return new CaseFile(caseId, cases.required(caseId).child());
  }

  /**
   * The same for what protects her: while her data are restricted a share rests, and whoever
   * assisted her under it still records what endangers her.
   */
  public void protectable(String caseId) {
    if (!cases.rests(caseId)) {
      workable(caseId);
    }
  }

  /**
   * A record that the caller may read and bring to an end.
   *
   * @throws NotFound when it is another organization's, or the caller does not work on the case
   */
  public <T extends Aggregate> T own(T record) {
    access.requiredOf(String.valueOf(record.caseId()), record.organizationId());
    return record;
  }

  /** Whether a list of the organization's records may show one to the caller. */
  public boolean listed(Aggregate record) {
    return access.listed(String.valueOf(record.caseId()));
  }
}
