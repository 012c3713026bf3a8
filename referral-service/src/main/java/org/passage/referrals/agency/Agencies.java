package org.passage.referrals.agency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.chassis.store.Remembered;
import org.springframework.stereotype.Component;

/** The directory, the same for all organizations. */
@Component
public final class Agencies {
  static final String INACTIVE = "standing.inactive";
  static final String VERIFIED = "standing.verification.at";
  static final String COUNTRY = "country";
  static final String ASSISTANCE = "marks.assistance";
  static final String TOKENS = "marks.tokens";
  static final String SQUARES = "marks.squares";
  private static final String SOURCE = "marks.sourceId";

  /** About as many as a continent has; some tens of megabytes. */
  private static final int REMEMBERED = 5_000;

  private final Documents<Agency> documents;
  private final Remembered<Agency> remembered;
  private final Names names;

  Agencies(MongoDatabase database, Outbox outbox, Names names) {
    this.documents =
        new Documents<>(
            database,
            outbox,
            "agencies",
            Agency.class,
            List.of(
                by(),
                by(COUNTRY),
                by(ASSISTANCE),
                by(TOKENS),
                by(SQUARES),
                new IndexModel(ascending(SOURCE), new IndexOptions().unique(true).sparse(true)),
                new IndexModel(ascending("qualifications.told", "qualifications.validUntil"))));
    this.remembered = documents.remembered(REMEMBERED);
    this.names = names;
  }

  private static IndexModel by(String... fields) {
    return new IndexModel(
        fields.length == 0
            ? compoundIndex(ascending(INACTIVE), descending("_id"))
            : compoundIndex(ascending(INACTIVE), ascending(fields), descending("_id")));
  }

  /** Writes a new one. */
  public Agency add(Agency listed) {
    return documents.insert(marked(listed));
  }

  /** Writes the next version of one. */
  public Agency replace(Agency changed) {
    return documents.replace(marked(changed));
  }

  /** Changes one that others may be changing too. */
  void change(String agencyId, UnaryOperator<Agency> change) {
    documents.change(agencyId, now -> marked(change.apply(now)));
  }

  private Agency marked(Agency it) {
    return it.marked(Marks.of(it.profile(), names.tokens(it), it.marks().sourceId()));
  }

  public Optional<Agency> find(String agencyId) {
    return documents.find(agencyId);
  }

  /** The one that an organization imported by an identifier of its source. */
  public Optional<Agency> imported(String organizationId, String sourceId) {
    return documents.first(eq(SOURCE, Agency.source(organizationId, sourceId)));
  }

  /** Those that are wanted, newest first. */
  public Page<Agency> page(Wanted wanted, int limit, @Nullable String cursor) {
    return documents.page(asBson(wanted), limit, cursor);
  }

  /** Goes through all that are wanted, in no order. */
  public void each(Wanted wanted, Consumer<Agency> visit) {
    remembered.each(asBson(wanted), visit);
  }

  private Bson asBson(Wanted wanted) {
    String name = wanted.name();
    List<String> tokens = name == null ? List.of() : names.wanted(name);
    if (name != null && tokens.isEmpty()) {
      throw InvalidInput.at("?name", "must have a word of two letters or digits");
    }
    return wanted.asBson(tokens);
  }

  /** Some with qualifications that have ended and nobody was told yet. */
  List<Agency> untold(LocalDate today, int most) {
    return documents.some(
        elemMatch("qualifications", and(eq("told", false), lt("validUntil", today))), most);
  }
}
