package org.passage.chassis.auditlog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.http.ResponseEntity;

/** Reads chains for those who may, by place, so that it takes no index beside the one by id. */
final class AuditTrails implements AuditSource {
  private static final int BLOCK = 200;

  /** How many events one answer looks at. */
  private static final int MOST = 1_000;

  private final Chains chains;

  AuditTrails(Chains chains) {
    this.chains = chains;
  }

  @Override
  public ResponseEntity<Page<AuditEventView>> events(
      String caseId, int limit, @Nullable String cursor) {
    return ResponseEntity.ok(page(caseId, it -> true, limit, cursor).map(AuditEventView::of));
  }

  /**
   * One page of the events of a chain that match, oldest first. It may hold fewer than asked, or
   * none, and still have a next.
   */
  Page<AuditEvent> page(
      String chain, Predicate<AuditEvent> wanted, int limit, @Nullable String cursor) {
    long last = seq(cursor);
    List<AuditEvent> items = new ArrayList<>();
    for (int looked = 0; looked < MOST; looked += BLOCK) {
      List<Link> block = chains.read(chain, last + 1, BLOCK);
      for (Link link : block) {
        if (items.size() == limit) {
          return new Page<>(items, Cursor.after(String.valueOf(last)));
        }
        AuditEvent event = AuditEvent.of(link);
        last = event.seq();
        if (wanted.test(event)) {
          items.add(event);
        }
      }
      if (block.size() < BLOCK) {
        return new Page<>(items, null);
      }
    }
    return new Page<>(items, Cursor.after(String.valueOf(last)));
  }

  /** Whether any event of a chain matches. */
  boolean any(String chain, Predicate<AuditEvent> wanted) {
    List<Link> block = List.of();
    long from = 1;
    do {
      block = chains.read(chain, from, BLOCK);
      from += BLOCK;
      if (block.stream().map(AuditEvent::of).anyMatch(wanted)) {
        return true;
      }
    } while (block.size() == BLOCK);
    return false;
  }

  private static long seq(@Nullable String cursor) {
    String key = Cursor.key(cursor);
    if (key != null && !key.matches("\\d{1,15}")) {
      throw InvalidInput.at("?cursor", "is not a cursor that this list gave");
    }
    return key == null ? 0 : Long.parseLong(key);
  }
}
