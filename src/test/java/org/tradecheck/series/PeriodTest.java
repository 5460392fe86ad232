package org.tradecheck.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, 12",
        "2024-03, 2024-03, 1",
        "2024-Q2, 2024-Q2, 3",
        "2024-04/2024-06, 2024-Q2, 3",
        "2024-01/2024-08, 2024-01/2024-08, 8",
        "2023-04/2024-03, 2023-04/2024-03, 12",
        "2005/2025, 2005/2025, 252",
        "2024-Q1/2024-Q2, 2024-01/2024-06, 6",
        "2024-02-29, 2024-02-29, 0",
        "1986-03-01/1986-03-10, 1986-03-01/1986-03-10, 0",
        "2026-01-01/2026-06-30, 2026-01/2026-06, 6"
    })
    void what_is_parsed_prints_as_the_shortest_form(String text, String printed, int months) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(period.print()).isEqualTo(printed);
        assertThat(period.lengthInMonths()).isEqualTo(months);
        assertThat(Period.parse(period.print())).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-13",
                "2024-Q5",
                "2024-Q0",
                "2023-02-29",
                "2024-00",
                "2025/2024",
                "2024/",
                "/2024",
                "2024-1",
                "٢٠٢٤",
                "2024 Q1",
                "0024",
                "2024-01-01T00",
                "2024x"
            })
    void anything_else_is_no_period(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void an_unstated_period_prints_as_nothing_and_holds_nothing() {
        assertThat(Period.UNSTATED.print()).isEmpty();
        assertThat(Period.UNSTATED.isStated()).isFalse();
        assertThat(Period.UNSTATED.isNotional()).isFalse();
        assertThat(Period.UNSTATED.lengthInDays()).isZero();
        assertThat(Period.UNSTATED.plusYears(1)).isEqualTo(Period.UNSTATED);
        assertThat(Period.year(2024).contains(Period.UNSTATED)).isFalse();
        assertThat(Period.UNSTATED.overlaps(Period.year(2024))).isFalse();
    }

    @Test
    void a_notional_year_orders_and_does_not_print() {
        Period lastYear = Period.year(-1);
        assertThat(lastYear.isNotional()).isTrue();
        assertThat(lastYear.print()).isEmpty();
        assertThat(lastYear.isBefore(Period.month(0, 3))).isTrue();
        assertThat(Period.year(0).contains(Period.month(0, 3))).isTrue();
    }

    @Test
    void whole_months_stay_whole_when_shifted() {
        assertThat(period("2024-02").plusYears(-1)).isEqualTo(period("2023-02"));
        assertThat(period("2023-02").plusYears(1)).isEqualTo(period("2024-02"));
        assertThat(period("2025-01").plusMonths(-1)).isEqualTo(period("2024-12"));
        assertThat(period("2024-01/2024-02").plusYears(-1)).isEqualTo(period("2023-01/2023-02"));
        assertThat(period("2024-03-01/2024-03-10").plusMonths(-1)).isEqualTo(period("2024-02-01/2024-02-10"));
    }

    @Test
    void a_leap_day_does_not_make_periods_unlike() {
        assertThat(period("2024").hasSameLengthAs(period("2023"))).isTrue();
        assertThat(period("2024-02").hasSameLengthAs(period("2025-01"))).isTrue();
        assertThat(period("2023-04/2024-03").hasSameLengthAs(period("2024"))).isTrue();
        assertThat(period("2024-01/2024-06").hasSameLengthAs(period("2024"))).isFalse();
        assertThat(period("2024-01-01/2024-06-10").hasSameLengthAs(period("2025-01-01/2025-06-10")))
                .isTrue();
        assertThat(period("2024-06-01/2024-06-10").hasSameLengthAs(period("2024-06-01/2024-06-11")))
                .isFalse();
    }

    @Test
    void through_joins_two_ends() {
        assertThat(period("2024-01").through(period("2024-08")).print()).isEqualTo("2024-01/2024-08");
        assertThat(period("2024-08").through(period("2024-01"))).isEqualTo(Period.UNSTATED);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }
}
