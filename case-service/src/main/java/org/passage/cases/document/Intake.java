package org.passage.cases.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.passage.cases.antivirus.Antivirus;
import org.passage.cases.antivirus.Antivirus.Scan;
import org.passage.chassis.encryption.SealedFiles;
import org.passage.chassis.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** Takes a file in: looks at what it is and whether it does harm, and stores it. */
@Component
final class Intake {
  private static final int TELLING = 64 * 1024;

  private final Contents contents;
  private final Antivirus antivirus;

  Intake(Contents contents, Antivirus antivirus) {
    this.contents = contents;
    this.antivirus = antivirus;
  }

  /**
   * Takes a file in.
   *
   * @param claimed what it is said to be
   * @throws InvalidInput when it is something else, or nothing
   * @throws org.passage.cases.antivirus.HarmfulFile when the scanner finds something in it
   */
  StoredContent take(String caseId, String contentId, String claimed, InputStream file)
      throws IOException {
    try (Scan scan = antivirus.begin()) {
      Contents.Digested digested = contents.store(caseId, contentId, file, new Look(claimed, scan));
      return new StoredContent(claimed, digested.bytes(), digested.sha256());
    }
  }

  private static final class Look implements SealedFiles.Inspection {
    private final String claimed;
    private final Scan scan;
    private boolean begun;

    Look(String claimed, Scan scan) {
      this.claimed = claimed;
      this.scan = scan;
    }

    @Override
    public void piece(byte[] bytes, int length) {
      if (!begun) {
        MediaTypes.check(claimed, Arrays.copyOf(bytes, Math.min(length, TELLING)));
        begun = true;
      }
      scan.piece(bytes, length);
    }

    @Override
    public void finish() {
      if (!begun) {
        throw InvalidInput.at("", "must be a file; there is nothing in it");
      }
      scan.finish();
    }
  }
}
