package org.tradecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradecheck.catalogue.Catalogue;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Open;
import org.tradecheck.check.OpenCheck;

class ExamplesTest {

    static Stream<Arguments> examples() {
        return Catalogue.all().stream()
                .flatMap(c -> c.info().examples().stream()
                        .map(e -> Arguments.of(c.info().id(), e)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void every_check_finds_its_examples_and_passes_their_innocent_neighbours(String check, Example example) {
        MarkedText marked = MarkedText.of(example.text());
        Checked checked = Checked.of(marked.text(), example.date());

        if (Catalogue.find(check).orElseThrow() instanceof OpenCheck) {
            assertThat(checked.by(check)).as(checked.told()).isEmpty();
            assertThat(checked.open(check).stream().map(Open::at))
                    .as(checked.told())
                    .containsExactlyElementsOf(marked.marks());
            return;
        }
        List<Finding> own = checked.by(check);

        if (!example.isFlagged()) {
            assertThat(own).as(checked.told()).isEmpty();
            return;
        }
        assertThat(own).as(checked.told()).hasSize(1);
        assertThat(own.get(0).severity()).as(checked.told()).isEqualTo(example.severity());
        assertThat(Checked.underlined(own.get(0))).as(checked.told()).containsExactlyElementsOf(marked.marks());
    }
}
