package org.passage.referrals.exchange;

import com.mongodb.MongoWriteException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.passage.chassis.concurrency.PreconditionFailed;
import org.passage.referrals.agency.Agencies;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.agency.Listed;
import org.passage.referrals.exchange.AgencyImport.Fate;
import org.springframework.stereotype.Component;

/**
 * Takes in what a package says of one agency: new, or known by the identifier that the same
 * organization's packages gave it before. Done again, it finds what it wrote.
 */
@Component
final class EntryWriter {
  private static final int TRIES = 5;

  private final Agencies agencies;
  private final Clock clock;

  EntryWriter(Agencies agencies, Clock clock) {
    this.agencies = agencies;
    this.clock = clock;
  }

  Fate take(AgencyImport by, String sourceId, Listed said) {
    for (int attempt = 1; ; attempt++) {
      try {
        return take(by.organizationId(), sourceId, said, by.dryRun());
      } catch (PreconditionFailed | MongoWriteException overtaken) {
        if (attempt == TRIES) {
          throw overtaken;
        }
      }
    }
  }

  private Fate take(String organizationId, String sourceId, Listed said, boolean dryRun) {
    Optional<Agency> known = agencies.imported(organizationId, sourceId);
    if (known.isPresent() && says(known.get(), said)) {
      return Fate.UNCHANGED;
    }
    if (!dryRun) {
      known.ifPresentOrElse(
          it -> agencies.replace(it.changed(said, organizationId, clock.instant())),
          () ->
              agencies.add(
                  Agency.list(organizationId, said, List.of(), clock.instant()).from(sourceId)));
    }
    return known.isPresent() ? Fate.CHANGED : Fate.LISTED;
  }

  private static boolean says(Agency it, Listed said) {
    return it.name().equals(said.name())
        && it.country().equals(said.country())
        && Objects.equals(it.profile(), said.profile());
  }
}
