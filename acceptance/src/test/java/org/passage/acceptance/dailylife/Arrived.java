package org.passage.acceptance.dailylife;

import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** Somebody of harbour's who has arrived in harbour's shelter. */
final class Arrived {
  private static final String PLACEMENTS = "/api/shelters/v1/placements";

  private Arrived() {}

  /** The path of her placement. */
  static String at(Api api, Owned owned) {
    Answer requested = api.as("caseworker@harbour").post(PLACEMENTS, owned.placement()).expect(201);
    String placement = PLACEMENTS + "/" + requested.text("/id");
    Answer accepted =
        api.as("shelter-manager@harbour")
            .post(placement + "/acceptance", requested.eTag(), "{}")
            .expect(200);
    api.as("shelter-worker@harbour")
        .post(placement + "/arrival", accepted.eTag(), "{}")
        .expect(200);
    return placement;
  }
}
