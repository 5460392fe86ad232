package org.tradecheck.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradecheck.Golden;
import org.tradecheck.claim.phrasing.Phrasing;
import org.tradecheck.claim.phrasing.PhrasingInfo;
import org.tradecheck.claim.phrasing.Phrasings;

class PhrasingsTest {

    private static final String DATE = "2024-09-15";

    static Stream<PhrasingInfo> phrasings() {
        return Phrasings.all().stream().map(Phrasing::info);
    }

    @ParameterizedTest
    @MethodSource("phrasings")
    void each_phrasing_reads_its_own_examples(PhrasingInfo phrasing) {
        for (PhrasingInfo.Example example : phrasing.examples()) {
            ClaimCase wanted = ClaimCase.parse(List.of("@ " + DATE, "> " + example.sentence(), "- " + example.claim()))
                    .get(0);
            Reading reading = wanted.read();
            List<Claim> claims =
                    ClaimCase.claimsAt(reading, wanted.wanted().get(0).figure());
            assertThat(claims)
                    .as("%s%nread: %s", example.sentence(), reading.claims())
                    .anyMatch(c -> c.provenance().phrasing().equals(phrasing.id()));
            assertThat(wanted.faults()).as(example.sentence()).isEmpty();
        }
    }

    @Test
    void every_phrasing_has_an_example_and_a_name_of_its_own() {
        List<PhrasingInfo> all = phrasings().toList();
        assertThat(all).allMatch(p -> !p.examples().isEmpty());
        assertThat(all.stream().map(PhrasingInfo::id)).doesNotHaveDuplicates();
    }

    @Test
    void the_page_of_phrasings_is_made_from_their_declarations() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append(
                        "# Phrasings\n\nHow a figure is read: the first of these that fits the place of a figure in its clause ")
                .append(
                        "makes the claim. `tradecheck claims --format json` names the phrasing of each claim. This page ")
                .append("is made from the classes in `org.tradecheck.claim.phrasing`; ")
                .append("the dates of the examples are those of an article of ")
                .append(DATE)
                .append(".\n");
        phrasings().forEach(p -> {
            page.append("\n## ").append(p.id()).append("\n\n").append(p.line()).append('\n');
            for (PhrasingInfo.Example example : p.examples()) {
                page.append("\n> ")
                        .append(example.sentence())
                        .append("\n\n`")
                        .append(example.claim())
                        .append("`\n");
            }
        });
        Golden.matches(Path.of("docs/phrasings/README.md"), page.toString().replace("\r\n", "\n"));
        assertThat(page.toString().toLowerCase(Locale.ROOT)).contains("rose-to");
    }
}
