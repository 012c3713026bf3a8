package org.passage.chassis.store;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import org.passage.chassis.problem.ProblemHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A store that is away is a 503 that says when to try again, no error of ours. */
@RestControllerAdvice
@Order(0)
final class StoreProblems {
  private final ProblemHandler problems;

  StoreProblems(ProblemHandler problems) {
    this.problems = problems;
  }

  @ExceptionHandler({
    MongoTimeoutException.class,
    MongoSocketException.class,
    MongoNotPrimaryException.class,
    MongoNodeIsRecoveringException.class
  })
  ResponseEntity<Object> away(MongoException away, HttpServletRequest request) {
    return problems.any(StoreAway.because(away), request);
  }
}
