package org.passage.gateway.sessions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sessions in the store, which is asked for nothing else here: it may be away as long as nobody
 * comes with a session.
 */
final class Sessions {
  private static final String COLLECTION = "sessions";
  private static final String GOOD_UNTIL = "goodUntil";
  private static final String IDLE_UNTIL = "idleUntil";
  private static final String ENDS_AT = "endsAt";
  private static final String SEALED = "sealed";
  private static final String KEYCLOAK = "keycloakSession";
  private static final String RENEWING_UNTIL = "renewingUntil";
  private static final JsonMapper JSON = JsonMapper.shared();

  /** For deletion at the end, and for the end that Keycloak announces. */
  static final List<IndexModel> INDEXES =
      List.of(
          new IndexModel(
              Indexes.ascending(IDLE_UNTIL), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)),
          new IndexModel(Indexes.ascending(KEYCLOAK)));

  private final ObjectProvider<MongoClient> store;
  private final String database;
  private final SessionKeys keys;
  private final AtomicBoolean indexed = new AtomicBoolean();

  Sessions(ObjectProvider<MongoClient> store, String database, SessionKeys keys) {
    this.store = store;
    this.database = database;
    this.keys = keys;
  }

  void begin(Session session, Instant now) {
    if (!indexed.get()) {
      collection().createIndexes(INDEXES);
      indexed.set(true);
    }
    // A store that does not delete by itself what has ended is told to.
    collection().deleteMany(lt(IDLE_UNTIL, Date.from(now)));
    Document document =
        new Document("_id", session.id())
            .append(SEALED, sealed(session.id(), session.kept()))
            .append(GOOD_UNTIL, Date.from(session.goodUntil()))
            .append(IDLE_UNTIL, Date.from(session.idleUntil()))
            .append(ENDS_AT, Date.from(session.endsAt()));
    String keycloak = session.kept().keycloakSession();
    if (keycloak != null) {
      document.append(KEYCLOAK, digest(keycloak));
    }
    collection().insertOne(document);
  }

  @Nullable Session find(String id, Instant now) {
    Document document = collection().find(eq(id)).first();
    if (document == null) {
      return null;
    }
    Session.Kept kept = opened(id, document.get(SEALED, Binary.class));
    if (kept == null) {
      return null;
    }
    Session session =
        new Session(
            id,
            kept,
            document.getDate(GOOD_UNTIL).toInstant(),
            document.getDate(IDLE_UNTIL).toInstant(),
            document.getDate(ENDS_AT).toInstant());
    return session.isAlive(now) ? session : null;
  }

  void touch(String id, Instant idleUntil) {
    collection().updateOne(eq(id), set(IDLE_UNTIL, Date.from(idleUntil)));
  }

  /**
   * For one request at a time, of all gateways, the use of the refresh token, which is good once.
   */
  boolean claim(Session session, Instant now, Duration atMost) {
    return collection()
            .updateOne(
                and(
                    eq(session.id()),
                    eq(GOOD_UNTIL, Date.from(session.goodUntil())),
                    or(eq(RENEWING_UNTIL, null), lt(RENEWING_UNTIL, Date.from(now)))),
                set(RENEWING_UNTIL, Date.from(now.plus(atMost))))
            .getModifiedCount()
        == 1;
  }

  void renew(Session session) {
    collection()
        .updateOne(
            eq(session.id()),
            combine(
                set(SEALED, sealed(session.id(), session.kept())),
                set(GOOD_UNTIL, Date.from(session.goodUntil())),
                unset(RENEWING_UNTIL)));
  }

  /** Nobody need try before then. */
  void backOff(String id, Instant until) {
    collection().updateOne(eq(id), set(RENEWING_UNTIL, Date.from(until)));
  }

  void end(String id) {
    collection().deleteOne(eq(id));
  }

  void endOfKeycloak(String keycloakSession) {
    collection().deleteMany(eq(KEYCLOAK, digest(keycloakSession)));
  }

  private Binary sealed(String id, Session.Kept kept) {
    return new Binary(keys.seal(JSON.writeValueAsBytes(kept), id));
  }

  private Session.@Nullable Kept opened(String id, @Nullable Binary sealed) {
    byte[] plain = sealed == null ? null : keys.open(sealed.getData(), id);
    try {
      return plain == null ? null : JSON.readValue(plain, Session.Kept.class);
    } catch (JacksonException ofAnotherVersion) {
      return null;
    }
  }

  private static String digest(String text) {
    return SessionId.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private MongoCollection<Document> collection() {
    return store.getObject().getDatabase(database).getCollection(COLLECTION);
  }
}
