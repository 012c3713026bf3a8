package org.passage.chassis.auditlog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.Basis;
import org.passage.chassis.access.Operation;
import org.passage.chassis.access.Operation.OnRecord;
import org.passage.chassis.audit.Keeper;
import org.passage.chassis.codes.Codes;
import org.springframework.http.HttpStatusCode;

/**
 * What one request does with cases. An entry is on its way as soon as something is decided; a write
 * waits for it, and so does the answer.
 */
final class RequestTrail implements Keeper {
  private static final String UNKNOWN = "unknown";
  private static final String EMERGENCY = Codes.written(Basis.EMERGENCY);
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int UNAUTHORIZED = 401;

  private final AuditLog log;
  private final Clock clock;
  private final Supplier<@Nullable String> requestId;
  private final Map<String, Noted> cases = new LinkedHashMap<>();
  private final List<CompletableFuture<Void>> appended = new ArrayList<>();
  private @Nullable Actor actor;

  RequestTrail(AuditLog log, Clock clock, Supplier<@Nullable String> requestId) {
    this.log = log;
    this.clock = clock;
    this.requestId = requestId;
  }

  @Override
  public synchronized void touched(String caseId) {
    cases.putIfAbsent(caseId, Noted.TOUCHED);
    recognise();
  }

  @Override
  public synchronized void unseen(String caseId) {
    cases.remove(caseId, Noted.TOUCHED);
  }

  @Override
  public synchronized void permitted(String caseId, Enum<?> basis) {
    Noted noted = cases.get(caseId);
    if (noted != Noted.READ && noted != Noted.WRITTEN) {
      permit(caseId, changing(), Codes.written(basis));
    }
  }

  @Override
  public synchronized void refused(String caseId) {
    Noted noted = cases.get(caseId);
    if (noted == null || noted == Noted.TOUCHED) {
      cases.put(caseId, noted == null ? Noted.REFUSED_UNKNOWN : Noted.REFUSED);
      recognise();
    }
  }

  @Override
  public void writing(String caseId) {
    List<CompletableFuture<Void>> before;
    synchronized (this) {
      if (cases.get(caseId) != Noted.WRITTEN) {
        permit(caseId, true, null);
      }
      before = List.copyOf(appended);
    }
    log.await(before);
  }

  @Override
  public void keep() {
    List<CompletableFuture<Void>> all;
    synchronized (this) {
      cases.forEach((caseId, noted) -> {
        if (noted == Noted.TOUCHED) {
          append(caseId, kind(false, null), Outcome.PERMITTED, null, 0, true);
        }
      });
      // Of a long answer not all cases are remembered.
      cases.values().removeIf(it -> it == Noted.TOUCHED || it == Noted.READ);
      all = List.copyOf(appended);
      appended.clear();
    }
    if (!all.isEmpty()) {
      log.await(all);
    }
  }

  @Override
  public synchronized List<String> cases() {
    return cases.entrySet().stream()
        .filter(it -> it.getValue() == Noted.READ || it.getValue() == Noted.WRITTEN)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void permit(String caseId, boolean writes, @Nullable String basis) {
    cases.put(caseId, writes ? Noted.WRITTEN : Noted.READ);
    append(caseId, kind(writes, basis), Outcome.PERMITTED, basis, 0, true);
  }

  /**
   * Records what is still undecided by the answer that is about to be given, and comes back when
   * everything is kept.
   *
   * @param caseInPath the case that the path names, if it does; needed for errors alone
   * @throws org.passage.chassis.problem.Unavailable when it cannot be kept; give no answer then
   */
  void settle(int status, @Nullable String caseInPath) {
    List<CompletableFuture<Void>> all;
    synchronized (this) {
      recognise();
      if (cases.isEmpty()
          && caseInPath != null
          && isRefusal(status)
          && Operation.current() != null) {
        cases.put(caseInPath, Noted.REFUSED_UNKNOWN);
      }
      cases.forEach((caseId, noted) -> settle(caseId, noted, status));
      all = List.copyOf(appended);
    }
    if (!all.isEmpty()) {
      log.await(all);
    }
  }

  private void settle(String caseId, Noted noted, int status) {
    boolean success = !HttpStatusCode.valueOf(status).isError();
    switch (noted) {
      case TOUCHED -> {
        if (success) {
          append(caseId, kind(false, null), Outcome.PERMITTED, null, status, true);
        } else if (isRefusal(status)) {
          append(caseId, AuditKind.REFUSAL, Outcome.REFUSED, null, status, true);
        } else {
          append(caseId, kind(changing(), null), Outcome.FAILED, null, status, true);
        }
      }
      case WRITTEN -> {
        if (!success) {
          append(caseId, kind(true, null), Outcome.FAILED, null, status, true);
        }
      }
      case REFUSED, REFUSED_UNKNOWN -> {
        // Where the operation came about all the same, it had another reason to.
        if (!success) {
          boolean known = noted == Noted.REFUSED;
          append(caseId, AuditKind.REFUSAL, Outcome.REFUSED, null, status, known);
        }
      }
      case READ -> {}
    }
  }

  private static boolean isRefusal(int status) {
    return status == UNAUTHORIZED || status == FORBIDDEN || status == NOT_FOUND;
  }

  private void append(
      String caseId,
      AuditKind kind,
      Outcome outcome,
      @Nullable String basis,
      int status,
      boolean known) {
    recognise();
    if (actor == null) {
      return;
    }
    Operation operation = Operation.current();
    AuditEntry entry =
        new AuditEntry(
            clock.instant(),
            caseId,
            actor,
            operation == null ? List.of() : List.copyOf(operation.purposes()),
            operation == null ? UNKNOWN : operation.id(),
            kind,
            outcome,
            basis,
            1,
            status,
            requestId.get());
    boolean read = kind == AuditKind.READ && outcome == Outcome.PERMITTED;
    boolean alone = read || outcome == Outcome.REFUSED;
    appended.add(alone ? log.note(entry, known) : log.append(entry, known));
  }

  /** The caller is known only while the request is being worked on. */
  private void recognise() {
    if (actor == null) {
      actor = Actor.current();
    }
  }

  private static AuditKind kind(boolean writes, @Nullable String basis) {
    if (EMERGENCY.equals(basis)) {
      return AuditKind.EMERGENCY_ACCESS;
    }
    Operation operation = Operation.current();
    OnRecord onRecord = operation == null ? OnRecord.READ : operation.onRecord();
    return switch (onRecord) {
      case EXPORT -> AuditKind.EXPORT;
      case EMERGENCY_ACCESS -> AuditKind.EMERGENCY_ACCESS;
      case READ, WRITE -> writes ? AuditKind.WRITE : AuditKind.READ;
    };
  }

  private static boolean changing() {
    Operation operation = Operation.current();
    return operation != null && operation.changing();
  }

  private enum Noted {
    TOUCHED,
    READ,
    WRITTEN,
    REFUSED,
    /** Nothing told whether there is such a case. */
    REFUSED_UNKNOWN
  }
}
