package org.passage.acceptance.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.RawBsonDocument;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.Tokens;

/** Some cases that are read and looked for, in turn. */
record Subjects(List<Subject> all, Opening opening, AtomicInteger turn) {
  private static final int SOME = 100;
  private static final String CASEWORKER = "caseworker@harbour";

  /** A case, as the service shows it and as it is stored. */
  record Subject(String id, String name, List<String> nameTokens, String caseworkerId) {}

  static Subjects of(Platform platform, Bare bare) {
    Api.As caseworker = new Api(platform, answer -> {}).as(CASEWORKER);
    String caseworkerId = new Tokens(platform, HttpClient.newHttpClient()).idOf(CASEWORKER);
    List<Subject> some = new ArrayList<>();
    for (String id :
        caseworker.get(Load.CASES + "?limit=" + SOME).expect(200).texts("/items", "id")) {
      var person = caseworker.get(Load.CASES + "/" + id).expect(200).json().path("person");
      some.add(
          new Subject(
              id,
              person.path("givenNames").asString() + " " + person.path("familyName").asString(),
              tokens(bare.stored(id)),
              caseworkerId));
    }
    return new Subjects(List.copyOf(some), bare.opening(some.getFirst().id()), new AtomicInteger());
  }

  Subject next() {
    return all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
  }

  private static List<String> tokens(RawBsonDocument stored) {
    return stored.getArray("tokens").stream().map(it -> it.asString().getValue()).toList();
  }
}
