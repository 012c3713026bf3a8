package org.passage.cases.risk;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.passage.cases.urgency.Mark;
import org.passage.cases.urgency.Marked;
import org.passage.cases.urgency.Marks;
import org.passage.cases.urgency.Noted;
import org.passage.cases.worklist.WorkedRecords;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.stereotype.Component;

/** The risk assessments of all cases. */
@Component
final class RiskAssessments implements Marked {
  private static final String NAME = "riskAssessments";
  private static final String SUPERSEDED = "standing.superseded";

  /** More than are ever proposed after one that is in force. */
  private static final int LATEST = 20;

  private final Documents<RiskAssessment> documents;
  private final MongoCollection<Document> plain;
  private final Marks marks;

  RiskAssessments(MongoDatabase database, Outbox outbox, WorkedRecords worked, Marks marks) {
    List<IndexModel> indexes = new ArrayList<>(Workers.indexes(SUPERSEDED));
    indexes.add(new IndexModel(compoundIndex(ascending("caseId"), descending("_id"))));
    this.documents = new Documents<>(database, outbox, NAME, RiskAssessment.class, indexes);
    this.plain = database.getCollection(NAME);
    this.marks = marks;
    worked.follow(NAME);
  }

  RiskAssessment add(RiskAssessment assessed) {
    return noted(documents.insert(assessed));
  }

  /**
   * Keeps an approval.
   *
   * @throws NotAwaitingApproval when there is a later assessment by now
   */
  RiskAssessment approve(RiskAssessment approved) {
    if (latest(approved.caseId()).filter(it -> it.id().equals(approved.id())).isEmpty()) {
      throw new NotAwaitingApproval();
    }
    return noted(documents.replace(approved));
  }

  private RiskAssessment noted(RiskAssessment written) {
    marks.note(written.caseId(), this);
    return written;
  }

  @Override
  public Mark mark() {
    return Mark.RISK;
  }

  /** How endangered she is by what counts, and when the latest is to be done again. */
  @Override
  public Noted noted(String caseId) {
    return counting(caseId)
        .map(it ->
            new Noted(
                List.of(Codes.written(it.finding().level())),
                latest(caseId).orElse(it).finding().reviewDue()))
        .orElse(Noted.NOTHING);
  }

  /** Marks those before this one; nobody who read one of them writes it back as it was. */
  void supersede(String caseId, String by) {
    plain.updateMany(
        and(eq("caseId", caseId), lt("_id", by), eq(SUPERSEDED, false)),
        combine(set(SUPERSEDED, true), inc("version", 1L)));
  }

  Optional<RiskAssessment> find(String id) {
    return documents.find(id);
  }

  Optional<RiskAssessment> latest(String caseId) {
    return of(caseId, 1, null).items().stream().findFirst();
  }

  /** The latest in force, or one proposed since then that says more danger. */
  Optional<RiskAssessment> counting(String caseId) {
    List<RiskAssessment> latest = of(caseId, LATEST, null).items();
    Optional<RiskAssessment> inForce = latest.stream().filter(RiskAssessment::inForce).findFirst();
    List<RiskAssessment> since =
        inForce.map(it -> latest.subList(0, latest.indexOf(it) + 1)).orElse(latest);
    return since.reversed().stream().max(Comparator.comparing(it -> it.finding().level()));
  }

  Page<RiskAssessment> of(String caseId, int limit, @Nullable String cursor) {
    return documents.page(eq("caseId", caseId), limit, cursor);
  }

  /** The latest of the cases on which somebody works whose day of review is past. */
  Page<RiskAssessment> overdue(Caller caller, LocalDate today, int limit, @Nullable String cursor) {
    return documents.page(
        and(Workers.include(caller), eq(SUPERSEDED, false), lt("finding.reviewDue", today)),
        limit,
        cursor);
  }
}
