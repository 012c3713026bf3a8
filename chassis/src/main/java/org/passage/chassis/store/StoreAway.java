package org.passage.chassis.store;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The store cannot be reached, or broke off in the middle. */
@ProblemType(
    value = "unavailable",
    title = "Not possible just now",
    status = HttpStatus.SERVICE_UNAVAILABLE)
final class StoreAway extends RuntimeException {
  private StoreAway(String detail, MongoException cause) {
    super(detail, cause);
  }

  static StoreAway because(MongoException cause) {
    return new StoreAway(
        cause instanceof MongoTimeoutException
            ? "The store cannot be reached now."
            : "The store did not answer; a change may have been made or not. Try again with the"
                + " same Idempotency-Key, or read it again.",
        cause);
  }
}
