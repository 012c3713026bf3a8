package org.passage.referrals.securityassessment;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Every version of the weights by which this platform ever assessed. The service does not start
 * with a version that says something else than it did before.
 */
@Component
@EnableConfigurationProperties(Weights.class)
final class WeightsVersions {
  private final Documents<WeightsVersion> documents;
  private final Weights current;

  WeightsVersions(MongoDatabase database, Outbox outbox, Weights settings, Clock clock) {
    this.documents =
        new Documents<>(database, outbox, "securityWeights", WeightsVersion.class, List.of());
    this.current = documents.insertOnce(WeightsVersion.of(settings, clock.instant())).weights();
    if (!current.equals(settings)) {
      throw new IllegalStateException(
          "passage.security-assessments.weights changed, and still has version "
              + settings.version()
              + ": give it the next one");
    }
  }

  Weights current() {
    return current;
  }

  /** The newest first. */
  Page<WeightsVersion> page(int limit, @Nullable String cursor) {
    return documents.page(gt("_id", ""), limit, cursor);
  }
}
