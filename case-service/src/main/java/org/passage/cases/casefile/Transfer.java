package org.passage.cases.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * An offer that somebody else answers for a case from now on.
 *
 * @param fromOrganizationId the organization whose the case is when it is offered
 * @param reason why, as it was told to whoever is asked
 * @param offeredBy the Keycloak id
 */
public record Transfer(
    String id,
    String fromOrganizationId,
    Target to,
    TransferState state,
    @Personal String reason,
    String offeredBy,
    Instant offeredAt,
    @Nullable Reply reply) {

  /**
   * Who is asked.
   *
   * @param personId one person of that office; null when anybody there may accept
   */
  public record Target(String organizationId, String office, @Nullable String personId) {}

  /**
   * The answer, or that the offer was taken back.
   *
   * @param by the Keycloak id
   */
  public record Reply(String by, Instant at, @Personal @Nullable String note) {}

  public boolean open() {
    return state == TransferState.OFFERED;
  }

  /**
   * The same with its answer.
   *
   * @throws TransferNotOpen when it was answered before
   */
  Transfer answered(TransferState then, Reply by) {
    if (!open()) {
      throw new TransferNotOpen();
    }
    return new Transfer(id, fromOrganizationId, to, then, reason, offeredBy, offeredAt, by);
  }
}
