package org.passage.cases.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.Basis;
import org.passage.chassis.access.CaseDirectory;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** What the policy must know of a case, from where it is known first hand. */
@Component
class CaseRegister implements CaseDirectory {
  private final Cases cases;
  private final List<FurtherAccess> further;

  CaseRegister(Cases cases, List<FurtherAccess> further) {
    this.cases = cases;
    this.further = List.copyOf(further);
  }

  @Override
  public Optional<CaseFacts> find(String caseId) {
    return cases.stored(caseId).map(StoredCase::facts);
  }

  @Override
  public Optional<Basis> beyond(
      String caseId, @Nullable CaseFacts facts, Caller caller, Set<String> purposes) {
    return further.stream()
        .map(it -> it.basis(caseId, facts, caller, purposes))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
