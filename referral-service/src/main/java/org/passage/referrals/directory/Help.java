package org.passage.referrals.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.agency.Agency;
import org.passage.referrals.profile.Offer;
import org.passage.referrals.profile.Somebody;
import org.passage.referrals.protocol.AssistanceType;

/**
 * What help is looked for; what is null limits nothing.
 *
 * @param openAt when it must be known to be open
 */
record Help(@Nullable AssistanceType assistance, Somebody who, @Nullable Instant openAt) {
  private static final Somebody ANYBODY = new Somebody(null, null, null, null);

  /** Whether every agency gives it. */
  boolean isAny() {
    return assistance == null && openAt == null && who.equals(ANYBODY);
  }

  boolean isGivenBy(Agency agency) {
    return isAny() || offers(agency).findAny().isPresent();
  }

  /** How far the nearest place is where it is given; empty when that is too far, or not known. */
  Optional<Double> distance(Agency agency, Near near) {
    return offers(agency)
        .map(it -> it.kilometresFrom(near.point()))
        .filter(Objects::nonNull)
        .filter(it -> it <= near.kilometres())
        .min(Comparator.naturalOrder());
  }

  private Stream<Offer> offers(Agency agency) {
    return agency.profile().offers(agency.country()).stream().filter(this::is);
  }

  private boolean is(Offer it) {
    return (assistance == null || it.gives(assistance))
        && (isAny() || it.isFor(who))
        && (openAt == null || it.isOpen(openAt));
  }
}
