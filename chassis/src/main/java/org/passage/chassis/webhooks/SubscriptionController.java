package org.passage.chassis.webhooks;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.webhooks.Forms.ChangedSubscription;
import org.passage.chassis.webhooks.Forms.Full;
import org.passage.chassis.webhooks.Forms.NewSubscription;
import org.passage.chassis.webhooks.Subscription.State;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An organization's own subscriptions over HTTP. */
@RestController
@RequestMapping("${passage.api.path}/webhook-subscriptions")
class SubscriptionController {
  private static final int MOST = 10;

  private final Subscriptions subscriptions;
  private final Leases leases;
  private final Deliveries deliveries;
  private final AttemptLog attempts;
  private final Destinations destinations;
  private final EventFeed feed;
  private final Clock clock;
  private final String path;

  SubscriptionController(Round.Work work, Destinations destinations, String path) {
    this.path = path;
    this.subscriptions = work.subscriptions();
    this.leases = work.leases();
    this.deliveries = work.deliveries();
    this.attempts = work.log();
    this.destinations = destinations;
    this.feed = work.feed();
    this.clock = work.clock();
  }

  @PostMapping
  ResponseEntity<Full> subscribe(@Valid @RequestBody NewSubscription wanted) {
    destinations.parse(wanted.url());
    String organizationId = Caller.current().organizationId();
    Subscription made =
        Subscription.of(
            organizationId,
            wanted.url(),
            Objects.requireNonNullElse(wanted.eventTypes(), List.of()),
            wanted.description(),
            clock.instant());
    List<Subscription> known = subscriptions.of(organizationId, MOST, null).items();
    if (known.size() >= MOST && known.stream().noneMatch(it -> it.id().equals(made.id()))) {
      throw new TooManySubscriptions(MOST);
    }
    leases.begin(made.id(), feed.last());
    Subscription kept = subscriptions.add(made);
    return ResponseEntity.created(URI.create(path + "/webhook-subscriptions/" + kept.id()))
        .eTag(ETags.of(kept.version()))
        .body(Full.withSecret(kept));
  }

  @GetMapping
  Page<Full> list(
      @RequestParam(defaultValue = "25") int limit, @RequestParam @Nullable String cursor) {
    return subscriptions
        .of(Caller.current().organizationId(), Forms.checked(limit), cursor)
        .map(Full::of);
  }

  @GetMapping("/{subscriptionId}")
  ResponseEntity<Full> get(@PathVariable String subscriptionId) {
    return answer(own(subscriptionId));
  }

  @PutMapping("/{subscriptionId}")
  ResponseEntity<Full> change(
      @PathVariable String subscriptionId,
      @Valid @RequestBody ChangedSubscription wanted,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Subscription found = own(subscriptionId);
    ETags.check(ifMatch, found.version());
    destinations.parse(wanted.url());
    return answer(
        subscriptions.change(
            found.changed(
                wanted.url(),
                wanted.eventTypes(),
                wanted.description(),
                State.valueOf(wanted.state().toUpperCase(Locale.ROOT)))));
  }

  @DeleteMapping("/{subscriptionId}")
  ResponseEntity<Void> remove(
      @PathVariable String subscriptionId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Subscription found = own(subscriptionId);
    ETags.check(ifMatch, found.version());
    subscriptions.remove(found);
    leases.remove(found.id());
    deliveries.removeAll(found.id());
    attempts.removeAll(found.id());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{subscriptionId}/secret-rotations")
  ResponseEntity<Full> rotate(
      @PathVariable String subscriptionId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Subscription found = own(subscriptionId);
    ETags.check(ifMatch, found.version());
    Subscription rotated = subscriptions.change(found.rotated(clock.instant()));
    return ResponseEntity.ok().eTag(ETags.of(rotated.version())).body(Full.withSecret(rotated));
  }

  private Subscription own(String subscriptionId) {
    return subscriptions.of(Caller.current().organizationId(), subscriptionId);
  }

  private static ResponseEntity<Full> answer(Subscription it) {
    return ResponseEntity.ok().eTag(ETags.of(it.version())).body(Full.of(it));
  }
}
