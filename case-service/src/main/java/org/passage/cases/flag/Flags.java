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
import java.util.Set;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.urgency.Mark;
import org.passage.cases.urgency.Marked;
import org.passage.cases.urgency.Marks;
import org.passage.cases.urgency.Noted;
import org.passage.cases.urgency.Urgency;
import org.passage.cases.worklist.WorkedRecords;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The flags of all cases. */
@Component
public final class Flags implements Marked {
  private static final String NAME = "flags";
  private static final String STATE = "state";

  private final Documents<Flag> documents;
  private final Marks marks;

  Flags(MongoDatabase database, Outbox outbox, WorkedRecords worked, Marks marks) {
    List<IndexModel> indexes = new ArrayList<>(Workers.indexes(STATE));
    indexes.add(new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))));
    indexes.add(new IndexModel(compoundIndex(ascending("caseId", STATE), descending("_id"))));
    this.documents = new Documents<>(database, outbox, NAME, Flag.class, indexes);
    this.marks = marks;
    worked.follow(NAME);
  }

  Flag add(Flag raised) {
    return noted(documents.insert(raised));
  }

  Flag change(Flag changed) {
    return noted(documents.replace(changed));
  }

  private Flag noted(Flag written) {
    marks.note(written.caseId(), this);
    return written;
  }

  @Override
  public Mark mark() {
    return Mark.FLAGS;
  }

  /** What the open flags are about. */
  @Override
  public Noted noted(String caseId) {
    Set<String> codes = new TreeSet<>();
    Paged.all(
        (limit, cursor) -> of(caseId, FlagState.OPEN, limit, cursor),
        it ->
            codes.addAll(
                Urgency.flag(
                    Codes.written(it.matter().kind()), Codes.written(it.matter().severity()))));
    return new Noted(List.copyOf(codes), null);
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
