package org.passage.cases.casefile;

import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.store.Stored;

/**
 * A case before it is opened: what decides who may work on it is stored in clear.
 *
 * @param facts of an erased case, whose it was
 */
record StoredCase(CaseFacts facts, Stored<Case> sealed) {
  static StoredCase of(Stored<Case> sealed) {
    return new StoredCase(facts(sealed.document()), sealed);
  }

  /** The case; none when nothing of it can be read any more. */
  Optional<Case> open() {
    return facts.erased() ? Optional.empty() : sealed.open();
  }

  /** Work on her goes on in another case. */
  boolean merged() {
    return sealed.document().getDocument("standing").isDocument("merged");
  }

  private static CaseFacts facts(BsonDocument document) {
    String id = text(document, "_id");
    String organizationId = text(document, "organizationId");
    if (document.getDocument("standing").isDateTime("erasedAt")) {
      return CaseFacts.erased(id, organizationId);
    }
    return new CaseFacts(
        id,
        organizationId,
        text(document, "office"),
        document.getArray("team").stream().map(StoredCase::member).toList());
  }

  private static CaseFacts.Member member(BsonValue member) {
    return new CaseFacts.Member(
        text(member.asDocument(), "personId"), text(member.asDocument(), "organizationId"));
  }

  private static String text(BsonDocument document, String name) {
    return document.getString(name).getValue();
  }
}
