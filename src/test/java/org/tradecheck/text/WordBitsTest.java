package org.tradecheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What words remember. */
class WordBitsTest {

    /** A lexicon that finds no room fails when its class is made, which a text may do that no other test has. */
    @Test
    void every_lexicon_of_the_program_finds_room_in_a_word() throws Exception {
        Path root = Path.of(WordBits.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(f -> root.relativize(f).toString())
                    .filter(f -> f.endsWith(".class"))
                    .map(f ->
                            f.substring(0, f.length() - ".class".length()).replace(f.contains("\\") ? '\\' : '/', '.'))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(300);
        for (String name : names) {
            assertThat(Class.forName(name)).isNotNull();
        }
    }
}
