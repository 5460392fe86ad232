package org.tradecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradecheck.SelfTest.Outcome;
import org.tradecheck.SelfTest.Slip;
import org.tradecheck.claim.ClaimReader;
import org.tradecheck.text.ArticleReader;

class SelfTestTest {

    private static List<Outcome> of(String text) {
        return SelfTest.run(ClaimReader.read(new ArticleReader().read("test", "", "", text)));
    }

    @Test
    void figures_that_depend_on_each_other_are_guarded() {
        List<Outcome> outcomes =
                of("Exports were $13.42 billion and imports $11.05 billion, a surplus of $2.37 billion.");

        assertThat(outcomes).hasSize(3);
        assertThat(outcomes)
                .allSatisfy(
                        o -> assertThat(o.caught()).contains(Slip.DIGIT, Slip.TRANSPOSITION, Slip.SCALE, Slip.DECIMAL));
        assertThat(outcomes.get(2).caught()).contains(Slip.DIRECTION);
    }

    @Test
    void a_figure_that_stands_alone_floats_free() {
        List<Outcome> outcomes = of("Exports to Chile were $13.42 billion in 2023.");

        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get(0).caught()).isEmpty();
        assertThat(outcomes.get(0).missed()).contains(Slip.DIGIT, Slip.SCALE);
    }
}
