package org.passage.referrals.mailinvitation;

import org.jspecify.annotations.Nullable;

/** The pages around the form. */
final class AnswerPages {
  private AnswerPages() {}

  /**
   * Asks for the code.
   *
   * @param left how many tries are left after a wrong one; null before
   */
  static String code(String token, @Nullable Integer left) {
    String wrong =
        left == null
            ? ""
            : "<p id=\"wrong\" role=\"alert\">This code is wrong. Tries left: " + left + ".</p>";
    return Html.page(
        "Enter your code",
        """
        <p>The organization that asks for your answer tells you a code of eight digits by telephone.</p>
        %s
        <form method="post" action="%s/%s/message" autocomplete="off">
        <p><label for="code">Code</label><br>
        <input id="code" name="code" type="text" inputmode="numeric" maxlength="20" required%s></p>
        <p><button type="submit">Go on</button></p>
        </form>
        """
            .formatted(
                wrong,
                AnswerDoor.PATH,
                Html.escaped(token),
                left == null ? "" : " aria-describedby=\"wrong\" aria-invalid=\"true\""));
  }

  static String thanks() {
    return Html.page(
        "Thank you", "<p>Your answer is recorded. This link cannot be used again.</p>\n");
  }

  static String closed() {
    return Html.page(
        "This link cannot be used",
        "<p>It was used, has expired, or was taken back. Ask whoever sent it for another one.</p>\n");
  }

  static String notNow() {
    return Html.page(
        "Nothing can be shown now",
        "<p>Please speak to the organization that asks for your answer.</p>\n");
  }

  static String later() {
    return Html.page(
        "Not possible just now",
        "<p>Nothing was shown or recorded. Please try again in a moment.</p>\n");
  }
}
