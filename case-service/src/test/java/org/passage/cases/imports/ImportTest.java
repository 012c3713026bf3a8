package org.passage.cases.imports;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.read;
import static org.passage.cases.CaseClient.readAll;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.chassis.chores.Leases;
import org.passage.chassis.intake.IncomingFiles;
import org.passage.chassis.security.Caller;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class ImportTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String HEADER =
      "psg_Reference,prs_FirstName,prs_Citizenship,prs_Birthdate\n";
  private static final String PARTIAL = Sender.WHOLE.formatted(", \"partial\": true");
  private static final String DRY = Sender.WHOLE.formatted(", \"dryRun\": true");

  @Autowired MockMvcTester mvc;
  @Autowired Imports imports;
  @Autowired IncomingFiles files;
  @Autowired ImportRun run;
  @Autowired MongoDatabase database;

  @Test
  void opensACaseForEachRowAndNoneASecondTime() {
    Sender sender = new Sender(mvc, "onceonly");
    String csv = HEADER + "r1,Mira,MD,1999-04-12\nr2,\"Ana, or Anna\",ROU,\n";
    MvcTestResult first = sender.imported(csv);
    assertThat(read(first, "$.state")).isEqualTo("completed");
    assertThat(first).bodyJson().extractingPath("$.casesWritten").isEqualTo(2);
    MvcTestResult again = sender.imported(csv + "r3,Ion,MD,\n");
    assertThat(again).bodyJson().extractingPath("$.casesWritten").isEqualTo(1);
    assertThat(again).bodyJson().extractingPath("$.casesKnown").isEqualTo(2);
    assertThat(sender.exported().lines()).hasSize(4);
  }

  @Test
  void aDryRunWritesNothing() {
    Sender sender = new Sender(mvc, "dryrunner");
    MvcTestResult checked =
        sender.imported(DRY, (HEADER + "r1,Mira,MD,\nr2,Ana,ZZ,\n").getBytes(UTF_8));
    assertThat(read(checked, "$.state")).isEqualTo("checked");
    assertThat(checked).bodyJson().extractingPath("$.errors").isEqualTo(1);
    assertThat(sender.exported().lines()).hasSize(1);
  }

  @Test
  void aBrokenRowIsNamedAndKeepsAllOthersOut() {
    Sender sender = new Sender(mvc, "allornone");
    String csv = HEADER + "r1,Mira,MD,\nr2,Secretname,Nowhere,Someday\nr3,Ana,MD,2999-01-01\n";
    MvcTestResult refused = sender.imported(csv);
    assertThat(read(refused, "$.state")).isEqualTo("refused");
    MvcTestResult errors = sender.errors(refused);
    assertThat(errors)
        .bodyJson()
        .extractingPath("$.items[*].line")
        .asArray()
        .containsExactly(3, 3, 4);
    assertThat(readAll(errors, "$.items[*].column"))
        .containsExactly("prs_Citizenship", "prs_Birthdate", "prs_Birthdate");
    assertThat(errors).bodyText().doesNotContain("Nowhere", "Secretname", "Someday");
    assertThat(sender.exported().lines()).hasSize(1);
    MvcTestResult part = sender.imported(PARTIAL, csv.getBytes(UTF_8));
    assertThat(read(part, "$.state")).isEqualTo("completed");
    assertThat(part).bodyJson().extractingPath("$.casesWritten").isEqualTo(1);
    assertThat(part).bodyJson().extractingPath("$.failedRows").isEqualTo(2);
  }

  @Test
  void nobodyIsTakenInWithoutConsent() {
    Sender sender = new Sender(mvc, "consenting");
    String wish = "{\"format\": \"csv\", \"screeningCountry\": \"IT\", \"partial\": true}";
    assertThat(sender.sent(wish, (HEADER + "r1,Mira,MD,\n").getBytes(UTF_8))).hasStatus(400);
    String csv = "con_Consent,prs_FirstName,prs_Citizenship\ntrue,Mira,MD\nfalse,Ana,MD\n,Ion,MD\n";
    MvcTestResult part = sender.imported(wish, csv.getBytes(UTF_8));
    assertThat(part).bodyJson().extractingPath("$.casesWritten").isEqualTo(1);
    assertThat(readAll(sender.errors(part), "$.items[*].column"))
        .containsExactly("con_Consent", "con_Consent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", XLSX})
  void whatIsExportedIsTheSameAfterAnImport(String accept) {
    String name = accept.equals(XLSX) ? "sheet" : "comma";
    Sender one = new Sender(mvc, name + "-one");
    Sender other = new Sender(mvc, name + "-other");
    MvcTestResult first =
        one.imported(
            """
            psg_Reference,prs_FirstName,prs_SecondName,psg_Aliases,prs_Gender,prs_Citizenship,prs_MobilePhone,prs_MailingLatitude,prs_MailingLongitude,psg_IdentityDocuments,prs_IdentityNumber,prs_PrimaryLanguage,vic_RelationshipToTrafficker,vic_ExploitationWebsitesAndApps,vic_ForcedLabourIndustry,psg_Acts,psg_Means,psg_Purposes,hte_Type,hte_Date,hte_City,hte_Description
            a,Мира,=1+1,Mira\\;x;-M,NonSpecifiedUnknown,MD;RO,'+37360000001,-1.5,2,passport|MD|A\\|1|2030-01-01,N-1,rum,Unaquainted,4Sale;QQ,A_AgricultureForestryAndFishing,recruitment,deception,forced-labour,Recruitment,2020-01-02,Cahul,"He said ""come"",
            she came"
            a,,,,,,,,,,,,,,,,,,Exploitation,2020-02-01,Foggia,
            b,李,,,,CN,,,,,,,,,,,,,,,,
            """);
    assertThat(first).bodyJson().extractingPath("$.casesWritten").isEqualTo(2);
    byte[] exported = one.exported(accept);
    assertThat(one.exported())
        .contains("'=1+1", "'+37360000001", "-1.5", "Unaquainted", "4Sale;QQ");
    MvcTestResult second =
        other.imported(
            "{\"format\": \"%s\"}".formatted(accept.equals(XLSX) ? "xlsx" : "csv"), exported);
    assertThat(second).bodyJson().extractingPath("$.errors").isEqualTo(0);
    assertThat(second).bodyJson().extractingPath("$.casesWritten").isEqualTo(2);
    assertThat(same(other.exported())).containsExactlyInAnyOrderElementsOf(same(one.exported()));
  }

  @Test
  void takesOverWhatWasDecidedElsewhereWhenItIsSaidByWhom() {
    Sender sender = new Sender(mvc, "decided");
    String csv =
        """
        psg_Reference,prs_FirstName,prs_Citizenship,vic_TraffickingStatus,vic_TraffickingStatusDecisionMakingOrg,psg_DecidedOn,cas_Status
        a,Mira,MD,ActualVictimOfTrafficking,Police,2026-02-03,Active
        b,Ana,MD,PossibleVictimOfTrafficking,,,
        c,Ion,MD,NotAVictimOfTrafficking,,,
        d,Eva,MD,,NGO,,
        e,Lea,MD,ActualVictimOfTrafficking,NGO,2999-01-01,
        """;
    MvcTestResult part = sender.imported(PARTIAL, csv.getBytes(UTF_8));
    assertThat(part).bodyJson().extractingPath("$.casesWritten").isEqualTo(2);
    assertThat(part).bodyJson().extractingPath("$.columnsPassedOver").isEqualTo(1);
    assertThat(readAll(sender.errors(part), "$.items[*].column"))
        .containsExactly(
            "vic_TraffickingStatusDecisionMakingOrg", "vic_TraffickingStatus", "psg_DecidedOn");
    assertThat(sender.exported())
        .contains("ActualVictimOfTrafficking,Police,2026-02-03,Taken over from another system.")
        .contains("Active,,decided-caseworker");
  }

  /** Without what is each organization's own: reference, code and where the case stands. */
  private static List<String> same(String csv) {
    return Arrays.stream(csv.split("\r\n"))
        .map(it -> it.replaceFirst("^[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,", ""))
        .toList();
  }

  @Test
  void goesOnWhereItWasAndWritesNobodyTwice() throws IOException {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 200; i++) {
      csv.append("r%d,Mira,MD,\n".formatted(i));
    }
    files.store(
        "imf_of_the_test", new java.io.ByteArrayInputStream(csv.toString().getBytes(UTF_8)));
    Import begun =
        Import.announce(
                new Caller("taken-up-caseworker", "taken-up", "main", java.util.Set.of()),
                new Import.Wish(ImportFileFormat.CSV, false, false, true, "IT"),
                Instant.now())
            .received("imf_of_the_test", 0);
    // So that nobody else takes it up.
    new Leases(database, Clock.systemUTC(), Duration.ofMinutes(1)).take("import:" + begun.id());
    imports.add(begun);
    AtomicInteger steps = new AtomicInteger();
    run.run(begun, () -> steps.incrementAndGet() < 6);
    Import left = imports.find(begun.id()).orElseThrow();
    assertThat(left.progress().written()).isBetween(1L, 199L);
    // As if the last step had been done and not been written down.
    Import.Progress told = left.progress();
    Import earlier =
        imports.change(left.reached(new Import.Progress(21, 0, told.rows(), 0, 0, 20, 0)));
    run.run(earlier, () -> true);
    Import done = imports.find(begun.id()).orElseThrow();
    assertThat(done.state()).isEqualTo(ImportState.COMPLETED);
    assertThat(done.progress().written()).isEqualTo(200);
    Sender sender = new Sender(mvc, "taken-up");
    assertThat(sender.exported().lines()).hasSize(201);
    assertThat(done.fileId()).isNull();
  }

  @Test
  void whatIsNoSuchFileIsRefusedAtOnce() throws IOException {
    Sender sender = new Sender(mvc, "badfiles");
    String wish = Sender.WHOLE.formatted("");
    for (byte[] file :
        List.of(
            new byte[0],
            "Mira,MD\nAna,MD\n".getBytes(UTF_8),
            "prs_FirstName,prs_FirstName\nMira,Ana\n".getBytes(UTF_8),
            "prs_FirstName,unknown\nMira,Ana\n".getBytes(UTF_8),
            HEADER.getBytes(UTF_16LE),
            new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
            packed("xl/workbook.xml", 10))) {
      MvcTestResult refused = sender.sent(wish, file);
      assertThat(refused).hasStatus(400);
      assertThat(refused).bodyText().doesNotContain("Mira", "unknown");
    }
    String sheet = wish.replace("csv", "xlsx");
    for (byte[] file :
        List.of(
            HEADER.getBytes(UTF_8),
            packed("xl/workbook.xml", 10),
            packed("xl/vbaProject.bin", 10),
            packed("xl/sharedStrings.xml", 60 << 20))) {
      assertThat(sender.sent(sheet, file)).hasStatus(400);
    }
  }

  @Test
  void whatBreaksOnTheWayWritesNothing() {
    Sender sender = new Sender(mvc, "brokenfiles");
    String few = HEADER + "r1,Mira,MD,\nr2,Ana,MD,\n";
    // So many that the end is not seen yet when the header is looked at.
    String good = few + ",,,\n".repeat(50_000);
    byte[] wrongBytes = (good + "r3,Mir??,MD,\n").getBytes(UTF_8);
    wrongBytes[wrongBytes.length - 5] = (byte) 0xe4;
    for (byte[] file :
        List.of(
            wrongBytes,
            (good + "r3,\"never ends,MD,\n").getBytes(UTF_8),
            (good + "r3,\"ended\"more,MD,\n").getBytes(UTF_8),
            (good + "r3,\"" + "x".repeat(10 << 20) + "\",MD,\n").getBytes(UTF_8))) {
      MvcTestResult refused = sender.imported(PARTIAL, file);
      assertThat(read(refused, "$.state")).isEqualTo("refused");
      assertThat(sender.errors(refused)).bodyJson().extractingPath("$.items[-1].line").isNotNull();
    }
    assertThat(sender.exported().lines()).hasSize(1);
    byte[] marked = ("\uFEFF" + few.replace(',', ';')).getBytes(UTF_8);
    assertThat(read(sender.imported(Sender.WHOLE.formatted(""), marked), "$.state"))
        .isEqualTo("completed");
  }

  @Test
  void anExportIsOfTheCasesThatItsFiltersLeave() {
    Sender sender = new Sender(mvc, "filters");
    sender.imported(HEADER + "r1,Mira,MD,\n");
    assertThat(sender.export("?status=identified&status=screening")).hasStatus(200);
    assertThat(sender.export("?child=false&openedFrom=2020-01-01")).bodyText().contains("Mira");
    assertThat(sender.export("?openedUntil=2020-01-01").getResponse().getContentAsByteArray())
        .asString(UTF_8)
        .startsWith("psg_Reference")
        .doesNotContain("Mira");
    assertThat(sender.export("?scope[$ne]=x&status[0].name=x&class.name=x")).hasStatus(200);
    assertThat(sender.export("?status=nonsense"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("?status");
    assertThat(sender.export("?openedFrom=someday"))
        .hasStatus(400)
        .bodyText()
        .contains("?openedFrom")
        .doesNotContain("someday");
  }

  @Test
  void aListIsATableWhereThatIsAccepted() {
    Sender sender = new Sender(mvc, "tables");
    assertThat(sender.list("text/csv")).bodyText().startsWith("id,code,status").hasLineCount(1);
    sender.imported(HEADER + "r1,Mira,MD,\n");
    assertThat(sender.list("text/csv"))
        .bodyText()
        .startsWith("id,code,status")
        .doesNotContain("Mira");
    assertThat(sender.list(XLSX).getResponse().getContentType()).isEqualTo(XLSX);
    assertThat(sender.list("application/json"))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .hasSize(1);
  }

  private static byte[] packed(String name, int length) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[length]);
    }
    return out.toByteArray();
  }
}
