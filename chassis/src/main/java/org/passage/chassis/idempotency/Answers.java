package org.passage.chassis.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.passage.chassis.access.CaseAccess;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.encryption.Vault;
import org.passage.chassis.security.Caller;

/**
 * Seals the bodies of kept answers: by the key of the case that the request was about, and where it
 * was about none by the organization's.
 */
final class Answers {
  private static final String BODY = "body";

  private final Vault vault;

  Answers(Vault vault) {
    this.vault = vault;
  }

  BsonDocument sealed(Attempt attempt, HttpServletRequest request, byte[] body) {
    return vault.seal(key(request), attempt.id(), new BsonDocument(BODY, new BsonBinary(body)));
  }

  /**
   * A body as it was.
   *
   * @throws org.passage.chassis.encryption.CaseErased when it cannot be read any more
   */
  byte[] opened(Attempt attempt, BsonDocument sealed) {
    return vault.open(attempt.id(), sealed).getBinary(BODY).getData();
  }

  private static String key(HttpServletRequest request) {
    if (request.getAttribute(CaseAccess.CASE) instanceof String caseId) {
      return caseId;
    }
    List<String> cases = Trail.cases();
    if (cases.size() == 1) {
      return cases.getFirst();
    }
    // One of our own services acts for no organization.
    return Vault.ofOrganization(Caller.isService() ? "" : Caller.current().organizationId());
  }
}
