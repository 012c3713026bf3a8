package org.passage.chassis.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.passage.chassis.indexes.EveryQueryIsServed;
import org.passage.chassis.indexes.QueryRecording;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Starts a whole service without Keycloak and config server: its store is an embedded server spoken
 * to over the wire, its tokens are {@link TestTokens}, its settings come straight from the config
 * repository. A query for which it declared no index fails the test that caused it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    properties = {
      "spring.cloud.config.enabled=false",
      "PASSAGE_CONFIG=file:../config/repository/application.yaml"
    })
@AutoConfigureMockMvc
@Import({TestTokens.class, QueryRecording.class})
@TestExecutionListeners(
    listeners = EveryQueryIsServed.class,
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = EmbeddedStore.class)
public @interface ServiceTest {}
