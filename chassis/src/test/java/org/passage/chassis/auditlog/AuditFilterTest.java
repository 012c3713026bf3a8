package org.passage.chassis.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passage.chassis.audit.ExportLedger;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.problem.ProblemWriter;
import org.passage.chassis.problem.Unavailable;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Documents;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.Outbox;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class AuditFilterTest {
  private static final String CASE = "cas_of_the_test";

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockHttpServletRequest request =
      new MockHttpServletRequest("GET", "/api/things/v1/cases/" + CASE);
  private MongoClient client;
  private MongoDatabase database;
  private Documents<Thing> things;
  private AuditLog log;
  private volatile boolean away;

  @BeforeEach
  void start() {
    client = MongoClients.create(server.bindAndGetConnectionString());
    database = client.getDatabase("test");
    Clock clock = Clock.tickMillis(ZoneOffset.UTC);
    log =
        new AuditLog(
            new Chains(database) {
              @Override
              int add(List<Link> next) {
                if (away) {
                  throw new IllegalStateException("The store is away");
                }
                return super.add(next);
              }
            },
            new Seals(Entries.SECRET),
            clock,
            "test-service",
            null,
            false);
    log.start();
    things =
        new Documents<>(
            database, new Outbox(new EventFeed(database), log), "things", Thing.class, List.of());
    SecurityContextHolder.getContext()
        .setAuthentication(
            new JwtAuthenticationToken(
                Jwt.withTokenValue("token")
                    .header("alg", "none")
                    .subject("somebody")
                    .claim("organization", List.of("harbour"))
                    .build(),
                AuthorityUtils.createAuthorityList("caseworker")));
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @AfterEach
  void stop() {
    SecurityContextHolder.clearContext();
    RequestContextHolder.resetRequestAttributes();
    log.stop();
    client.close();
    server.shutdownNow();
  }

  @Test
  void keepsWhoReadWhatBeforeTheAnswerLeaves() throws Exception {
    things.insert(new Thing("thing-1", 1, CASE));
    answer((asked, answered) -> {
      things.find("thing-1");
      answered.getOutputStream().print("her name");
      assertThat(events()).hasSize(2);
    });
    assertThat(response.getContentAsString()).isEqualTo("her name");
    AuditEntry read = events().getLast().entry();
    assertThat(read.actor()).isEqualTo(new Actor("somebody", "harbour", List.of("caseworker")));
    assertThat(List.<Object>of(read.caseId(), read.kind(), read.outcome()))
        .containsExactly(CASE, AuditKind.READ, Outcome.PERMITTED);
  }

  @Test
  void givesNoAnswerThatIsNotOnRecord() throws Exception {
    things.insert(new Thing("thing-1", 1, CASE));
    away = true;
    answer((asked, answered) -> {
      things.find("thing-1");
      answered.getOutputStream().print("her name");
    });
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isNotNull();
    assertThat(response.getContentAsString()).contains("unavailable").doesNotContain("her name");
  }

  @Test
  void writesNothingThatIsNotOnRecord() throws Exception {
    away = true;
    answer((asked, answered) -> {
      try {
        things.insert(new Thing("thing-1", 1, CASE));
      } catch (Unavailable refused) {
        ((HttpServletResponse) answered).setStatus(503);
      }
    });
    assertThat(response.getStatus()).isEqualTo(503);
    away = false;
    assertThat(database.getCollection("things").countDocuments()).isZero();
  }

  @Test
  void writesNothingOutsideOfRequestsThatIsNotOnRecord() {
    RequestContextHolder.resetRequestAttributes();
    Trail.job("nightly", () -> things.insert(new Thing("thing-1", 1, CASE)));
    AuditEntry written = events().getLast().entry();
    assertThat(written.actor()).isEqualTo(Actor.job("test-service"));
    assertThat(List.<Object>of(written.operation(), String.valueOf(written.basis())))
        .containsExactly("nightly", "service");
    away = true;
    assertThat(catchThrowable(() -> things.insert(new Thing("thing-2", 1, CASE))))
        .isInstanceOf(Unavailable.class);
    assertThat(database.getCollection("things").countDocuments()).isEqualTo(1);
  }

  @Test
  void tellsThatAPermittedWriteCameToNothing() throws Exception {
    answer((asked, answered) -> {
      things.insert(new Thing("thing-1", 1, CASE));
      ((HttpServletResponse) answered).setStatus(412);
    });
    assertThat(events().stream().map(it -> it.entry().outcome()))
        .containsExactly(Outcome.PERMITTED, Outcome.FAILED);
  }

  @Test
  void keepsARefusalOfACaseThatWasRead() throws Exception {
    RequestContextHolder.resetRequestAttributes();
    things.insert(new Thing("thing-1", 1, CASE));
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    answer((asked, answered) -> {
      things.find("thing-1");
      Trail.refused(CASE);
      ((HttpServletResponse) answered).setStatus(404);
    });
    AuditEntry refused = events().getLast().entry();
    assertThat(List.<Object>of(refused.kind(), refused.outcome()))
        .containsExactly(AuditKind.REFUSAL, Outcome.REFUSED);
  }

  @Test
  void whatAListReadButDoesNotShowWasNotRead() throws Exception {
    answer((asked, answered) -> {
      Trail.touched(CASE);
      Trail.unseen(CASE);
      answered.getOutputStream().print("[]");
    });
    assertThat(events()).isEmpty();
  }

  private static Throwable catchThrowable(Runnable failing) {
    return Assertions.catchThrowable(failing::run);
  }

  private void answer(FilterChain work) throws Exception {
    new AuditFilter(
            log,
            new Exports(ExportLedger.NONE, Clock.systemUTC()),
            Clock.systemUTC(),
            new ProblemWriter(
                new JsonMapper(), new StaticListableBeanFactory().getBeanProvider(Tracer.class)))
        .doFilter(request, response, work);
  }

  private List<AuditEvent> events() {
    return new Chains(database).read(CASE, 1, 10).stream().map(AuditEvent::of).toList();
  }

  public record Thing(@BsonId String id, long version, String caseId) implements Aggregate {
    @Override
    public String organizationId() {
      return "harbour";
    }

    @Override
    public List<Event> outbox() {
      return List.of();
    }
  }
}
