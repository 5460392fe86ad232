package org.tradecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made, not written: {@code -Dupdate=true} rewrites them, and the difference is the review. */
public final class Golden {

    private Golden() {}

    /** The file holds exactly this. */
    public static void matches(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
            return;
        }
        assertThat(file).as("run the tests once with -Dupdate=true").exists();
        assertThat(actual)
                .as("%s differs; run the tests with -Dupdate=true and read the difference", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The part of a page between {@code <!-- name -->} and {@code <!-- end -->} is exactly this. */
    public static void matchesPart(Path file, String name, String actual) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        String opening = "<!-- " + name + " -->\n";
        int from = page.indexOf(opening) + opening.length();
        int to = page.indexOf("<!-- end -->", from);
        assertThat(page).contains(opening);
        matches(file, page.substring(0, from) + actual + page.substring(to));
    }
}
