package org.passage.gateway.edge;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Constants;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP as the server speaks it, but a request whose headers are not there in time is given up: the
 * server's own timeout begins anew with each byte, so that a trickle holds a connection for hours.
 */
public final class HeaderDeadline extends Http11NioProtocol {
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(15);

  private @Nullable ScheduledFuture<?> watch;

  @Override
  public void start() throws Exception {
    super.start();
    watch = getUtilityExecutor().scheduleWithFixedDelay(this::closeLate, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void stop() throws Exception {
    if (watch != null) {
      watch.cancel(false);
    }
    super.stop();
  }

  private void closeLate() {
    for (SocketWrapperBase<?> connection : getEndpoint().getConnections()) {
      if (connection.getCurrentProcessor() instanceof AbstractProcessor processor
          && !processor.isAsync()
          && isLate(processor.getRequest())) {
        connection.close();
      }
    }
  }

  private static boolean isLate(Request request) {
    long began = request.getStartTimeNanos();
    int stage = request.getRequestProcessor().getStage();
    // Between two pieces of its headers, its stage is that of one that has ended.
    return (stage == Constants.STAGE_PARSE || stage == Constants.STAGE_ENDED)
        && began > 0
        && System.nanoTime() - began > LONGEST;
  }
}
