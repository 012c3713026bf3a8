package org.passage.reintegration.instrument;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.passage.chassis.store.Documents.listedBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.reintegration.assessment.KnownInstruments;
import org.passage.reintegration.assessment.UsedInstrument;
import org.springframework.stereotype.Component;

/** The instruments of all organizations, in all their versions, each known only to its own. */
@Component
final class Instruments implements KnownInstruments {
  private static final String OWNER = "organizationId";
  private static final String CODE = "code";
  private static final String NUMBER = "number";

  private final Documents<Instrument> documents;

  Instruments(MongoDatabase database, Outbox outbox) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "instruments",
            Instrument.class,
            List.of(
                listedBy(OWNER),
                listedBy(OWNER, CODE),
                new IndexModel(ascending(OWNER, CODE, NUMBER), new IndexOptions().unique(true))));
  }

  /** Adds the next version of an instrument. */
  Instrument add(String organizationId, String code, IntFunction<Instrument> numbered) {
    Bson same = and(eq(OWNER, organizationId), eq(CODE, code));
    return documents.insertNext(() ->
        numbered.apply(1 + documents.highest(same, NUMBER).map(Instrument::number).orElse(0)));
  }

  /** A version of one of an organization's. */
  Optional<Instrument> of(String organizationId, String instrumentId) {
    return documents.find(instrumentId).filter(it -> it.organizationId().equals(organizationId));
  }

  @Override
  public Optional<Form> find(String organizationId, String instrumentId) {
    return of(organizationId, instrumentId)
        .map(it -> new Form(new UsedInstrument(it.id(), it.code(), it.number()), it.asks()));
  }

  Page<Instrument> page(
      String organizationId, @Nullable String code, int limit, @Nullable String cursor) {
    Bson own = eq(OWNER, organizationId);
    return documents.page(code == null ? own : and(own, eq(CODE, code)), limit, cursor);
  }
}
