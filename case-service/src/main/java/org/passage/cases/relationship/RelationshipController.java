package org.passage.cases.relationship;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewRelationshipEndingV1;
import org.passage.cases.api.NewRelationshipV1;
import org.passage.cases.api.RelationshipPageV1;
import org.passage.cases.api.RelationshipV1;
import org.passage.cases.api.RelationshipsApi;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.relationship.Relationship.Ending;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Relationships over HTTP. */
@RestController
class RelationshipController implements RelationshipsApi {
  private final Relationships relationships;
  private final CaseFinder finder;
  private final Clock clock;

  RelationshipController(Relationships relationships, CaseFinder finder, Clock clock) {
    this.relationships = relationships;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<RelationshipV1> recordRelationship(
      String caseId, NewRelationshipV1 wanted, @Nullable String idempotencyKey) {
    Case one = finder.required(caseId);
    if (wanted.getOtherCaseId().equals(caseId)) {
      throw InvalidInput.at("/otherCaseId", "must be another case");
    }
    Case other = finder.required(wanted.getOtherCaseId());
    Tie tie = RelationshipFormat.tie(wanted);
    Relationship recorded = relationships.add(one, other, tie, Stamp.now(clock));
    return ResponseEntity.created(
            URI.create("/api/cases/v1/cases/" + caseId + "/relationships/" + recorded.id()))
        .eTag(ETags.of(recorded.version()))
        .body(RelationshipFormat.full(recorded, tie, other));
  }

  @Override
  public ResponseEntity<RelationshipPageV1> listRelationships(
      String caseId, Integer limit, @Nullable String cursor) {
    finder.required(caseId);
    Page<Relationship> page = relationships.of(caseId, limit, cursor);
    return ResponseEntity.ok(
        new RelationshipPageV1(
                page.items().stream()
                    .map(it -> seen(caseId, it))
                    .flatMap(Optional::stream)
                    .toList())
            .next(page.next()));
  }

  @Override
  public ResponseEntity<RelationshipV1> getRelationship(String caseId, String relationshipId) {
    finder.required(caseId);
    return answer(caseId, required(caseId, relationshipId));
  }

  @Override
  public ResponseEntity<RelationshipV1> endRelationship(
      String caseId,
      String relationshipId,
      NewRelationshipEndingV1 how,
      @Nullable String idempotencyKey,
      @Nullable String ifMatch) {
    finder.required(caseId);
    Relationship found = required(caseId, relationshipId);
    finder.required(found.from(caseId));
    ETags.check(ifMatch, found.version());
    Ending ending = new Ending(RelationshipEnd.valueOf(how.getReason().name()), Stamp.now(clock));
    return answer(caseId, relationships.change(found.end(ending)));
  }

  private Relationship required(String caseId, String relationshipId) {
    return relationships.find(caseId, relationshipId).orElseThrow(NotFound::new);
  }

  /** Whoever may not work on the other case does not learn that there is one. */
  private Optional<RelationshipV1> seen(String caseId, Relationship it) {
    return finder
        .seen(it.from(caseId))
        .flatMap(other ->
            relationships.tie(it, caseId).map(tie -> RelationshipFormat.full(it, tie, other)));
  }

  private ResponseEntity<RelationshipV1> answer(String caseId, Relationship it) {
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(seen(caseId, it).orElseThrow(NotFound::new));
  }
}
