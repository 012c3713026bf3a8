package org.passage.referrals.overview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.referrals.overview.Standing.Corridor;
import org.passage.referrals.overview.Standing.Sent;
import org.passage.referrals.overview.Standing.Sides;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;
import org.springframework.stereotype.Component;

/**
 * How referrals stand, read from the clear parts of what the referrals' own store wrote: nothing
 * that is sealed is opened to count, and the figures stay when a case is erased. Its queries are
 * served by the indexes of that store.
 */
@Component
final class Standings {
  private final MongoCollection<BsonDocument> referrals;

  Standings(MongoDatabase database) {
    this.referrals = database.getCollection("referrals", BsonDocument.class);
  }

  /** One page of those that match, the last opened first. */
  Page<Standing> page(Bson filter, int limit, @Nullable String cursor) {
    String key = Cursor.key(cursor);
    List<Standing> found = new ArrayList<>();
    referrals
        .find(key == null ? filter : and(filter, lt("_id", key)))
        .sort(descending("_id"))
        .limit(limit + 1)
        .projection(
            include(
                "organizationId",
                "terms.caseId",
                "terms.receivingOrganizationId",
                "terms.fromCountry",
                "terms.country",
                "terms.urgency",
                "progress.state",
                "progress.choice",
                "progress.messages.step",
                "progress.messages.organizationId",
                "progress.messages.sentAt",
                "openedAt"))
        .forEach(it -> found.add(standing(it)));
    return Page.of(found, limit, Standing::referralId);
  }

  private static Standing standing(BsonDocument it) {
    BsonDocument terms = it.getDocument("terms");
    BsonDocument progress = it.getDocument("progress");
    return new Standing(
        text(it, "_id"),
        text(terms, "caseId"),
        new Sides(text(it, "organizationId"), text(terms, "receivingOrganizationId")),
        new Corridor(
            terms.isString("fromCountry") ? text(terms, "fromCountry") : null,
            text(terms, "country")),
        Urgency.valueOf(text(terms, "urgency")),
        ReferralState.valueOf(text(progress, "state")),
        text(progress, "choice").equals("ACCEPTED"),
        time(it, "openedAt"),
        progress.getArray("messages").stream().map(Standings::sent).toList());
  }

  private static Sent sent(BsonValue message) {
    BsonDocument it = message.asDocument();
    return new Sent(Step.valueOf(text(it, "step")), text(it, "organizationId"), time(it, "sentAt"));
  }

  private static String text(BsonDocument it, String field) {
    return it.getString(field).getValue();
  }

  private static Instant time(BsonDocument it, String field) {
    return Instant.ofEpochMilli(it.getDateTime(field).getValue());
  }
}
