/** What can be measured: measure, area, product, period. */
@NullMarked
package org.tradecheck.series;

import org.jspecify.annotations.NullMarked;
