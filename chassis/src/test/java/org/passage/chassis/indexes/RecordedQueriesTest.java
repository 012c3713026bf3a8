package org.passage.chassis.indexes;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.Outbox;

/** What a store asks over the wire is held against what it declared over the wire. */
class RecordedQueriesTest {
  private static final IndexModel COLORS =
      new IndexModel(compoundIndex(ascending("color"), descending("_id")));

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private RecordedQueries queries;
  private MongoClient client;
  private MongoDatabase database;

  @BeforeEach
  void start() throws IOException {
    queries = new RecordedQueries(Excepted.named());
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()))
                .addCommandListener(queries)
                .build());
    database = client.getDatabase("test");
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Test
  void saysNothingOfAQueryWithAnIndex() {
    Documents<Thing> things = things(List.of(COLORS));
    Thing red = things.insert(new Thing("thing-1", 1, "red", List.of()));
    things.replace(new Thing(red.id(), 2, "red", List.of()));
    things.page(eq("color", "red"), 10, null);
    things.find("thing-1");
    assertThat(queries.unserved()).isEmpty();
  }

  @Test
  void namesTheCollectionTheQueryAndWhoAskedButNoValue() {
    things(List.of()).page(eq("color", "red"), 10, null);
    assertThat(queries.unserved())
        .singleElement()
        .asString()
        .contains("things", "color", "Documents.page")
        .doesNotContain("red");
    assertThat(queries.unserved()).as("told once").isEmpty();
  }

  @Test
  void leavesOutWhatATestLooksUpByItself() {
    things(List.of());
    database.getCollection("things").find(eq("color", "red")).first();
    assertThat(queries.unserved()).isEmpty();
  }

  private Documents<Thing> things(List<IndexModel> indexes) {
    Outbox outbox = new Outbox(new EventFeed(database));
    return new Documents<>(database, outbox, "things", Thing.class, indexes);
  }

  /** Something of a color. */
  public record Thing(@BsonId String id, long version, String color, List<Event> outbox)
      implements Aggregate {
    @Override
    public String organizationId() {
      return "harbour";
    }
  }
}
