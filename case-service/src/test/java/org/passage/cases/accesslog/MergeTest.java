package org.passage.cases.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passage.chassis.auditlog.AuditEventView;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;

class MergeTest {
  private static final String CASE = "cas_of_the_test";

  @Test
  void givesTheLogsOfAllServicesInTheOrderOfTime() {
    Merge logs = new Merge(List.of(log("cases", 1, 4, 5, 9), log("shelters", 2, 3, 7), log("x")));
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      Page<Merge.Found> page = logs.page(CASE, 2, cursor);
      assertThat(page.items().size()).isLessThanOrEqualTo(2);
      page.items().forEach(it -> ids.add(it.event().id() + it.service()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(ids)
        .containsExactly(
            "aud_1cases",
            "aud_2shelters",
            "aud_3shelters",
            "aud_4cases",
            "aud_5cases",
            "aud_7shelters",
            "aud_9cases");
  }

  @Test
  void takesNoCursorOfAnotherList() {
    Merge logs = new Merge(List.of(log("cases", 1), log("shelters", 2)));
    assertThatThrownBy(() -> logs.page(CASE, 2, Cursor.after("1")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> logs.page(CASE, 2, Cursor.after("1,x")))
        .isInstanceOf(InvalidInput.class);
  }

  private static Merge.Log log(String name, int... times) {
    List<AuditEventView> events =
        IntStream.range(0, times.length).mapToObj(i -> event(i + 1, times[i])).toList();
    return new Merge.Log() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Page<AuditEventView> page(String caseId, int limit, @Nullable String cursor) {
        String key = Cursor.key(cursor);
        long after = key == null ? 0 : Long.parseLong(key);
        return Page.of(
            events.stream().filter(it -> it.seq() > after).limit(limit + 1).toList(),
            limit,
            it -> String.valueOf(it.seq()));
      }
    };
  }

  private static AuditEventView event(long seq, int time) {
    return new AuditEventView(
        "aud_" + time,
        seq,
        CASE,
        Instant.EPOCH,
        "somebody",
        "harbour",
        List.of(),
        List.of(),
        "getCase",
        "read",
        "permitted",
        null,
        1,
        null,
        "",
        "");
  }
}
