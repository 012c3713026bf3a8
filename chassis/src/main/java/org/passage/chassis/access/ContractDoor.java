package org.passage.chassis.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.Operation.Reach;
import org.passage.chassis.security.Caller;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Permits an operation to the roles that its contract declares, and to nobody else; what concerns
 * the platform itself only to the organization that runs it. What the contract does not name is
 * left to the dispatcher, which answers 404.
 */
final class ContractDoor implements AuthorizationManager<RequestAuthorizationContext> {
  private final List<Operation> operations;
  private final String operator;

  /**
   * @param operator the organization that runs the platform; empty when nobody may
   */
  ContractDoor(Contract contract, String operator) {
    this.operations = contract.operations();
    this.operator = operator;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    Authentication caller = authentication.get();
    if (caller == null || !caller.isAuthenticated()) {
      return new AuthorizationDecision(false);
    }
    Optional<Operation> named =
        operations.stream()
            .filter(operation -> operation.matcher().matches(context.getRequest()))
            .findFirst();
    named.ifPresent(it -> context.getRequest().setAttribute(Operation.ATTRIBUTE, it));
    return new AuthorizationDecision(named.map(it -> permits(it, caller)).orElse(true));
  }

  private boolean permits(Operation operation, Authentication caller) {
    boolean byRole = Caller.hasAny(caller, operation.roles());
    if (!byRole || operation.reach() != Reach.OPERATOR) {
      return byRole;
    }
    return !operator.isEmpty() && operator.equals(Caller.current().organizationId());
  }
}
