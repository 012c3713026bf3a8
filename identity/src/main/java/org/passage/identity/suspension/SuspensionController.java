package org.passage.identity.suspension;

import java.time.Clock;
import java.time.Duration;
import org.passage.identity.api.SuspensionsApi;
import org.passage.identity.api.SuspensionsV1;
import org.passage.identity.client.Clients;
import org.passage.identity.organization.Organizations;
import org.passage.identity.person.Staff;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the gateway whose tokens to refuse, although their signature is good and their time not up.
 */
@RestController
class SuspensionController implements SuspensionsApi {
  /** Longer than any access token lives. */
  private static final Duration TOKENS_LIVE = Duration.ofMinutes(15);

  private final Organizations organizations;
  private final Staff staff;
  private final Clients clients;
  private final Clock clock = Clock.systemUTC();

  SuspensionController(Organizations organizations, Staff staff, Clients clients) {
    this.organizations = organizations;
    this.staff = staff;
    this.clients = clients;
  }

  @Override
  public ResponseEntity<SuspensionsV1> listSuspensions() {
    long since = clock.millis() - TOKENS_LIVE.toMillis();
    return ResponseEntity.ok(
        new SuspensionsV1(
            organizations.suspended(), staff.deactivatedSince(since), clients.stoppedSince(since)));
  }
}
