package org.passage.cases.erasure;

import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ErasureApi;
import org.passage.cases.api.ErasureV1;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.CaseFinder;
import org.passage.chassis.concurrency.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Erasing over HTTP. */
@RestController
class ErasureController implements ErasureApi {
  private final CaseFinder finder;
  private final Erasing erasing;

  ErasureController(CaseFinder finder, Erasing erasing) {
    this.finder = finder;
    this.erasing = erasing;
  }

  @Override
  public ResponseEntity<Void> eraseCase(
      String caseId, ErasureV1 wish, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Case found = finder.owned(caseId);
    ETags.check(ifMatch, found.version());
    erasing.erase(found, wish.getReason().getValue());
    return ResponseEntity.noContent().build();
  }
}
