package org.passage.shelters.waiting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.shelters.shelter.Year;
import org.springframework.stereotype.Component;

/** The waiting lists of all organizations. */
@Component
final class WaitingEntries {
  /** As many as can wait on one list: it is ordered as a whole. */
  static final int MOST = 500;

  private static final String LIST = "listOrganizationId";
  private static final String PARTIES = "parties";
  private static final String CASE = "caseId";
  private static final String STATE = "state";
  private static final String ENTERED = "enteredAt";

  private final Documents<WaitingEntry> documents;

  WaitingEntries(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "waiting_entries",
            WaitingEntry.class,
            List.of(
                listedBy(STATE),
                listedBy(LIST, STATE),
                listedBy(LIST, ENTERED),
                listedBy(CASE, STATE),
                listedBy(PARTIES),
                listedBy(PARTIES, CASE),
                listedBy(PARTIES, STATE)));
  }

  /**
   * Puts somebody on a list.
   *
   * @throws WaitsAlready when her case stands on it
   * @throws WaitingListFull when nobody can be added
   */
  WaitingEntry add(WaitingEntry entered) {
    List<WaitingEntry> there = waiting(entered.listOrganizationId());
    if (there.stream()
        .anyMatch(it -> it.caseId().equals(entered.caseId()) && !it.id().equals(entered.id()))) {
      throw new WaitsAlready();
    }
    if (there.size() >= MOST) {
      throw new WaitingListFull();
    }
    return documents.insert(entered);
  }

  WaitingEntry replace(WaitingEntry changed) {
    return documents.replace(changed);
  }

  Optional<WaitingEntry> find(String entryId) {
    return documents.find(entryId);
  }

  /** All who wait on a list, with some to spare for those who came in at one moment. */
  List<WaitingEntry> waiting(String listOrganizationId) {
    return documents.page(and(eq(LIST, listOrganizationId), waits()), 2 * MOST, null).items();
  }

  /** All who wait, on all lists. */
  Page<WaitingEntry> waiting(int limit, @Nullable String cursor) {
    return documents.page(waits(), limit, cursor);
  }

  /** Those who were put on a list in a year. */
  Page<WaitingEntry> entered(
      String listOrganizationId, Year year, int limit, @Nullable String cursor) {
    return documents.page(
        and(eq(LIST, listOrganizationId), gte(ENTERED, year.begins()), lt(ENTERED, year.ends())),
        limit,
        cursor);
  }

  /** Where somebody waits; on few lists. */
  List<WaitingEntry> ofCase(String caseId) {
    return documents.page(and(eq(CASE, caseId), waits()), MOST, null).items();
  }

  /** What an organization may know of, newest first; null limits nothing. */
  Page<WaitingEntry> of(
      String organizationId,
      @Nullable String caseId,
      @Nullable WaitingState state,
      int limit,
      @Nullable String cursor) {
    Bson wanted =
        and(
            eq(PARTIES, organizationId),
            caseId == null ? empty() : eq(CASE, caseId),
            state == null ? empty() : eq(STATE, state.name()));
    return documents.page(wanted, limit, cursor);
  }

  private static Bson waits() {
    return eq(STATE, WaitingState.WAITING.name());
  }
}
