/** What a check gets, says of itself and reports. */
@NullMarked
package org.tradecheck.check;

import org.jspecify.annotations.NullMarked;
