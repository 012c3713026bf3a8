package org.passage.chassis.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * An answer of which a part is out cannot become a problem any more: its connection is cut, so that
 * nobody takes the part for the whole.
 */
@Component
public final class BrokenOffAnswers implements HandlerExceptionResolver, Ordered {
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failed) {
    // A request that cannot be read counts as answered too, but nothing has been said yet.
    if (response.isCommitted() && response.getContentType() != null) {
      throw new BrokenOff(failed);
    }
    return null;
  }

  /** Leaves the dispatcher, so that the server closes the connection. */
  static final class BrokenOff extends RuntimeException {
    BrokenOff(Exception cause) {
      super("An answer broke off", cause);
    }
  }
}
