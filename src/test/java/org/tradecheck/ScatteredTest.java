package org.tradecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tradecheck.check.Severity;

/** What is told where contradictions stand all over an article. */
class ScatteredTest {

    private static final String ONE = "Chile's exports to Peru were $2.41 billion in 2022. "
            + "Chile's imports from Peru were $1.32 billion in 2022. Chile's trade with Peru was $3.91 billion in 2022.";
    private static final String TWO = "Chile's exports to Brazil were $5.27 billion in 2022. "
            + "Chile's imports from Brazil were $7.15 billion in 2022. Chile's trade with Brazil was $12.84 billion in 2022.";
    private static final String THREE = "Chile's exports to Mexico were $1.86 billion in 2022. "
            + "Chile's imports from Mexico were $2.23 billion in 2022. Chile's trade with Mexico was $4.37 billion in 2022.";

    @Test
    void one_contradiction_is_told_aloud() {
        Checked checked = Checked.of(ONE, "2023-03-01");
        assertThat(checked.by("turnover-sum"))
                .as(checked.told())
                .hasSize(1)
                .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
        assertThat(checked.result().coverage().limits()).isEmpty();
    }

    @Test
    void contradictions_of_different_sentences_without_a_common_figure_lower_each_other_and_that_is_told() {
        Checked checked = Checked.of(String.join("\n\n", ONE, TWO, THREE), "2023-03-01");
        assertThat(checked.by("turnover-sum")).as(checked.told()).hasSize(3).allSatisfy(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.workings()).anyMatch(w -> w.contains("it may have been read wrongly"));
        });
        assertThat(checked.result().coverage().limits()).anyMatch(l -> l.contains("3 findings are told less loudly"));
    }

    @Test
    void two_contradictions_leave_each_other_alone() {
        Checked checked = Checked.of(String.join("\n\n", ONE, TWO), "2023-03-01");
        assertThat(checked.by("turnover-sum"))
                .as(checked.told())
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void what_one_sentence_ties_together_stays_loud() {
        String tied = "Chile's trade with Spain was $3.33 billion in 2022, with exports of $1.71 billion and imports of"
                + " $1.42 billion.";
        Checked checked = Checked.of(String.join("\n\n", ONE, TWO, THREE, tied), "2023-03-01");
        assertThat(checked.by("turnover-sum")).as(checked.told()).anySatisfy(f -> {
            assertThat(f.message()).contains("$3.33 billion");
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void a_small_part_of_what_is_published_for_everything_is_a_part() {
        Checked checked =
                Checked.of("US exports reached $4.6 billion in 2014, Census Bureau figures show.", "2015-06-01");
        assertThat(checked.by("differs-from-reference")).as(checked.told()).isEmpty();
    }
}
