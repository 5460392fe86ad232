package org.tradecheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureFormatTest {

    private final FigureFormat billions = new FigureFormat(new BigDecimal("1e9"), 1);

    private static Bound closed(String value) {
        return Bound.closed(new BigDecimal(value));
    }

    @Test
    void a_value_gets_at_most_one_digit_more_than_the_copy_has() {
        assertThat(billions.printed(new BigDecimal("14423000000"))).isEqualTo("14.42");
        assertThat(billions.printed(new BigDecimal("1234500000000"))).isEqualTo("1,234.5");
        assertThat(billions.printed(new BigDecimal("-200000000"))).isEqualTo("−0.2");
    }

    @Test
    void a_range_has_an_en_dash_and_one_number_if_both_ends_print_alike() {
        assertThat(billions.range(new Interval(closed("13800000000"), closed("14000000000"))))
                .isEqualTo("13.8–14.0");
        assertThat(billions.range(new Interval(closed("13801000000"), closed("13802000000"))))
                .isEqualTo("13.8");
    }

    @Test
    void a_range_without_an_end_is_said_in_words() {
        assertThat(billions.range(new Interval(closed("3200000000"), Bound.NONE)))
                .isEqualTo("at least 3.2");
        assertThat(billions.range(new Interval(Bound.NONE, Bound.open(new BigDecimal("3200000000")))))
                .isEqualTo("less than 3.2");
        assertThat(billions.range(Interval.ALL)).isEqualTo("any value");
    }
}
