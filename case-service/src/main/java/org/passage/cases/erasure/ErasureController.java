package org.passage.cases.erasure;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ErasureApi;
import org.passage.cases.api.ErasureV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.cases.casefile.Cases;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.encryption.Vault;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Erasing over HTTP. */
@RestController
class ErasureController implements ErasureApi {
  private final CaseFinder finder;
  private final Cases cases;
  private final Vault vault;
  private final Clock clock;

  ErasureController(CaseFinder finder, Cases cases, Vault vault, Clock clock) {
    this.finder = finder;
    this.cases = cases;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<Void> eraseCase(
      String caseId, ErasureV1 wish, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Case found = finder.owned(caseId);
    ETags.check(ifMatch, found.version());
    cases.close(found.erased(wish.getReason().getValue(), clock.instant()));
    vault.destroy(caseId);
    return ResponseEntity.noContent().build();
  }
}
