/**
 * Files that go with the messages: made ready, named when one is sent, and read by the other side.
 */
@NullMarked
package org.passage.referrals.attachment;

import org.jspecify.annotations.NullMarked;
