package org.passage.cases.need;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The needs of all beneficiaries. */
@Component
public final class Needs {
  private final Documents<Need> documents;

  Needs(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "needs",
            Need.class,
            List.of(
                new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))),
                new IndexModel(compoundIndex(ascending("caseId", "state"), descending("_id")))));
  }

  Need add(Need recorded) {
    return documents.insert(recorded);
  }

  Need change(Need changed) {
    return documents.replace(changed);
  }

  /** One of a case. */
  public Optional<Need> find(String caseId, String needId) {
    return documents.find(needId).filter(it -> it.caseId().equals(caseId));
  }

  Page<Need> of(String caseId, @Nullable NeedState state, int limit, @Nullable String cursor) {
    Bson own = eq("caseId", caseId);
    return documents.page(state == null ? own : and(own, eq("state", state.name())), limit, cursor);
  }
}
