/** Commands, options, exit codes, wiring. */
@NullMarked
package org.tradecheck.cli;

import org.jspecify.annotations.NullMarked;
