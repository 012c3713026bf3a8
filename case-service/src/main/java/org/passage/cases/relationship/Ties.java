package org.passage.cases.relationship;

import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.types.Binary;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.problem.CaseErased;
import org.springframework.stereotype.Component;

/** Seals what two people are to each other, and opens it. */
@Component
class Ties {
  private static final String KIND = "kind";
  private static final String NOTE = "note";
  private static final String KNOWN = "knownToBoth";

  private final Vault vault;

  Ties(Vault vault) {
    this.vault = vault;
  }

  /**
   * Seals a tie for one document.
   *
   * @param caseId the second case
   */
  SealedTie seal(String caseId, String id, Tie tie) {
    BsonDocument words =
        new BsonDocument(KIND, new BsonString(tie.kind().name()))
            .append(KNOWN, BsonBoolean.valueOf(tie.knownToBoth()));
    if (tie.note() != null) {
      words.append(NOTE, new BsonString(tie.note()));
    }
    return new SealedTie(
        caseId, new Binary(vault.seal(caseId, id, words).getBinary("data").getData()));
  }

  /** What was sealed; none when the second case is erased. */
  Optional<Tie> open(Relationship it) {
    SealedTie tie = it.tie();
    BsonDocument sealed =
        new BsonDocument("key", new BsonString(tie.caseId()))
            .append("data", new BsonBinary(tie.data().getData()));
    try {
      BsonDocument words = vault.open(it.id(), sealed);
      return Optional.of(
          new Tie(
              RelationshipKind.valueOf(words.getString(KIND).getValue()),
              words.isString(NOTE) ? words.getString(NOTE).getValue() : null,
              words.getBoolean(KNOWN).getValue()));
    } catch (CaseErased gone) {
      return Optional.empty();
    }
  }
}
