package org.passage.cases.casefile;

import org.passage.cases.api.CaseFilterV1;
import org.passage.cases.api.CaseScopeV1;
import org.passage.cases.api.CaseStatusV1;
import org.passage.cases.api.OutcomeV1;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;

/** Between the contract's form of a filter and the filter; refuses what cannot be. */
public final class CaseFilterFormat {
  private CaseFilterFormat() {}

  /**
   * A filter as somebody wrote it.
   *
   * @param pointer where it stands, with what separates it from a field's name
   */
  public static CaseFilter filter(String pointer, CaseFilterV1 it) {
    if (it.getOpenedFrom() != null
        && it.getOpenedUntil() != null
        && it.getOpenedUntil().isBefore(it.getOpenedFrom())) {
      throw InvalidInput.at(pointer + "openedUntil", "must not be before openedFrom");
    }
    return new CaseFilter(
        Codes.same(CaseScope.class, it.getScope()),
        Codes.all(CaseStatus.class, it.getStatus()),
        Codes.same(Outcome.class, it.getOutcome()),
        it.getChild(),
        it.getOffice(),
        it.getOpenedFrom(),
        it.getOpenedUntil());
  }

  public static CaseFilterV1 full(CaseFilter it) {
    return new CaseFilterV1()
        .scope(Codes.same(CaseScopeV1.class, it.scope()))
        .status(Codes.set(CaseStatusV1.class, it.status()))
        .outcome(Codes.same(OutcomeV1.class, it.outcome()))
        .child(it.child())
        .office(it.office())
        .openedFrom(it.openedFrom())
        .openedUntil(it.openedUntil());
  }
}
