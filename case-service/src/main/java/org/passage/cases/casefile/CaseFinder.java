package org.passage.cases.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.Basis;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.access.Operation;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** Finds cases for those who may work on them. */
@Component
public final class CaseFinder {
  private final Cases cases;
  private final CaseAccess access;
  private final List<Hindrance> hindrances;

  CaseFinder(Cases cases, CaseAccess access, List<Hindrance> hindrances) {
    this.cases = cases;
    this.access = access;
    this.hindrances = List.copyOf(hindrances);
  }

  /**
   * The case that the operation at hand is about.
   *
   * @throws NotFound when the caller may not work on it, or there is none
   */
  public Case required(String caseId) {
    return found(caseId, access::required).found();
  }

  /**
   * The same for an operation that is partly the owning organization's alone.
   *
   * @throws NotFound also when a share is the only reason why the caller may work on it
   */
  public Case owned(String caseId) {
    return granted(caseId, Set.of()).found();
  }

  /** The same with the reason why the caller may use it for one of these purposes. */
  Granted granted(String caseId, Set<String> purposes) {
    return found(caseId, (id, facts) -> access.required(id, facts, purposes));
  }

  private Granted found(String caseId, BiFunction<String, @Nullable CaseFacts, Basis> decide) {
    // Nothing is opened before that is decided: it would take longer, and tell that it is there.
    Optional<StoredCase> stored = cases.stored(caseId).filter(it -> !it.facts().erased());
    Basis basis = decide.apply(caseId, stored.map(StoredCase::facts).orElse(null));
    Case found = stored.flatMap(StoredCase::open).orElseThrow(NotFound::new);
    unhindered(found);
    return new Granted(found, basis);
  }

  /**
   * Makes sure that nothing stands against the operation at hand on a case, for whoever may do it
   * without working on the case yet.
   */
  public void unhindered(Case found) {
    @Nullable Operation operation = Operation.current();
    if (operation != null) {
      hindrances.forEach(it -> it.check(found, operation));
    }
  }

  /**
   * The same for what the supervisors of the case's office decide.
   *
   * @throws NotFound when the caller is of another office
   */
  public Case supervised(String caseId) {
    Case found = required(caseId);
    Caller caller = Caller.current();
    if (!caller.organizationId().equals(found.organizationId())
        || !caller.office().equals(found.office())) {
      throw new NotFound();
    }
    return found;
  }

  /** Whether a list over many cases may show the caller what is recorded in one of them. */
  public boolean listed(String caseId) {
    Optional<StoredCase> stored = cases.stored(caseId);
    if (stored.filter(StoredCase::merged).isPresent()) {
      Trail.unseen(caseId);
      return false;
    }
    return access.listed(caseId, stored.map(StoredCase::facts).orElse(null));
  }

  /** A further case that a record names, when the caller may work on it too. */
  public Optional<Case> seen(String caseId) {
    return access.sees(caseId) ? cases.find(caseId) : Optional.empty();
  }

  /**
   * A case of the caller's own organization, whoever in it asks: only to break the glass.
   *
   * @throws NotFound when it is another's, or none
   */
  public Case ofOrganization(String caseId) {
    return cases
        .find(caseId)
        .filter(found -> found.organizationId().equals(Caller.current().organizationId()))
        .orElseThrow(NotFound::new);
  }

  record Granted(Case found, Basis basis) {}
}
