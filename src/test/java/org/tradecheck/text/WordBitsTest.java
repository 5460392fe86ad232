package org.tradecheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words remember. */
class WordBitsTest {

    /** A lexicon that finds no room fails when its class is made, which a text may do that no other test has. */
    @Test
    void every_lexicon_of_the_program_finds_room_in_a_word() throws Exception {
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(300);
        for (String name : names) {
            assertThat(Class.forName(name)).isNotNull();
        }
    }

    /** In which order classes are made depends on the text, and how they share the room on the order. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void they_find_room_in_whatever_order_they_are_made(int order) throws Exception {
        List<String> names = new ArrayList<>(names());
        Collections.shuffle(names, new Random(order));
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(e -> url(Path.of(e)))
                .toArray(URL[]::new);
        try (URLClassLoader apart = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            for (String name : names) {
                assertThatCode(() -> Class.forName(name, true, apart)).as(name).doesNotThrowAnyException();
            }
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names() throws Exception {
        Path root = Path.of(WordBits.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(f -> root.relativize(f).toString())
                    .filter(f -> f.endsWith(".class"))
                    .map(f ->
                            f.substring(0, f.length() - ".class".length()).replace(f.contains("\\") ? '\\' : '/', '.'))
                    .toList();
        }
    }
}
