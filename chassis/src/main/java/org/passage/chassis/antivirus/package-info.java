/** Asks a virus scanner about files before they are taken. */
@NullMarked
package org.passage.chassis.antivirus;

import org.jspecify.annotations.NullMarked;
