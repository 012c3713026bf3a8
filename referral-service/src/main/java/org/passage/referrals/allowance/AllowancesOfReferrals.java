package org.passage.referrals.allowance;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Outbox;
import org.passage.referrals.referral.Referral;
import org.springframework.stereotype.Component;

/** The allowances of all referrals. */
@Component
final class AllowancesOfReferrals {
  private final Documents<Allowances> documents;

  AllowancesOfReferrals(MongoDatabase database, Outbox outbox) {
    this.documents = new Documents<>(database, outbox, "allowances", Allowances.class, List.of());
  }

  /** Those of a referral, possibly none. */
  Allowances of(Referral referral) {
    return documents.find(Allowances.id(referral.id())).orElseGet(() -> Allowances.none(referral));
  }

  /**
   * Writes what was made of what was read.
   *
   * @throws org.passage.chassis.concurrency.PreconditionFailed when somebody else was first
   */
  Allowances write(Allowances changed) {
    return documents.write(changed);
  }
}
