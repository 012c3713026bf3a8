package org.passage.referrals.domesticfigures;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static org.passage.chassis.store.ClearParts.text;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.ClearParts;
import org.passage.referrals.domestic.DomesticStep;
import org.passage.referrals.domesticfigures.Past.Taken;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Urgency;
import org.springframework.stereotype.Component;

/** How domestic referrals went, read from the clear parts of what their own store wrote. */
@Component
final class Pasts {
  private static final String SENT = "course.disclosed.sending.made.at";

  private final ClearParts referrals;

  Pasts(MongoDatabase database) {
    this.referrals =
        new ClearParts(
            database,
            "domestic_referrals",
            "draft.need.assistance",
            "draft.need.urgency",
            "draft.to.organizationId",
            "course.marks.step",
            "course.marks.made.at");
  }

  /** One page of those that were sent in a year, in UTC, the last drafted first. */
  Page<Past> page(String organizationId, Party side, int year, int limit, @Nullable String cursor) {
    Bson filter =
        and(
            eq("parties", organizationId),
            eq(
                side == Party.SENDING ? "organizationId" : "draft.to.organizationId",
                organizationId),
            gte(SENT, start(year)),
            lt(SENT, start(year + 1)));
    return referrals.page(filter, limit, cursor).map(Pasts::past);
  }

  private static Past past(BsonDocument it) {
    BsonDocument draft = it.getDocument("draft");
    BsonDocument need = draft.getDocument("need");
    return new Past(
        text(it, "_id"),
        AssistanceType.valueOf(text(need, "assistance")),
        Urgency.valueOf(text(need, "urgency")),
        text(draft.getDocument("to"), "organizationId"),
        it.getDocument("course").getArray("marks").stream().map(Pasts::taken).toList());
  }

  private static Taken taken(BsonValue mark) {
    BsonDocument it = mark.asDocument();
    return new Taken(
        DomesticStep.valueOf(text(it, "step")),
        Instant.ofEpochMilli(it.getDocument("made").getDateTime("at").getValue()));
  }

  private static Instant start(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
