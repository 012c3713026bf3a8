package org.passage.chassis.idempotency;

import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.security.Caller;

/**
 * Seals the bodies of kept answers: by the key of each case that the request was about, one within
 * the other, so that it is gone with any of them; where it was about none, or tells nothing, by the
 * organization's.
 */
final class Answers {
  private static final String BODY = "body";

  private final Vault vault;

  Answers(Vault vault) {
    this.vault = vault;
  }

  BsonDocument sealed(Attempt attempt, byte[] body) {
    BsonDocument sealed = new BsonDocument(BODY, new BsonBinary(body));
    for (String key : body.length == 0 ? List.of(organization()) : keys()) {
      sealed = vault.seal(key, attempt.id(), sealed);
    }
    return sealed;
  }

  /**
   * A body as it was.
   *
   * @throws org.passage.chassis.problem.CaseErased when it cannot be read any more
   */
  byte[] opened(Attempt attempt, BsonDocument sealed) {
    BsonDocument opened = sealed;
    while (!opened.containsKey(BODY)) {
      opened = vault.open(attempt.id(), opened);
    }
    return opened.getBinary(BODY).getData();
  }

  private static List<String> keys() {
    List<String> cases = Trail.cases();
    if (!cases.isEmpty()) {
      return cases;
    }
    return List.of(organization());
  }

  /** One of our own services acts for none. */
  private static String organization() {
    return Vault.ofOrganization(Caller.isService() ? "" : Caller.current().organizationId());
  }
}
