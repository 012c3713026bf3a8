package org.passage.referrals.consensus;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.referrals.referral.Referral;
import org.springframework.stereotype.Component;

/** What those who have a say on each referral say. */
@Component
final class Consensuses {
  private final Documents<Consensus> documents;

  Consensuses(MongoDatabase database, Outbox outbox) {
    this.documents = new Documents<>(database, outbox, "consensuses", Consensus.class, List.of());
  }

  /** That of a referral, possibly without anybody. */
  Consensus of(Referral referral) {
    return documents.find(Consensus.id(referral.id())).orElseGet(() -> Consensus.none(referral));
  }

  /**
   * Writes what was made of what was read.
   *
   * @throws org.passage.chassis.concurrency.PreconditionFailed when somebody else was first
   */
  Consensus write(Consensus changed) {
    return documents.write(changed);
  }
}
