package org.passage.chassis.webhooks;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.chassis.webhooks.Courier.Sent;
import org.passage.chassis.webhooks.Forms.Attempt;
import org.passage.chassis.webhooks.Forms.DeadLetter;
import org.passage.chassis.webhooks.Forms.NewReplay;
import org.passage.chassis.webhooks.Forms.Replay;
import org.passage.chassis.webhooks.Round.Work;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of a subscription's events, over HTTP. */
@RestController
@RequestMapping("${passage.api.path}/webhook-subscriptions/{subscriptionId}")
class DeliveryController {
  private static final String ALL = "all";

  private final Work work;

  DeliveryController(Work work) {
    this.work = work;
  }

  @PostMapping("/tests")
  Attempt test(@PathVariable String subscriptionId) throws InterruptedException {
    Sent sent = work.courier().test(own(subscriptionId));
    work.log().add(List.of(sent.attempted()));
    return Attempt.of(sent.attempted());
  }

  @GetMapping("/deliveries")
  Page<Attempt> attempts(
      @PathVariable String subscriptionId,
      @RequestParam(defaultValue = "25") int limit,
      @RequestParam @Nullable String cursor) {
    return work.log().of(own(subscriptionId).id(), Forms.checked(limit), cursor).map(Attempt::of);
  }

  @GetMapping("/dead-letters")
  Page<DeadLetter> deadLetters(
      @PathVariable String subscriptionId,
      @RequestParam(defaultValue = "25") int limit,
      @RequestParam @Nullable String cursor) {
    return work.deliveries()
        .dead(own(subscriptionId).id(), Forms.checked(limit), cursor)
        .map(DeadLetter::of);
  }

  @PostMapping("/replays")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Replay replay(@PathVariable String subscriptionId, @Valid @RequestBody NewReplay wanted) {
    Subscription own = own(subscriptionId);
    Long after = wanted.after();
    if (wanted.what().equals(ALL)) {
      if (after == null) {
        throw InvalidInput.at("/after", "is needed to send all again");
      }
      work.leases().sendBack(own.id(), Math.min(after, work.feed().last()));
      return new Replay(ALL, null);
    }
    if (after != null) {
      throw InvalidInput.at("/after", "has no meaning for dead letters");
    }
    return new Replay(wanted.what(), work.deliveries().revive(own.id(), work.clock().instant()));
  }

  private Subscription own(String subscriptionId) {
    return work.subscriptions().of(Caller.current().organizationId(), subscriptionId);
  }
}
