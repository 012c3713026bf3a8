package org.passage.chassis.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/**
 * Names the RFC 9457 problem that an exception becomes. The exception's message is the problem's
 * {@code detail} and must hold no personal value.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProblemType {
  /** Last segment of the problem's stable {@code type}, for example {@code bed-taken}. */
  String value();

  /** The kind of problem in a few words. */
  String title();

  /** The HTTP status that the problem is answered with. */
  HttpStatus status();
}
