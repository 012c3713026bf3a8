package org.passage.cases.accesslog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.auditlog.AuditEventView;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;

/** The logs of several services as one, by the ids of the events, which tell the time. */
final class Merge {
  private static final String PARTED = ",";

  private final List<Log> logs;

  Merge(List<Log> logs) {
    this.logs = List.copyOf(logs);
  }

  /** One page of what all services have of a case; the cursor tells how far each was read. */
  Page<Found> page(String caseId, int limit, @Nullable String cursor) {
    List<String> from = positions(cursor);
    List<Page<AuditEventView>> pages = new ArrayList<>();
    for (int i = 0; i < logs.size(); i++) {
      pages.add(logs.get(i).page(caseId, limit, position(from.get(i))));
    }
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < logs.size(); i++) {
      int log = i;
      pages.get(i).items().forEach(it -> all.add(new Found(log, logs.get(log).name(), it)));
    }
    all.sort(Comparator.comparing(it -> it.event().id()));
    List<Found> items = all.subList(0, Math.min(limit, all.size()));
    boolean more =
        all.size() > items.size() || pages.stream().anyMatch(page -> page.next() != null);
    return new Page<>(items, more ? next(from, items) : null);
  }

  private static String next(List<String> from, List<Found> items) {
    List<String> reached = new ArrayList<>(from);
    items.forEach(it -> reached.set(it.log(), String.valueOf(it.event().seq())));
    return Cursor.after(String.join(PARTED, reached));
  }

  private static @Nullable String position(String seq) {
    return "0".equals(seq) ? null : Cursor.after(seq);
  }

  private List<String> positions(@Nullable String cursor) {
    String key =
        Objects.requireNonNullElseGet(
            Cursor.key(cursor),
            () -> logs.stream().map(it -> "0").collect(Collectors.joining(PARTED)));
    List<String> positions = List.of(key.split(PARTED, -1));
    if (positions.size() != logs.size()
        || !positions.stream().allMatch(it -> it.matches("\\d{1,15}"))) {
      throw InvalidInput.at("?cursor", "is not a cursor that this list gave");
    }
    return positions;
  }

  /** The log of one service. */
  interface Log {
    String name();

    Page<AuditEventView> page(String caseId, int limit, @Nullable String cursor);
  }

  /**
   * An event and where it was found.
   *
   * @param log which of the logs
   */
  record Found(int log, String service, AuditEventView event) {}
}
