package org.passage.cases.htcds;

import jakarta.validation.Validation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.passage.cases.htcds.Dossier.Defaults;
import org.passage.cases.rows.Rows;
import org.passage.chassis.tables.Table;
import org.passage.chassis.tables.TableFormat;

/**
 * Looks at a file of so many rows, a tenth of them broken, in whatever memory it is given: at one
 * that is made while it is read, or at a sheet that lies somewhere.
 */
final class ManyRows {
  private static final String HEADER =
      "psg_Reference,prs_FirstName,prs_SecondName,prs_Birthdate,prs_Gender,prs_Citizenship,prs_Email,"
          + "prs_MobilePhone,vic_MethodsOfControl,vic_TypeOfExploitation,hte_Type,hte_Date,hte_City\n";
  private static final String ROW =
      "%d,Mira,Example,%s,Feminine,MD;RO,m%d@example.org,+37360000001,DebtBondage;TakesEarnings,"
          + "ForcedLabour,Exploitation,2020-01-02,Foggia\n";

  private ManyRows() {}

  /** Writes the same rows as a sheet. */
  static void writeSheet(int rows, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Table table = TableFormat.XLSX.open(out, List.of(HEADER.strip().split(",")))) {
      for (int number = 0; number < rows; number++) {
        table.row(List.of(row(number).strip().split(",")));
      }
    }
  }

  /**
   * Prints how many rows there were, how many were broken, and the most memory that was in use.
   *
   * @param args how many rows, or the sheet
   */
  static void main(String[] args) throws Exception {
    Rows rows =
        args[0].matches("\\d+")
            ? Rows.ofCsv(new Generated(Integer.parseInt(args[0])))
            : Rows.ofXlsx(Files.newInputStream(Path.of(args[0])));
    Checks checks =
        new Checks(
            Validation.buildDefaultValidatorFactory().getValidator(),
            org.passage.cases.casefile.Openings.checking(),
            Clock.systemUTC());
    Defaults defaults = new Defaults(true, "IT", LocalDate.of(2026, 1, 1));
    long read = 0;
    long broken = 0;
    try (CaseRows cases = new CaseRows(rows, true)) {
      for (CaseRow row = cases.next(); row != null; row = cases.next()) {
        List<Fault> faults = checks.faults(row, defaults);
        read++;
        broken += faults.isEmpty() ? 0 : 1;
      }
    }
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .mapToLong(it -> it.getPeakUsage().getUsed())
            .sum();
    System.out.println("in " + (peak >> 20) + " MB: " + read + " " + broken);
  }

  private static String row(int number) {
    return ROW.formatted(number, number % 10 == 7 ? "someday" : "1999-04-12", number);
  }

  private static final class Generated extends InputStream {
    private final int rows;
    private byte[] line = HEADER.getBytes(StandardCharsets.UTF_8);
    private int at;
    private int number;

    Generated(int rows) {
      this.rows = rows;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == line.length) {
        if (number == rows) {
          return -1;
        }
        line = row(number).getBytes(StandardCharsets.UTF_8);
        number++;
        at = 0;
      }
      int given = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, from, given);
      at += given;
      return given;
    }
  }
}
