package org.passage.acceptance.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.passage.acceptance.bench.Subjects.Subject;
import org.passage.acceptance.platform.Platform;

/** What a caseworker does all day, as requests and as the store operations that these need. */
enum CaseWork {
  /** Reads a case. */
  READ("read a case", Load.CALLERS) {
    @Override
    Requests at(Platform platform, Subjects subjects) {
      return Requests.get(
          platform, subjects.all().stream().map(it -> Load.CASES + "/" + it.id()).toList());
    }

    @Override
    void bare(Bare bare, Subject one, Subjects subjects) {
      bare.opened(one.id());
      subjects.opening().recorded(List.of(one.id()));
    }
  },

  /** The same beside a driver that puts nothing on record. */
  READ_UNRECORDED("read a case, the driver unrecorded", Load.CALLERS) {
    @Override
    Requests at(Platform platform, Subjects subjects) {
      return READ.at(platform, subjects);
    }

    @Override
    void bare(Bare bare, Subject one, Subjects subjects) {
      bare.opened(one.id());
    }
  },

  /** Looks at the first page of her cases. */
  LIST("list my cases", 1) {
    @Override
    Requests at(Platform platform, Subjects subjects) {
      return Requests.get(platform, List.of(Load.CASES + "?limit=" + PAGE));
    }

    @Override
    void bare(Bare bare, Subject any, Subjects subjects) {
      subjects
          .opening()
          .recorded(ids(bare.cases().find(mine(any)).sort(descending("_id")).limit(PAGE + 1)));
    }
  },

  /** Looks for somebody by her name. */
  SEARCH("find a person", 1) {
    @Override
    Requests at(Platform platform, Subjects subjects) {
      return Requests.post(
          platform,
          List.of(Load.CASES + "/searches?limit=" + PAGE),
          subjects.all().stream().map(it -> "{\"name\": \"%s\"}".formatted(it.name())).toList());
    }

    @Override
    void bare(Bare bare, Subject one, Subjects subjects) {
      Document hits =
          new Document(
              "$size", new Document("$setIntersection", List.of("$tokens", one.nameTokens())));
      List<String> best =
          ids(
              bare.cases()
                  .aggregate(
                      List.of(
                          Aggregates.match(and(mine(one), in("tokens", one.nameTokens()))),
                          Aggregates.project(Projections.computed("rank", hits)),
                          Aggregates.sort(descending("rank", "_id")),
                          Aggregates.limit(PAGE + 1))));
      subjects.opening().recorded(ids(bare.cases().find(in("_id", best))));
    }
  },

  /** Opens a case, with a key against doing it twice. Comes last: its load leaves work behind. */
  CREATE("open a case", Load.CALLERS) {
    @Override
    Requests at(Platform platform, Subjects subjects) {
      return Requests.post(platform, List.of(Load.CASES), List.of(Load.newCase())).once();
    }

    @Override
    void bare(Bare bare, Subject any, Subjects subjects) {
      subjects.opening().again();
    }
  };

  private static final int PAGE = 20;

  private final String words;
  private final int callers;

  CaseWork(String words, int callers) {
    this.words = words;
    this.callers = callers;
  }

  /** How many at once: as many as the machine cannot serve, or one where answers are large. */
  int callers() {
    return callers;
  }

  /**
   * How long to wait after a load: each answer tells of so many cases that more requests would soon
   * be turned away until the access log has caught up.
   */
  Duration rest() {
    return callers == 1 ? Duration.ofSeconds(6) : Duration.ZERO;
  }

  String words() {
    return words;
  }

  /** The requests, at the service itself. */
  abstract Requests at(Platform platform, Subjects subjects);

  /** The same operations of the store, by the driver alone. */
  abstract void bare(Bare bare, Subject one, Subjects subjects);

  private static List<String> ids(MongoIterable<RawBsonDocument> found) {
    return found.map(it -> it.getString("_id").getValue()).into(new ArrayList<>()).stream()
        .limit(PAGE)
        .toList();
  }

  private static Bson mine(Subject one) {
    return and(
        eq("team.personId", one.caseworkerId()),
        eq("organizationId", "harbour"),
        eq("standing.erasedAt", null));
  }
}
