package org.passage.local;

import java.util.Arrays;
import org.passage.local.realm.RealmCommand;
import org.passage.local.store.StoreCommand;

/**
 * The one program for what a single machine needs beside the services; its first word says which.
 */
final class Local {
  private static final String USAGE =
      """
      usage: java -jar local.jar COMMAND [OPTION]...
        store --port PORT --data DIRECTORY   the embedded store, until it is told to stop
        realm --home DIRECTORY --gateway ADDRESS --realm FILE --out FILE
                                             the sample secrets and the realm for Keycloak's import
      """;

  private Local() {}

  public static void main(String[] arguments) throws Exception {
    String command = arguments.length == 0 ? "" : arguments[0];
    String[] options =
        Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    try {
      switch (command) {
        case "store" -> StoreCommand.run(options);
        case "realm" -> RealmCommand.run(options);
        default -> throw new Usage("no such command: '" + command + "'");
      }
    } catch (Usage wrong) {
      System.err.println("local: " + wrong.getMessage());
      System.err.print(USAGE);
      System.exit(2);
    }
  }
}
