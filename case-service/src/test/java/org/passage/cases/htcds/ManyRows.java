package org.passage.cases.htcds;

import jakarta.validation.Validation;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.passage.cases.htcds.Dossier.Defaults;
import org.passage.cases.rows.Rows;

/** Looks at a file of so many rows, a tenth of them broken, in whatever memory it is given. */
final class ManyRows {
  private static final String HEADER =
      "psg_Reference,prs_FirstName,prs_SecondName,prs_Birthdate,prs_Gender,prs_Citizenship,prs_Email,"
          + "prs_MobilePhone,vic_MethodsOfControl,vic_TypeOfExploitation,hte_Type,hte_Date,hte_City\n";
  private static final String ROW =
      "%d,Mira,Example,%s,Feminine,MD;RO,m%d@example.org,+37360000001,DebtBondage;TakesEarnings,"
          + "ForcedLabour,Exploitation,2020-01-02,Foggia\n";

  private ManyRows() {}

  /** Prints how many rows there were, and how many were broken. */
  static void main(String[] args) throws Exception {
    int rows = Integer.parseInt(args[0]);
    Checks checks =
        new Checks(
            Validation.buildDefaultValidatorFactory().getValidator(),
            org.passage.cases.casefile.Openings.checking(),
            Clock.systemUTC());
    Defaults defaults = new Defaults(true, "IT", LocalDate.of(2026, 1, 1));
    long read = 0;
    long broken = 0;
    try (CaseRows cases = new CaseRows(Rows.ofCsv(new Generated(rows)), true)) {
      for (CaseRow row = cases.next(); row != null; row = cases.next()) {
        List<Fault> faults = checks.faults(row, defaults);
        read++;
        broken += faults.isEmpty() ? 0 : 1;
      }
    }
    System.out.println(read + " " + broken);
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
        String birth = number % 10 == 7 ? "someday" : "1999-04-12";
        line = ROW.formatted(number, birth, number).getBytes(StandardCharsets.UTF_8);
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
