package org.passage.cases.flag;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.worklist.WorkedRecords;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The flags of all cases. */
@Component
public final class Flags {
  private static final String NAME = "flags";
  private static final String STATE = "state";

  private final Documents<Flag> documents;

  Flags(MongoDatabase database, Outbox outbox, WorkedRecords worked) {
    List<IndexModel> indexes = new ArrayList<>(Workers.indexes(STATE));
    indexes.add(new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))));
    indexes.add(new IndexModel(compoundIndex(ascending("caseId", STATE), descending("_id"))));
    this.documents = new Documents<>(database, outbox, NAME, Flag.class, indexes);
    worked.follow(NAME);
  }

  Flag add(Flag raised) {
    return documents.insert(raised);
  }

  Flag change(Flag changed) {
    return documents.replace(changed);
  }

  /** One of a case. */
  public Optional<Flag> find(String caseId, String flagId) {
    return documents.find(flagId).filter(it -> it.caseId().equals(caseId));
  }

  Page<Flag> of(String caseId, @Nullable FlagState state, int limit, @Nullable String cursor) {
    Bson own = eq("caseId", caseId);
    return documents.page(state == null ? own : and(own, eq(STATE, state.name())), limit, cursor);
  }

  /** Those of the cases on which somebody works. */
  Page<Flag> of(Caller caller, FlagState state, int limit, @Nullable String cursor) {
    return documents.page(and(Workers.include(caller), eq(STATE, state.name())), limit, cursor);
  }
}
