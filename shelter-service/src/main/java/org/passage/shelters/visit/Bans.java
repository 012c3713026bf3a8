package org.passage.shelters.visit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** Who may never enter which shelter. */
@Component
final class Bans {
  /** As many as are compared with each visitor. */
  static final int MOST = 200;

  private static final String SHELTER = "shelterId";
  private static final String STATE = "state";

  private final Documents<Ban> documents;

  Bans(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "bans",
            Ban.class,
            List.of(
                new IndexModel(compoundIndex(ascending(SHELTER), descending("_id"))),
                new IndexModel(compoundIndex(ascending(SHELTER, STATE), descending("_id")))));
  }

  /**
   * Puts somebody on the list.
   *
   * @throws TooManyBans when it is full
   */
  Ban add(Ban ban) {
    if (inForce(ban.shelterId()).size() >= MOST) {
      throw new TooManyBans();
    }
    return documents.insert(ban);
  }

  Ban replace(Ban changed) {
    return documents.replace(changed);
  }

  Optional<Ban> find(String banId) {
    return documents.find(banId);
  }

  Page<Ban> of(String shelterId, int limit, @Nullable String cursor) {
    return documents.page(eq(SHELTER, shelterId), limit, cursor);
  }

  /**
   * Makes sure that somebody may enter.
   *
   * @throws VisitorBanned when a ban is about somebody of this name
   */
  void require(String shelterId, String visitor) {
    ComparedName name = ComparedName.of(visitor);
    if (inForce(shelterId).stream().anyMatch(it -> it.concerns(name))) {
      throw new VisitorBanned();
    }
  }

  /** With some to spare, for bans that came in at one moment. */
  private List<Ban> inForce(String shelterId) {
    return documents
        .page(and(eq(SHELTER, shelterId), eq(STATE, BanState.IN_FORCE.name())), 2 * MOST, null)
        .items();
  }
}
