package org.passage.chassis.indexes;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Fails the test during which a service asked its store for something that has no index. */
public final class EveryQueryIsServed implements TestExecutionListener {
  @Override
  public void afterTestMethod(TestContext test) {
    test.getApplicationContext()
        .getBeanProvider(RecordedQueries.class)
        .ifAvailable(it -> assertThat(it.unserved()).as("queries without an index").isEmpty());
  }
}
