package org.passage.cases.reaction;

import org.passage.cases.api.ReactionCodeV1;
import org.passage.cases.api.ReactionListV1;
import org.passage.cases.api.ReactionV1;
import org.passage.cases.api.ReactionsApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The reference list over HTTP. */
@RestController
class ReactionController implements ReactionsApi {
  private final Reactions reactions;

  ReactionController(Reactions reactions) {
    this.reactions = reactions;
  }

  @Override
  public ResponseEntity<ReactionListV1> listReactions() {
    return ResponseEntity.ok(
        new ReactionListV1(reactions.all().stream().map(ReactionController::full).toList()));
  }

  private static ReactionV1 full(Reaction it) {
    return new ReactionV1(
        ReactionCodeV1.valueOf(it.code().name()),
        it.title(),
        it.manifestations(),
        it.supportiveResponses());
  }
}
