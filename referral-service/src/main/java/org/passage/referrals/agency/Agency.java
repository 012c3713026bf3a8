package org.passage.referrals.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.profile.Profile;

/**
 * Somebody who can meet and assist her.
 *
 * @param organizationId the organization that listed it
 * @param country where it works, ISO 3166-1
 * @param platformId its own alias on this platform, if it has one
 * @param qualifications all that were ever attested, oldest first
 */
public record Agency(
    @BsonId String id,
    long version,
    String organizationId,
    @Personal String name,
    String country,
    @Nullable String platformId,
    List<Qualification> qualifications,
    @Personal Profile profile,
    Standing standing,
    Marks marks,
    List<Event> outbox)
    implements Aggregate {
  private static final int MOST_QUALIFICATIONS = 100;

  /** Those that were stored before say nothing of what came later. */
  public Agency {
    profile = Objects.requireNonNullElse(profile, Profile.NONE);
    standing = Objects.requireNonNullElse(standing, Standing.UNKNOWN);
    marks = Objects.requireNonNullElse(marks, Marks.NONE);
  }

  /**
   * A new entry, true as of now.
   *
   * @param organizationId the organization that lists it
   * @throws AttestedByItself when a qualification is attested by its own organization
   */
  public static Agency list(
      String organizationId, Listed said, List<Qualification> qualifications, Instant now) {
    qualifications.forEach(it -> requireOther(said.platformId(), it));
    Agency listed =
        new Agency(
            Ids.next("agn"),
            1,
            organizationId,
            said.name(),
            said.country(),
            said.platformId(),
            List.copyOf(qualifications),
            said.profile(),
            Standing.verified(organizationId, now),
            Marks.NONE,
            List.of());
    return listed.telling("agency-listed", Map.of(), organizationId, now);
  }

  private static void requireOther(@Nullable String own, Qualification attested) {
    if (attested.attestedBy().equals(own)) {
      throw new AttestedByItself();
    }
  }

  /** Whether it is qualified for something on a day, and still in the directory. */
  public boolean qualified(QualificationCode code, LocalDate day) {
    return !standing.isInactive() && qualifications.stream().anyMatch(it -> it.holds(code, day));
  }

  /**
   * Makes sure that an organization may speak for it.
   *
   * @throws NotYourAgency when it neither listed it nor is it
   */
  public void requireSpeaker(String organization) {
    if (!organization.equals(organizationId) && !organization.equals(platformId)) {
      throw new NotYourAgency();
    }
  }

  /**
   * Said anew, and so verified.
   *
   * @throws AttestedByItself when it turns out to be one that attests to it
   */
  public Agency changed(Listed said, String by, Instant now) {
    String own = platformId == null ? said.platformId() : platformId;
    qualifications.forEach(it -> requireOther(own, it));
    return new Agency(
            id,
            version + 1,
            organizationId,
            said.name(),
            said.country(),
            own,
            qualifications,
            said.profile(),
            standing.verifiedAgain(by, now),
            marks,
            outbox)
        .telling("agency-changed", Map.of(), by, now);
  }

  /** Found to be true by an organization. */
  public Agency verified(String by, Instant now) {
    return next(qualifications, standing.verifiedAgain(by, now))
        .telling("agency-verified", Map.of(), by, now);
  }

  /**
   * Taken out of the directory.
   *
   * @throws InactiveAgency when it is out already
   */
  public Agency deactivated(Standing.Leaving how) {
    if (standing.isInactive()) {
      throw new InactiveAgency();
    }
    return next(qualifications, standing.left(how))
        .telling("agency-deactivated", Map.of(), how.by(), how.at());
  }

  /**
   * Put in again.
   *
   * @throws ActiveAgency when it is in
   */
  public Agency reactivated(String by, Instant now) {
    if (!standing.isInactive()) {
      throw new ActiveAgency();
    }
    return next(qualifications, standing.back()).telling("agency-reactivated", Map.of(), by, now);
  }

  /**
   * With one more qualification.
   *
   * @throws AttestedByItself when it is its own organization that attests it
   */
  public Agency attested(Qualification more, Instant now) {
    requireOther(platformId, more);
    if (qualifications.size() >= MOST_QUALIFICATIONS) {
      throw new TooManyQualifications();
    }
    List<Qualification> all = new ArrayList<>(qualifications);
    all.add(more);
    return next(all, standing).telling("qualification-attested", about(more), null, now);
  }

  /**
   * With one qualification less that holds.
   *
   * @throws NotFound when there is no such one
   * @throws NotYourAttestation when another organization attested it
   * @throws QualificationEnded when it does not hold any more
   */
  public Agency revoked(
      String qualificationId, String by, String reason, Instant now, LocalDate today) {
    Qualification meant =
        qualifications.stream()
            .filter(it -> it.is(qualificationId))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!meant.attestedBy().equals(by)) {
      throw new NotYourAttestation();
    }
    if (!meant.holds(meant.code(), today)) {
      throw new QualificationEnded();
    }
    List<Qualification> all =
        qualifications.stream()
            .map(it -> it == meant ? it.revoked(reason, now, today) : it)
            .toList();
    return next(all, standing).telling("qualification-revoked", about(meant), null, now);
  }

  /** Tells what has ended, once each; the same when nothing has. */
  Agency toldWhatEnded(Instant now, LocalDate today) {
    List<Qualification> ended = qualifications.stream().filter(it -> it.untold(today)).toList();
    if (ended.isEmpty()) {
      return this;
    }
    Agency told =
        next(
            qualifications.stream().map(it -> it.untold(today) ? it.afterTelling() : it).toList(),
            standing);
    for (Qualification it : ended) {
      told = told.telling("qualification-expired", about(it), null, now);
    }
    return told;
  }

  /** As it was imported by the organization that lists it. */
  public Agency from(String source) {
    return marked(Marks.from(source(organizationId, source)));
  }

  /** Its identifier in the package from which it was imported; null when it was not. */
  public @Nullable String sourceId() {
    String whole = marks.sourceId();
    return whole == null ? null : whole.substring(source(organizationId, "").length());
  }

  static String source(String organizationId, String id) {
    return organizationId + "/" + id;
  }

  /** As it is found, which is no change of it. */
  Agency marked(Marks by) {
    return new Agency(
        id,
        version,
        organizationId,
        name,
        country,
        platformId,
        qualifications,
        profile,
        standing,
        by,
        outbox);
  }

  private Agency next(List<Qualification> all, Standing then) {
    return new Agency(
        id,
        version + 1,
        organizationId,
        name,
        country,
        platformId,
        List.copyOf(all),
        profile,
        then,
        marks,
        outbox);
  }

  private static Map<String, String> about(Qualification it) {
    return Map.of("code", Codes.written(it.code()), "attestedBy", it.attestedBy());
  }

  /** Each organization that has to do with it is told by an event of its own. */
  private Agency telling(String what, Map<String, String> data, @Nullable String by, Instant now) {
    List<Event> events = new ArrayList<>(outbox);
    Stream.of(organizationId, platformId, data.get("attestedBy"), by)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(to ->
            events.add(Event.of("org.passage.referrals." + what + ".v1", id, null, to, now, data)));
    return new Agency(
        id,
        version,
        organizationId,
        name,
        country,
        platformId,
        qualifications,
        profile,
        standing,
        marks,
        List.copyOf(events));
  }
}
