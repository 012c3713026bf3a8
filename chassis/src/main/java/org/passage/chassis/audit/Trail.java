package org.passage.chassis.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What the request at hand does with cases, told as it happens by the policy and by the store.
 * Outside of a request nothing is kept but what {@link #writing} says.
 */
public final class Trail {
  /** The request attribute under which the {@link Keeper} of a request is found. */
  public static final String ATTRIBUTE = Trail.class.getName();

  private static final ScopedValue<String> JOB = ScopedValue.newInstance();

  private Trail() {}

  /** Something of a case was read from the store. */
  public static void touched(@Nullable String caseId) {
    Keeper keeper = keeper();
    if (caseId != null && keeper != null) {
      keeper.touched(caseId);
    }
  }

  /** What was read of a case is not shown after all. */
  public static void unseen(String caseId) {
    Keeper keeper = keeper();
    if (keeper != null) {
      keeper.unseen(caseId);
    }
  }

  /**
   * The policy permits the operation at hand on a case.
   *
   * @param basis why
   */
  public static void permitted(String caseId, Enum<?> basis) {
    Keeper keeper = keeper();
    if (keeper != null) {
      keeper.permitted(caseId, basis);
    }
  }

  /** The policy refuses the operation at hand on a case, if there is such a case. */
  public static void refused(String caseId) {
    Keeper keeper = keeper();
    if (keeper != null) {
      keeper.refused(caseId);
    }
  }

  /**
   * Something of a case is about to be written: comes back when that is on record.
   *
   * @param ledger keeps it when there is no request at hand
   * @throws org.passage.chassis.problem.Unavailable when it cannot be recorded; write nothing then
   */
  public static void writing(@Nullable String caseId, Ledger ledger) {
    if (caseId == null) {
      return;
    }
    Keeper keeper = keeper();
    if (keeper != null) {
      keeper.writing(caseId);
    } else {
      ledger.written(caseId, JOB.isBound() ? JOB.get() : Thread.currentThread().getName());
    }
  }

  /**
   * For an answer that goes out piece by piece: comes back when what was read for the next piece is
   * on record.
   *
   * @throws org.passage.chassis.problem.Unavailable when it cannot be recorded; give nothing then
   */
  public static void kept() {
    Keeper keeper = keeper();
    if (keeper != null) {
      keeper.keep();
    }
  }

  /** The cases that the request at hand read or wrote. */
  public static List<String> cases() {
    Keeper keeper = keeper();
    return keeper == null ? List.of() : keeper.cases();
  }

  /** Does something that no request asked for, under a name. */
  public static void job(String name, Runnable work) {
    ScopedValue.where(JOB, name).run(work);
  }

  private static @Nullable Keeper keeper() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? null
        : (Keeper) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
  }
}
