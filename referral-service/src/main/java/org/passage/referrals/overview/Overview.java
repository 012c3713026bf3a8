package org.passage.referrals.overview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseCopies;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.paging.Page;
import org.passage.chassis.paging.Paged;
import org.passage.chassis.security.Caller;
import org.passage.referrals.protocol.Deadlines;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.ReferralState;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Lateness;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Where the referrals of the caller's organization stand. */
@Component
@EnableConfigurationProperties(Deadlines.class)
class Overview {
  private static final String STATE = "progress.state";
  private static final List<String> OPEN =
      Stream.of(ReferralState.values())
          .filter(it -> Step.due(it).isPresent())
          .map(ReferralState::name)
          .toList();

  private final Standings standings;
  private final Disclosure disclosure;
  private final CaseCopies copies;
  private final Deadlines deadlines;
  private final Clock clock;

  Overview(
      Standings standings,
      Disclosure disclosure,
      CaseCopies copies,
      Deadlines deadlines,
      Clock clock) {
    this.standings = standings;
    this.disclosure = disclosure;
    this.copies = copies;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * How many referrals wait for a message, on one side.
   *
   * @param overdue how many of them for longer than that may take
   */
  record Waiting(Party party, Step step, int waiting, int overdue) {
    private Waiting and(boolean late) {
      return new Waiting(party, step, waiting + 1, overdue + (late ? 1 : 0));
    }
  }

  /** One page of those that the caller may see. */
  Page<Standing> page(Wanted wanted, int limit, @Nullable String cursor) {
    return visible(wanted.of(organization(), deadlines, clock.instant()), limit, cursor);
  }

  /** The last opened of those that the caller may see and that are not over. */
  List<Standing> open(Wanted wanted, int limit) {
    Bson filter = wanted.of(organization(), deadlines, clock.instant());
    return visible(and(filter, in(STATE, OPEN), Lateness.alive()), limit, null).items();
  }

  private Page<Standing> visible(Bson filter, int limit, @Nullable String cursor) {
    String organization = organization();
    Map<String, Boolean> asked = new HashMap<>();
    return standings
        .page(filter, limit, cursor)
        .only(it -> {
          Party party = it.party(organization);
          return asked.computeIfAbsent(
              party + it.caseId(),
              anew -> {
                Trail.touched(it.caseId());
                return disclosure.listed(it.caseId(), party);
              });
        });
  }

  /**
   * How many are open, by side and awaited message: numbers, not whose they are. Of what it
   * receives an organization counts what is shared with it, as far as was heard.
   */
  Collection<Waiting> counts() {
    String organization = organization();
    Instant now = clock.instant();
    Bson open = and(Wanted.ALL.of(organization, deadlines, now), in(STATE, OPEN), Lateness.alive());
    Map<String, Waiting> counted = new TreeMap<>();
    Paged.pages(
        (limit, cursor) -> standings.page(open, limit, cursor),
        items -> {
          Set<String> shared =
              copies.with(
                  organization,
                  items.stream().map(Standing::caseId).collect(Collectors.toUnmodifiableSet()));
          items.forEach(it -> {
            Party party = it.party(organization);
            if (party == Party.SENDING || shared.contains(it.caseId())) {
              Step step = it.awaited().orElseThrow();
              counted.merge(
                  "" + party.ordinal() + step.ordinal(),
                  new Waiting(party, step, 0, 0).and(it.overdue(deadlines, now)),
                  (sofar, one) -> sofar.and(one.overdue() > 0));
            }
          });
        });
    return counted.values();
  }

  private static String organization() {
    return Caller.current().organizationId();
  }
}
