package org.passage.cases.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.read;

import com.mongodb.client.MongoDatabase;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A large file with a broken row in every ten. */
@ServiceTest
class BrokenRowsTest {
  private static final int ROWS = 30_000;
  private static final int HEADER_LINES = 1;

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;

  @Test
  void eachIsReportedAndNothingIsWritten() {
    Sender sender = new Sender(mvc, "brokentenths");
    long cases = database.getCollection("cases").countDocuments();
    MvcTestResult refused = sender.imported(Sender.WHOLE.formatted(""), file().getBytes(UTF_8));
    assertThat(read(refused, "$.state")).isEqualTo("refused");
    assertThat(refused).bodyJson().extractingPath("$.rows").isEqualTo(ROWS);
    assertThat(refused).bodyJson().extractingPath("$.failedRows").isEqualTo(ROWS / 10);
    assertThat(sender.brokenLines(refused)).containsExactlyElementsOf(brokenLines());
    assertThat(database.getCollection("cases").countDocuments()).isEqualTo(cases);
  }

  private static String file() {
    StringBuilder file = new StringBuilder("psg_Reference,prs_FirstName,prs_Citizenship\n");
    IntStream.range(0, ROWS)
        .forEach(it -> file.append(it).append(isBroken(it) ? ",Mira,Nowhere\n" : ",Mira,MD\n"));
    return file.toString();
  }

  private static Iterable<Long> brokenLines() {
    return LongStream.range(0, ROWS)
        .filter(it -> isBroken((int) it))
        .map(it -> it + HEADER_LINES + 1)
        .boxed()
        .toList();
  }

  private static boolean isBroken(int row) {
    return row % 10 == 7;
  }
}
