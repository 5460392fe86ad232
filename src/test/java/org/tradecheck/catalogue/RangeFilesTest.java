package org.tradecheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradecheck.text.LexiconFile;

/** The ranges that nothing may lie outside of say where they are from. */
class RangeFilesTest {

    @ParameterizedTest
    @CsvSource({"exchange-rates.tsv, 1, 2", "unit-prices.tsv, 2, 3"})
    void every_line_has_a_range_and_a_source(String file, int low, int high) {
        List<String[]> lines = LexiconFile.lines(Catalogue.class, file);
        Set<String> names = new HashSet<>();
        assertThat(lines).isNotEmpty();
        for (String[] line : lines) {
            assertThat(line).as(line[0]).hasSize(5);
            assertThat(names.add(line[0])).as("%s stands there once", line[0]).isTrue();
            boolean isOpen = line[low].equals("-") || line[high].equals("-");
            if (!isOpen) {
                assertThat(new BigDecimal(line[low]))
                        .as(line[0])
                        .isPositive()
                        .isLessThanOrEqualTo(new BigDecimal(line[high]));
            }
            assertThat(line[low] + line[high]).as(line[0]).isNotEqualTo("--");
            assertThat(line[4])
                    .as(line[0])
                    .matches(".*(Federal Reserve|World Bank|Bank of|Central Bank|Stock Exchange).*");
        }
    }

    @Test
    void the_currencies_are_those_of_the_standard() {
        LexiconFile.lines(Catalogue.class, "exchange-rates.tsv")
                .forEach(l -> assertThat(l[0]).matches("[A-Z]{3}"));
    }
}
