package org.passage.referrals.overview;

import static org.passage.chassis.store.ClearParts.text;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.ClearParts;
import org.passage.referrals.overview.Standing.Corridor;
import org.passage.referrals.overview.Standing.Pace;
import org.passage.referrals.overview.Standing.Sent;
import org.passage.referrals.overview.Standing.Sides;
import org.passage.referrals.protocol.Condition;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.protocol.Urgency;
import org.springframework.stereotype.Component;

/** How referrals stand, read from the clear parts of what the referrals' own store wrote. */
@Component
final class Standings {
  private final ClearParts referrals;

  Standings(MongoDatabase database) {
    this.referrals =
        new ClearParts(
            database,
            "referrals",
            "organizationId",
            "terms.caseId",
            "terms.receivingOrganizationId",
            "terms.fromCountry",
            "terms.country",
            "terms.urgency",
            "progress.state",
            "progress.choice",
            "progress.course.condition",
            "progress.course.since",
            "progress.messages.step",
            "progress.messages.organizationId",
            "progress.messages.sentAt",
            "openedAt");
  }

  /** One page of those that match, the last opened first. */
  Page<Standing> page(Bson filter, int limit, @Nullable String cursor) {
    return referrals.page(filter, limit, cursor).map(Standings::standing);
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
        pace(progress),
        time(it, "openedAt"),
        progress.getArray("messages").stream().map(Standings::sent).toList());
  }

  private static Pace pace(BsonDocument progress) {
    BsonDocument course = progress.getDocument("course", new BsonDocument());
    return new Pace(
        text(progress, "choice").equals("ACCEPTED"),
        course.isString("condition")
            ? Condition.valueOf(text(course, "condition"))
            : Condition.GOING_ON,
        course.isDateTime("since") ? time(course, "since") : null);
  }

  private static Sent sent(BsonValue message) {
    BsonDocument it = message.asDocument();
    return new Sent(Step.valueOf(text(it, "step")), text(it, "organizationId"), time(it, "sentAt"));
  }

  private static Instant time(BsonDocument it, String field) {
    return Instant.ofEpochMilli(it.getDateTime(field).getValue());
  }
}
