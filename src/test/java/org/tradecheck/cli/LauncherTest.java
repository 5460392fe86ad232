package org.tradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process. Its jar is an empty one that points at the classes of this build. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private static Path home;

    private static Path launcher = Path.of("");

    @BeforeAll
    static void install() throws IOException {
        launcher = Files.copy(Path.of("tradecheck"), home.resolve("tradecheck"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        Path store = Files.createDirectories(home.resolve("target/launcher"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        List<String> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toString());
        }
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", urls));
        try (OutputStream out = Files.newOutputStream(store.resolve("tradecheck.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        Files.writeString(
                home.resolve("bad.txt"),
                "Exports of Utopia rose 4.0% to $3.92 billion in 2024 from $3.00 billion.",
                StandardCharsets.UTF_8);
    }

    private static Run run(Map<String, String> environment, Path folder, String... command) throws Exception {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void it_runs_from_anywhere_through_links_and_without_an_environment() throws Exception {
        Path folder = Files.createDirectories(home.resolve("else/where"));
        Path link = Files.createSymbolicLink(folder.resolve("tc"), launcher);
        Path linkToLink = Files.createSymbolicLink(folder.resolve("tc2"), Path.of("tc"));
        for (Path path : List.of(launcher, link, linkToLink)) {
            Run run = run(Map.of(), folder, path.toString(), "--no-reference", "--no-config", "../../bad.txt");
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).startsWith("../../bad.txt:1:");
        }
    }

    @Test
    void file_names_are_utf8_in_any_locale() throws Exception {
        Run run = run(Map.of("LC_ALL", "C"), home, launcher.toString(), "--no-config", "нет.txt");
        assertThat(run.err()).contains("нет.txt: no such file");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void a_java_that_cannot_start_is_not_taken_for_findings() throws Exception {
        Run run = run(Map.of("JAVA_TOOL_OPTIONS", "-Xmx1k"), home, launcher.toString(), "bad.txt");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void what_java_says_of_its_options_stays_off_standard_output() throws Exception {
        Run run = run(
                Map.of("JAVA_TOOL_OPTIONS", "-Dx=y"),
                home,
                launcher.toString(),
                "--no-reference",
                "--no-config",
                "-f",
                "jsonl",
                "bad.txt");
        assertThat(run.out()).startsWith("{").hasLineCount(1);
    }

    @Test
    void a_damaged_archive_is_not_used() throws Exception {
        run(Map.of(), home, launcher.toString(), "--version");
        try (var files = Files.walk(home.resolve("target/launcher"))) {
            for (Path archive :
                    files.filter(f -> f.toString().matches(".*\\.(jsa|aot)")).toList()) {
                byte[] bytes = Files.readAllBytes(archive);
                assertThat(archive.toFile().setWritable(true)).isTrue();
                Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
        assertThat(run(Map.of(), home, launcher.toString(), "--version").code()).isZero();
    }
}
