package org.passage.reintegration.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/**
 * The entries of all funds. An entry is posted in the fund's own document, in the one write that
 * moves the balance, and comes here after that; so what is here was posted, and the last few that
 * were posted may still wait there.
 */
@Component("ledgerJournal")
public final class Journal {
  private static final String KEY = "posting.keyId";
  private static final String FUND = "fundId";
  private static final String ORGANIZATION = "organizationId";
  private static final String BENEFICIARY = "posting.cause.beneficiaryId";

  private final Documents<Entry> documents;

  Journal(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "ledger_entries",
            Entry.class,
            List.of(
                new IndexModel(ascending(KEY), new IndexOptions().unique(true)),
                Documents.listedBy(ORGANIZATION, FUND),
                Documents.listedBy(FUND, BENEFICIARY)));
  }

  /** Takes in what waits in a fund; what is here already stays as it is. */
  public void keep(List<Entry> waiting) {
    List<String> ids = waiting.stream().map(Entry::id).toList();
    Set<String> kept = new HashSet<>();
    documents.some(in("_id", ids), ids.size() + 1).forEach(it -> kept.add(it.id()));
    waiting.stream().filter(it -> !kept.contains(it.id())).forEach(documents::insertOnce);
  }

  public Optional<Entry> byKey(String key) {
    return documents.first(eq(KEY, key));
  }

  public Optional<Entry> find(String entryId) {
    return documents.find(entryId);
  }

  /** Newest first. */
  public Page<Entry> page(
      String organizationId, String fundId, int limit, @Nullable String cursor) {
    return documents.page(and(eq(ORGANIZATION, organizationId), eq(FUND, fundId)), limit, cursor);
  }

  /** Gives all entries of a fund up to a number. */
  public void each(String organizationId, String fundId, long upTo, Consumer<Entry> heard) {
    Paged.all(
        (limit, cursor) ->
            documents.page(
                and(eq(ORGANIZATION, organizationId), eq(FUND, fundId), lte("number", upTo)),
                limit,
                cursor),
        heard);
  }

  /** Gives what was posted for one person. */
  public void eachFor(String fundId, String beneficiary, Consumer<Entry> heard) {
    Paged.all(
        (limit, cursor) ->
            documents.page(and(eq(FUND, fundId), eq(BENEFICIARY, beneficiary)), limit, cursor),
        heard);
  }
}
