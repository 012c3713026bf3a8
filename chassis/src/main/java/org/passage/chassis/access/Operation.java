package org.passage.chassis.access;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * One operation as its contract declares it.
 *
 * @param id the {@code operationId}
 * @param roles who may do it, {@code x-roles}
 * @param reach whose records it works on, {@code x-access}
 * @param purposes of a share that lets another organization do it, {@code x-purpose}; empty when no
 *     share does
 * @param onRecord what it is on record as, {@code x-audit}; by its method where that is not said
 * @param alsoWhile what halts a case and not this operation, {@code x-also-while}
 * @param fieldClass the most sensitive class of field that it handles, {@code x-field-class}
 */
public record Operation(
    String id,
    PathPatternRequestMatcher matcher,
    boolean changing,
    Set<String> roles,
    Reach reach,
    Set<String> purposes,
    OnRecord onRecord,
    Set<Halt> alsoWhile,
    String fieldClass) {
  static final String ATTRIBUTE = Operation.class.getName();

  public Operation {
    roles = Set.copyOf(roles);
    purposes = Set.copyOf(purposes);
    alsoWhile = Set.copyOf(alsoWhile);
  }

  /**
   * Whether it waits while a case is halted: what changes something in the case, or takes it out of
   * the platform, unless the contract says otherwise. Reading never waits.
   */
  public boolean waitsWhile(Halt halt) {
    return (changing || onRecord == OnRecord.EXPORT) && !alsoWhile.contains(halt);
  }

  /** Whether anything that halts a case makes it wait. */
  boolean waits() {
    return Arrays.stream(Halt.values()).anyMatch(this::waitsWhile);
  }

  /** The operation of the request at hand; null outside of one, or where no contract names it. */
  public static @Nullable Operation current() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? null
        : (Operation) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
  }

  /** What an operation is on record as. */
  public enum OnRecord {
    READ,
    WRITE,
    /** Takes data out of the platform. */
    EXPORT,
    /** Opens a case to somebody who has no access, or judges that. */
    EMERGENCY_ACCESS
  }

  /** Whose records an operation works on. */
  public enum Reach {
    /** No owned record is behind it. */
    EVERYONE,
    /**
     * Records of the caller's own organization; one that stands in a case is for those who work on
     * the case.
     */
    ORGANIZATION,
    /** A record between two organizations, such as a placement or a referral. */
    PARTIES,
    /** A case: for its care team, its office's supervisor, or under a share. */
    CASE,
    /** The platform itself, for the organization that runs it. */
    OPERATOR
  }
}
