package org.passage.cases.relationship;

import java.util.Optional;
import org.passage.cases.api.NewRelationshipV1;
import org.passage.cases.api.RelationshipEndV1;
import org.passage.cases.api.RelationshipInFileV1;
import org.passage.cases.api.RelationshipKindV1;
import org.passage.cases.api.RelationshipV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.relationship.Relationship.Ending;
import org.passage.chassis.codes.Codes;

/** Between the contract's forms and the relationship. */
final class RelationshipFormat {
  private RelationshipFormat() {}

  static Tie tie(NewRelationshipV1 wanted) {
    return new Tie(
        RelationshipKind.valueOf(wanted.getKind().name()),
        wanted.getNote(),
        wanted.getKnownToBoth());
  }

  static RelationshipV1 full(Relationship it, Tie seen, Case other) {
    Optional<Ending> ended = Optional.ofNullable(it.ended());
    return new RelationshipV1(
            it.id(),
            RelationshipKindV1.valueOf(seen.kind().name()),
            other.id(),
            other.code(),
            seen.knownToBoth(),
            it.recorded().by(),
            it.recorded().at())
        .note(seen.note())
        .endReason(Codes.same(RelationshipEndV1.class, ended.map(Ending::reason).orElse(null)))
        .endedBy(ended.map(end -> end.at().by()).orElse(null))
        .endedAt(ended.map(end -> end.at().at()).orElse(null));
  }

  /** Without anything that tells of the other person. */
  static RelationshipInFileV1 inFile(Relationship it, Tie seen) {
    return new RelationshipInFileV1(
            RelationshipKindV1.valueOf(seen.kind().name()), it.recorded().at())
        .endedAt(it.ended() == null ? null : it.ended().at().at());
  }
}
